import { type DayNumber, dayNumberOf } from '../calendar/day-number.ts';
import { countLeastInstruments } from '../condition/count.ts';
import type { PublishedRow } from '../formats/published-row.ts';
import type { ParticipantLife } from '../lifecycle/life.ts';
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
  { termination, entryIntoForce }: FinalClauses,
  rows: readonly PublishedRow[],
  days: readonly (DayNumber | undefined)[],
  others: readonly ParticipantLife[],
): boolean {
  const needsSeveral = countLeastInstruments(entryIntoForce.condition) > 1;
  const least = Math.max(termination?.fewerThan ?? 0, needsSeveral ? 1 : 0);
  if (least === 0) return false;
  const spans = listSpans(rows, days, others);
  if (spans === undefined) return true;
  const end = findEnd(spans, least);
  if (end === undefined) return false;
  const last = Math.max(spans.from.at(-1) ?? 0, spans.until.at(-1) ?? 0);
  return last > end || rows.some(({ on }) => on !== undefined && dayNumberOf(on) >= end);
}

/** The first days as a Party, and the first days no longer as one, each in order. */
interface Spans {
  readonly from: Int32Array;
  readonly until: Int32Array;
}

/** Lists when who is a Party; nothing where that is not known of somebody. */
function listSpans(
  rows: readonly PublishedRow[],
  days: readonly (DayNumber | undefined)[],
  others: readonly ParticipantLife[],
): Spans | undefined {
  const all = others.flatMap(({ participations }) => participations);
  const from = new Int32Array(days.length + all.length);
  const until = new Int32Array(days.length + all.length);
  let [joined, left] = [0, 0];
  for (let place = 0; place < days.length; place += 1) {
    const day = days[place];
    if (day === undefined) continue;
    if (rows[place]?.kind === 'denunciation') until[left++] = day;
    else from[joined++] = day;
  }
  for (const { entryIntoForce, notices, partyFrom, partyUntil } of all) {
    if (entryIntoForce.kind === 'indeterminate' || notices.some(({ effect }) => effect.kind === 'indeterminate')) {
      return undefined;
    }
    if (partyFrom !== undefined) from[joined++] = dayNumberOf(partyFrom);
    if (partyFrom !== undefined && partyUntil !== undefined) until[left++] = dayNumberOf(partyUntil);
  }
  return { from: from.subarray(0, joined).sort(), until: until.subarray(0, left).sort() };
}

/** Finds the first day on which somebody leaves and fewer than so many are left. */
function findEnd({ from, until }: Spans, least: number): DayNumber | undefined {
  let joined = 0;
  for (let left = 0; left < until.length; left += 1) {
    const day = until[left] ?? 0;
    // Who leaves on one day leaves together.
    if (until[left + 1] === day) continue;
    while (joined < from.length && (from[joined] ?? 0) <= day) joined += 1;
    if (joined - (left + 1) < least) return day;
  }
  return undefined;
}
