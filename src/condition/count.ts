import type { CivilDate } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Condition } from '../treaty/treaty.ts';
import type { AssumedCondition } from './assumed-condition.ts';
import type { CountedInstrument } from './counted-instrument.ts';
import { listOwnDays } from './own-days.ts';
import { beginTally } from './tally.ts';

/**
 * Finds the first day at whose end a condition is met.
 *
 * @param instruments in order of day, as `listCountedInstruments` gives them; one that ends is taken out on the day from which it no longer counts
 * @returns `undefined` where they do not suffice
 * @see docs/legal-sources.md#conditions
 */
export function findDayMet(
  condition: AssumedCondition,
  instruments: readonly CountedInstrument[],
): CivilDate | undefined {
  const leaving = instruments.filter(({ until }) => until !== undefined);
  if (condition.kind === 'instruments' && condition.of === undefined && leaving.length === 0)
    return instruments[condition.number - 1]?.on;
  const tally = beginTally(condition);
  const ends = leaving.flatMap(({ until }) => until ?? []);
  const days = [...new Set([...instruments.map(({ on }) => on), ...ends, ...listOwnDays(condition)])].sort();
  let next = 0;
  for (const day of days) {
    for (const each of leaving) if (each.until === day) tally.remove(each);
    for (let each = instruments[next]; each !== undefined && each.on <= day; each = instruments[next]) {
      tally.add(each);
      next += 1;
    }
    if (tally.isMet(day)) return day;
  }
  return undefined;
}

/** Finds the least number of instruments with which a condition can be met; nought where a day alone can do it. */
export function countLeastInstruments(condition: Condition): number {
  switch (condition.kind) {
    case 'instruments':
      return condition.number;
    case 'named-states':
      return condition.states.length;
    case 'share':
      return condition.tables.length === 0 ? 0 : 1;
    case 'sum':
    case 'proportion-of-parties':
    case 'proportion-of-signatories':
      return 1;
    case 'all-of':
      return Math.max(...condition.conditions.map(countLeastInstruments));
    case 'any-of':
      return Math.min(...condition.conditions.map(countLeastInstruments));
    case 'treaty-in-force':
    case 'treaty-condition-met':
    case 'on-date':
      return 0;
    default:
      return assertNever(condition);
  }
}
