import { type Act, actSchema } from '../act.ts';
import { type Finding, within } from './finding.ts';
import type { Attempt } from './issue-at.ts';
import { isJsonObject } from './json-value.ts';
import { parseShape, type ShapeParse } from './parse-shape.ts';
import { showText } from './show-text.ts';

/**
 * Parses an act of a JSON register. Its participant may be a code or a name.
 *
 * @param index the place of the act in the list
 */
export function parseActJson(
  value: unknown,
  index: number,
  parseParticipant: (text: string) => Attempt<string>,
): ShapeParse<Act> {
  const named = nameParticipant(value, parseParticipant);
  const parsed = parseShape(actSchema, named.value);
  if (parsed.ok && named.finding === undefined) return parsed;
  const findings = [...(named.finding === undefined ? [] : [named.finding]), ...(parsed.ok ? [] : parsed.findings)];
  return { ok: false, findings: findings.map((finding) => within(['acts', index], finding)) };
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
