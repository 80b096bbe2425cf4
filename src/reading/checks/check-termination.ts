import type { Finding } from '../issues/finding.ts';
import { valueAt } from '../json/json-value.ts';

const FEWER_THAN = ['finalClauses', 'termination', 'fewerThan'];
const CONDITION = ['finalClauses', 'entryIntoForce', 'condition'];

/**
 * Checks that a treaty does not end with more Parties than bring it into force (`ends-with-enough`).
 *
 * Whatever has not the right shape is passed over: the schema reports it.
 */
export function checkTermination(value: unknown): readonly Finding[] {
  const [fewerThan, number] = [valueAt(value, FEWER_THAN), valueAt(value, [...CONDITION, 'number'])];
  const isNumber = valueAt(value, [...CONDITION, 'kind']) === 'instruments' && typeof number === 'number';
  if (!isNumber || typeof fewerThan !== 'number' || fewerThan <= number) return [];
  return [
    {
      what: { code: 'issue.ends-with-enough', values: { fewerThan, number } },
      remedy: { code: 'remedy.check-both-numbers', values: {} },
      path: FEWER_THAN,
      at: 'value',
      value: String(fewerThan),
    },
  ];
}
