import type { Candidate, Determination } from './determination.ts';
import type { Message } from './messages/message.ts';

/** Lists what an answer can be on a condition: its value, or each of its candidates, which has a condition of its own besides. None where it is neither. */
export function listCandidatesIf<Value extends string>(
  answer: Determination<Value>,
  one: Message,
): readonly Candidate<Value>[] {
  if (answer.kind === 'determined') return [{ value: answer.value, if: one }];
  if (answer.kind !== 'indeterminate') return [];
  return answer.candidates.map(({ value, if: other }) => ({ value, if: { code: 'if.both', values: { one, other } } }));
}

/**
 * Composes candidates of which no two have one value: what leads to the same answer in several ways is one candidate, on condition of
 * any of them. In order of first mention.
 */
export function composeCandidates<Value extends string>(
  candidates: readonly Candidate<Value>[],
): readonly Candidate<Value>[] {
  const found = new Map<Value, Candidate<Value>>();
  for (const each of candidates) {
    const { value } = each;
    const one = found.get(value)?.if;
    found.set(value, one === undefined ? each : { value, if: { code: 'if.either', values: { one, other: each.if } } });
  }
  return [...found.values()];
}

/** Composes an answer no two candidates of which have one value. */
export function composeDistinct<Value extends string>(answer: Determination<Value>): Determination<Value> {
  return answer.kind === 'indeterminate' ? { ...answer, candidates: composeCandidates(answer.candidates) } : answer;
}
