import type { Finding } from '../issues/finding.ts';
import { itemsOf, valueAt } from '../json/json-value.ts';

/** A rule on who may join, not yet looked at, and where it stands. */
export interface PlacedRule {
  readonly rule: unknown;
  readonly path: Finding['path'];
}

const ACTS = ['signature', 'ratification', 'accession'];

/**
 * Lists the rules that a clause on who may join is made of, as a file has it: itself, or those for each act, and of each those of which any
 * suffices.
 *
 * @param path where the clause stands
 */
export function listPlacedRules(eligibility: unknown, path: Finding['path']): readonly PlacedRule[] {
  switch (valueAt(eligibility, ['kind'])) {
    case 'by-act':
      return ACTS.flatMap((act) => listPlacedRules(valueAt(eligibility, [act]), [...path, act]));
    case 'any-of':
      return itemsOf(valueAt(eligibility, ['anyOf'])).map((rule, at) => ({ rule, path: [...path, 'anyOf', at] }));
    default:
      return [{ rule: eligibility, path }];
  }
}
