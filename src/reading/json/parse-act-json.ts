import { type Act, actSchema } from '../../treaty/act.ts';
import { ACT_KINDS } from '../../treaty/act-kinds.ts';
import { type WhyNobody, whyNobody } from '../checks/acts-of-nobody.ts';
import type { Attempt } from '../issues/attempt.ts';
import { type Finding, within } from '../issues/finding.ts';
import { showText } from '../issues/show-text.ts';
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
  const nobody = whyNobodyDid(value);
  const named = nobody === undefined ? nameParticipant(value, parseParticipant) : { value };
  const parsed = parseShape(actSchema, named.value);
  if (parsed.ok && named.finding === undefined) return parsed;
  const findings = [...(named.finding === undefined ? [] : [named.finding]), ...(parsed.ok ? [] : parsed.findings)];
  return {
    ok: false,
    findings: findings.map((finding) => within(['acts', index], explainParticipant(finding, nobody))),
  };
}

function whyNobodyDid(value: unknown): WhyNobody | undefined {
  const kind = isJsonObject(value) ? ACT_KINDS.find((known) => known === value.kind) : undefined;
  return kind === undefined ? undefined : whyNobody(kind);
}

/** To say of `participant` that the key is not known would puzzle whoever has just written it in another act. */
function explainParticipant(finding: Finding, nobody: WhyNobody | undefined): Finding {
  if (nobody === undefined || finding.code !== 'unknown-key' || finding.path[0] !== 'participant') return finding;
  return { ...finding, what: nobody.what, hint: `remove "participant", or ${nobody.instead}` };
}

function nameParticipant(
  value: unknown,
  parseParticipant: (text: string) => Attempt<string>,
): { value: unknown; finding?: Finding } {
  if (!isJsonObject(value) || typeof value.participant !== 'string') return { value };
  const text = value.participant;
  const attempt = parseParticipant(text);
  if (attempt.ok) return { value: { ...value, participant: attempt.value } };
  return { value, finding: { ...attempt.fault, path: ['participant'], at: 'value', value: showText(text) } };
}
