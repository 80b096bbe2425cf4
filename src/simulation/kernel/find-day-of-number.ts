import { type DayNumber, FIRST_DAY, LAST_DAY } from '../../calendar/day-number.ts';
import { type DayCode, PENDING } from './day-code.ts';
import { nthSmallest, openSelectionRoom, type SelectionRoom } from './nth-smallest.ts';
import { type Registers, ROLE } from './registers.ts';

/** Room for the days of one treaty, kept from one treaty to the next. */
export interface DaysRoom {
  readonly selection: SelectionRoom;
  counted: Int32Array;
}

/** The days of one treaty: the first and the last, and the one on which its number was complete. */
export interface DaysOfTreaty {
  readonly first: DayNumber;
  readonly last: DayNumber;
  /** Pending where fewer count. */
  readonly metOn: DayCode;
}

/** Makes room for {@link findDayOfNumber}. */
export function openDaysRoom(): DaysRoom {
  return { selection: openSelectionRoom(), counted: new Int32Array(0) };
}

/**
 * Finds the day on which the number of instruments of a treaty was complete: that of the Nth in order of day, whatever order they stand
 * in. Instruments of one day stand or fall together, so that their order among themselves is of no matter.
 *
 * @throws RangeError where the number is not one at least, or a day lies outside the calendar
 * @see docs/legal-sources.md#counting
 */
export function findDayOfNumber({ deposits, clauses }: Registers, treaty: number, room: DaysRoom): DaysOfTreaty {
  const { offsets, day, role } = deposits;
  const start = offsets[treaty] ?? 0;
  const end = offsets[treaty + 1] ?? 0;
  const number = clauses.number[treaty] ?? 0;
  if (number < 1) throw new RangeError(`treaty ${treaty}: the number of instruments is one at least`);
  const { first, last } = findSpan(day, start, end);
  if (start < end && (first < FIRST_DAY || last > LAST_DAY)) {
    throw new RangeError(`treaty ${treaty}: day ${first < FIRST_DAY ? first : last} lies outside the calendar`);
  }
  if (role === undefined) {
    if (number > end - start) return { first, last, metOn: PENDING };
    return { first, last, metOn: nthSmallest(day, start, end, number, first, last, room.selection) };
  }
  const count = gatherCounted(deposits.day, role, start, end, room);
  if (number > count) return { first, last, metOn: PENDING };
  const span = findSpan(room.counted, 0, count);
  return { first, last, metOn: nthSmallest(room.counted, 0, count, number, span.first, span.last, room.selection) };
}

function gatherCounted(day: Int32Array, role: Uint8Array, start: number, end: number, room: DaysRoom): number {
  if (room.counted.length < end - start) room.counted = new Int32Array(2 * (end - start));
  const { counted } = room;
  let count = 0;
  for (let row = start; row < end; row += 1) {
    counted[count] = day[row] ?? 0;
    count += (role[row] ?? 0) & ROLE.counts;
  }
  return count;
}

/** Finds the first and the last of some days; `end` is exclusive. */
function findSpan(
  day: Int32Array,
  start: number,
  end: number,
): { readonly first: DayNumber; readonly last: DayNumber } {
  let first = day[start] ?? 0;
  let last = first;
  for (let row = start; row < end; row += 1) {
    const on = day[row] ?? 0;
    if (on < first) first = on;
    if (on > last) last = on;
  }
  return { first, last };
}
