import type { CivilDate } from '../calendar/civil-date.ts';
import type { Condition } from '../treaty/treaty.ts';
import { type AssumedCondition, assumeOfEach, MET_FROM_THE_FIRST, type Part } from './assumed-condition.ts';
import { findDayMet } from './count.ts';
import type { CountedInstrument } from './counted-instrument.ts';
import { listUnknownFacts } from './describe-condition.ts';

/** How early a condition may have been met: on a day, or so early that nothing tells since when. */
export type EarliestMet = { readonly kind: 'on-a-day'; readonly on: CivilDate } | { readonly kind: 'from-the-first' };

/**
 * Finds how early a condition may have been met with what is not known of it: every fact that is not known is assumed to have been so
 * from the first, whoever deposited to belong to a group of which that is not known, and the rest is taken as it is.
 *
 * @param instruments in order of day
 * @returns `undefined` where the rest does not suffice
 * @see docs/legal-sources.md#conditions
 */
export function findEarliestMet(
  condition: Condition,
  instruments: readonly CountedInstrument[],
): EarliestMet | undefined {
  const assumed = assumeOfEach(condition, (part) => (listUnknownFacts(part).length === 0 ? part : assumeSo(part)));
  if (isMetFromTheFirst(assumed)) return { kind: 'from-the-first' };
  const on = findDayMet(assumed, instruments);
  return on === undefined ? undefined : { kind: 'on-a-day', on };
}

/**
 * Of a group of which it is not known who belongs, whoever deposited may; of the signatories, one may be enough; of what else is not known, nothing says
 * since when it may be so.
 */
function assumeSo(part: Part): AssumedCondition {
  if (part.kind === 'instruments') return { kind: 'instruments', number: part.number };
  return part.kind === 'proportion-of-signatories' ? { kind: 'instruments', number: 1 } : MET_FROM_THE_FIRST;
}

function isMetFromTheFirst(condition: AssumedCondition): boolean {
  if (condition.kind === 'all-of') return condition.conditions.every(isMetFromTheFirst);
  if (condition.kind === 'any-of') return condition.conditions.some(isMetFromTheFirst);
  return condition.kind === 'met-from-the-first';
}
