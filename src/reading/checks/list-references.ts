import type { Finding } from '../issues/finding.ts';
import { isJsonObject, itemsOf, type JsonObject, valueAt } from '../json/json-value.ts';
import { listConditions } from './list-conditions.ts';
import { listPlacedRules } from './list-placed-rules.ts';

/** A clause's reference to another treaty, not yet looked at: what the other is needed for, and where the reference stands. */
export interface PlacedReference {
  readonly role: 'awaited' | 'left-with' | 'opens-to';
  readonly reference: JsonObject;
  readonly path: Finding['path'];
}

const CLAUSES = [
  ['awaited', ['finalClauses', 'entryIntoForce', 'notBefore']],
  ['left-with', ['finalClauses', 'denunciation', 'leavesWith']],
] as const;

const ELIGIBILITY = ['finalClauses', 'participation', 'eligibility'];

const BINDS_WITH = ['finalClauses', 'entryIntoForce', 'bindsWith', 'anyOf'];

/**
 * Lists the references to other treaties in the clauses of a treaty as it was read: of treaties that must be in force before it
 * or bind each State too (`awaited`), of one that is left together with it (`left-with`), of one whose Parties or signatories may join (`opens-to`).
 *
 * @example listReferences({}) // []
 */
export function listReferences(treaty: unknown): readonly PlacedReference[] {
  const ofConditions = listConditions(treaty).map(({ condition, path }) =>
    condition.kind === 'proportion-of-parties'
      ? ({ role: 'awaited', reference: condition.base, path: [...path, 'base'] } as const)
      : ({ role: 'awaited', reference: condition, path } as const),
  );
  const ofBinding = itemsOf(valueAt(treaty, BINDS_WITH)).map(
    (reference, index) => ({ role: 'awaited', reference, path: [...BINDS_WITH, index] }) as const,
  );
  const ofClauses = CLAUSES.map(([role, path]) => ({ role, reference: valueAt(treaty, path), path }));
  const ofEligibility = listPlacedRules(valueAt(treaty, ELIGIBILITY), ELIGIBILITY).map(
    ({ rule, path }) => ({ role: 'opens-to', reference: rule, path }) as const,
  );
  return [...ofConditions, ...ofBinding, ...ofClauses, ...ofEligibility].flatMap(({ role, reference, path }) =>
    isJsonObject(reference) && typeof reference.treaty === 'string' ? [{ role, reference, path }] : [],
  );
}
