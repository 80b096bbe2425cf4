import type { Candidate, Indeterminate } from './determination.ts';
import type { Step } from './step.ts';

/** Composes an answer that hangs on a fact which the record, or the clause, does not give. */
export function composeOpen<Value>(
  article: string,
  questions: Indeterminate<Value>['questions'],
  basis: readonly Step[],
  candidates: readonly Candidate<Value>[] = [],
): Indeterminate<Value> {
  return { kind: 'indeterminate', article, questions, candidates, basis };
}
