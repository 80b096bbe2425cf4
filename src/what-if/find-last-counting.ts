import type { CivilDate } from '../calendar/civil-date.ts';
import { dayBefore } from '../calendar/day-number.ts';
import { type CountedInstrument, standsOn } from '../condition/counted-instrument.ts';

/**
 * Finds the last day by another on which so many instruments count, one that counts until a day not on that day; where there is none by
 * then, the first day after it.
 *
 * @param instruments in order of day
 * @param by inclusive
 * @returns `undefined` where so many never count at once
 */
export function findLastCounting(
  instruments: readonly CountedInstrument[],
  number: number,
  by: CivilDate,
): CivilDate | undefined {
  const areThere = (day: CivilDate) =>
    instruments.filter((each) => each.on <= day && standsOn(each, day)).length >= number;
  // The number grows on days on which one begins to count, and falls on those on which one ceases.
  const ends = instruments.flatMap(({ until }) => (until !== undefined && until <= by ? dayBefore(until) : []));
  const later = instruments.flatMap(({ on }) => (on > by ? on : []));
  return [by, ...ends.sort().reverse(), ...later].find(areThere);
}
