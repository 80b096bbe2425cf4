import type { Candidate, Determination } from './determination.ts';

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
