import type { KindOfNobody } from '../../determination/messages/issues.ts';
import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { OWN_CODE } from '../../participants/own-participant.ts';
import { type Act, actSchema } from '../../treaty/act.ts';
import { ACT_KINDS } from '../../treaty/act-kinds.ts';
import { isActOfNobody } from '../checks/acts-of-nobody.ts';
import type { Attempt } from '../issues/attempt.ts';
import { type Finding, findingAt } from '../issues/finding.ts';
import { isJsonObject } from './json-value.ts';
import { parseShape, type ShapeParse } from './parse-shape.ts';

/**
 * Parses an act of a JSON register. Its participant may be a code or a name; an act that no participant does has none.
 *
 * @param index the place of the act in the list
 */
export function parseActJson(
  value: unknown,
  index: number,
  parseParticipant: (text: string) => Attempt<string>,
): ShapeParse<Act> {
  const nobody = findKindOfNobody(value);
  const named = nobody === undefined ? nameParticipant(value, parseParticipant) : { value };
  const parsed = parseShape(actSchema, named.value);
  const undeclared = listOthersUndeclared(value, parseParticipant);
  if (parsed.ok && named.finding === undefined && undeclared.length === 0) return parsed;
  const findings = [
    ...(named.finding === undefined ? [] : [named.finding]),
    ...(parsed.ok ? [] : parsed.findings),
    ...undeclared,
  ];
  return {
    ok: false,
    findings: findings.map((finding) => findingAt(['acts', index], explainParticipant(finding, nobody))),
  };
}

function findKindOfNobody(value: unknown): KindOfNobody | undefined {
  const kind = isJsonObject(value) ? ACT_KINDS.find((known) => known === value.kind) : undefined;
  return kind !== undefined && isActOfNobody(kind) ? kind : undefined;
}

/** To say of `participant` that the key is not known would puzzle whoever has just written it in another act. */
function explainParticipant(finding: Finding, kind: KindOfNobody | undefined): Finding {
  if (kind === undefined || finding.what.code !== 'issue.unknown-key' || finding.path[0] !== 'participant')
    return finding;
  const what = { code: 'issue.unknown-key.nobody', values: { kind } } as const;
  return { ...finding, what, remedy: { code: 'remedy.remove-participant', values: { kind } } };
}

/** Where an act names another participant beside its own. */
const OTHERS = ['towards', 'successor', 'recordedAs'] as const;

function listOthersUndeclared(value: unknown, parseParticipant: (text: string) => Attempt<string>): readonly Finding[] {
  return OTHERS.flatMap((key): readonly Finding[] => {
    const code = isJsonObject(value) ? value[key] : undefined;
    if (typeof code !== 'string' || !OWN_CODE.test(code)) return [];
    const attempt = parseParticipant(code);
    return attempt.ok ? [] : [{ ...attempt.fault, path: [key], at: 'value', value: renderExcerpt(code) }];
  });
}

function nameParticipant(
  value: unknown,
  parseParticipant: (text: string) => Attempt<string>,
): { value: unknown; finding?: Finding } {
  if (!isJsonObject(value) || typeof value.participant !== 'string') return { value };
  const text = value.participant;
  const attempt = parseParticipant(text);
  if (attempt.ok) return { value: { ...value, participant: attempt.value } };
  return { value, finding: { ...attempt.fault, path: ['participant'], at: 'value', value: renderExcerpt(text) } };
}
