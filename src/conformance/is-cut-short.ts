import { type DayNumber, dayNumberOf } from '../calendar/day-number.ts';
import type { PublishedRow } from '../formats/published-row.ts';
import type { ParticipantLife } from '../lifecycle/life.ts';
import { countLeastParties, type DaysOfParties, findTooFewLeft, listDaysOfParties } from '../lifecycle/treaty-end.ts';
import type { FinalClauses } from '../treaty/treaty.ts';

/**
 * Checks if a treaty has ended, because its Parties left, before the last of what a table tells of it or of what follows: then acts have no
 * effect, and others another one. It may do so where it is not known of somebody from when to when it is a Party.
 *
 * @param days the day that follows for each row that is confirmed: from which an instrument binds, on which a denunciation takes effect
 * @param others those whose rows are not confirmed, as they stand if the treaty does not end
 * @see docs/legal-sources.md#termination
 */
export function isCutShort(
  clauses: FinalClauses,
  rows: readonly PublishedRow[],
  days: readonly (DayNumber | undefined)[],
  others: readonly ParticipantLife[],
): boolean {
  const least = countLeastParties(clauses);
  if (least === 0) return false;
  const parties = listDays(rows, days, others);
  if (parties === undefined) return true;
  const end = findTooFewLeft(parties, least)?.on;
  if (end === undefined) return false;
  // Who would be bound from the day of the end on, such as a State that accedes while its denunciation runs, is not.
  const [lastFrom, lastUntil] = [parties.from.at(-1) ?? 0, parties.until.at(-1) ?? 0];
  return lastFrom >= end || lastUntil > end || rows.some(({ on }) => on !== undefined && dayNumberOf(on) >= end);
}

/** Lists the days on which the number of Parties changes; nothing where that is not known of somebody. */
function listDays(
  rows: readonly PublishedRow[],
  days: readonly (DayNumber | undefined)[],
  others: readonly ParticipantLife[],
): Record<keyof DaysOfParties<DayNumber>, Int32Array> | undefined {
  const ofOthers = listDaysOfParties(others);
  for (const { entryIntoForce, notices } of others.flatMap(({ participations }) => participations)) {
    if (entryIntoForce.kind === 'indeterminate' || notices.some(({ effect }) => effect.kind === 'indeterminate')) {
      return undefined;
    }
  }
  const from = new Int32Array(days.length + ofOthers.from.length);
  const until = new Int32Array(days.length + ofOthers.until.length);
  const left = new Int32Array(days.length + ofOthers.left.length);
  let [joined, gone, leaving] = [0, 0, 0];
  for (let place = 0; place < days.length; place += 1) {
    const day = days[place];
    if (day === undefined) continue;
    if (rows[place]?.kind === 'denunciation') {
      until[gone++] = day;
      left[leaving++] = day;
    } else from[joined++] = day;
  }
  for (const day of ofOthers.from) from[joined++] = dayNumberOf(day);
  for (const day of ofOthers.until) until[gone++] = dayNumberOf(day);
  for (const day of ofOthers.left) left[leaving++] = dayNumberOf(day);
  return {
    from: from.subarray(0, joined).sort(),
    until: until.subarray(0, gone).sort(),
    left: left.subarray(0, leaving).sort(),
  };
}
