import type { Finding } from '../issues/finding.ts';
import { isJsonObject, itemsOf, type JsonObject, valueAt } from '../json/json-value.ts';

const CONDITION = ['finalClauses', 'entryIntoForce', 'condition'];
const PROVISIONAL = ['finalClauses', 'entryIntoForce', 'provisional', 'condition'];
const ALTERNATIVES = ['finalClauses', 'entryIntoForce', 'alternatives'];

/** A condition that is not made of others, not yet looked at, and where it stands in the treaty. */
export interface PlacedCondition {
  readonly condition: JsonObject;
  readonly path: Finding['path'];
}

/**
 * Lists the conditions of the clause on entry into force of a treaty as it was read, of its other ways into force, and of the provisional one, those within `all-of` and `any-of` one by
 * one. What is no object is passed over.
 *
 * @example listConditions({ finalClauses: { entryIntoForce: { condition: { kind: 'instruments' } } } }).length // 1
 */
export function listConditions(treaty: unknown): readonly PlacedCondition[] {
  const alternatives = itemsOf(valueAt(treaty, ALTERNATIVES)).flatMap((alternative, index) =>
    listWithin(valueAt(alternative, ['condition']), [...ALTERNATIVES, index, 'condition']),
  );
  const provisional = listWithin(valueAt(treaty, PROVISIONAL), PROVISIONAL);
  return [...listWithin(valueAt(treaty, CONDITION), CONDITION), ...alternatives, ...provisional];
}

function listWithin(condition: unknown, path: Finding['path']): readonly PlacedCondition[] {
  if (!isJsonObject(condition)) return [];
  if (condition.kind !== 'all-of' && condition.kind !== 'any-of') return [{ condition, path }];
  return itemsOf(condition.conditions).flatMap((part, index) => listWithin(part, [...path, 'conditions', index]));
}
