import { addPeriod } from '../calendar/add-period.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { TimeAfterEntryIntoForce } from '../treaty/treaty.ts';

/**
 * Finds the day on which a time ends that runs from the entry into force: that day itself where the clause names no time after it.
 *
 * @returns `undefined` where it lies after the year 9999
 * @see docs/legal-sources.md#participation
 */
export function dayFromEntryIntoForce(at: true | TimeAfterEntryIntoForce, inForceOn: CivilDate): CivilDate | undefined {
  if (at === true) return inForceOn;
  const sum = addPeriod(inForceOn, at.after, at.monthEnd);
  return sum.kind === 'date' ? sum.date : undefined;
}
