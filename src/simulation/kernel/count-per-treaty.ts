import { LIST, NUMBERS, OBJECT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { DayNumber } from '../../calendar/day-number.ts';
import { REGISTERS } from '../argument-shapes.ts';
import { latestDayOf, PENDING } from './day-code.ts';
import type { RegisterDates } from './determine-dates.ts';
import { countTreaties, type Registers, ROLE } from './registers.ts';

/**
 * Counts the Parties to each treaty on each of some days: those bound by then whose participation has not ended. Where a date is open, the
 * latest that it can be.
 *
 * @param days in ascending order
 * @returns a row of counts for each treaty: treaty `t` on `days[d]` is at `t * days.length + d`
 * @throws RangeError where the days do not ascend
 * @example countPartiesPerTreaty(packRegister(opCrcSc, opCrcScRegister).registers, determineDates(packRegister(opCrcSc, opCrcScRegister).registers), [dayNumberOf('2002-01-17'), dayNumberOf('2002-01-18')]) // new Uint32Array([0, 16])
 */
export function countPartiesPerTreaty(
  registers: Registers,
  dates: RegisterDates,
  days: readonly DayNumber[],
): Uint32Array {
  assertArgument('countPartiesPerTreaty', 'registers', REGISTERS, registers);
  assertArgument('countPartiesPerTreaty', 'dates', OBJECT, dates);
  assertArgument('countPartiesPerTreaty', 'dates.boundOn', NUMBERS, dates.boundOn);
  assertArgument('countPartiesPerTreaty', 'days', LIST, days);
  const counts = new Uint32Array(countTreaties(registers) * days.length);
  countPartiesInRange(registers, dates, Int32Array.from(assertAscending(days)), counts, 0, countTreaties(registers));
  return counts;
}

/**
 * Counts the instruments that count towards the number of each treaty by the end of each of some days.
 *
 * @param days in ascending order
 * @returns a row of counts for each treaty, as of {@link countPartiesPerTreaty}
 * @throws RangeError where the days do not ascend
 * @example countDepositsPerTreaty(packRegister(opCrcSc, opCrcScRegister).registers, [dayNumberOf('2001-10-17'), dayNumberOf('2001-10-18')]) // new Uint32Array([9, 10])
 */
export function countDepositsPerTreaty(registers: Registers, days: readonly DayNumber[]): Uint32Array {
  assertArgument('countDepositsPerTreaty', 'registers', REGISTERS, registers);
  assertArgument('countDepositsPerTreaty', 'days', LIST, days);
  const counts = new Uint32Array(countTreaties(registers) * days.length);
  countDepositsInRange(registers, Int32Array.from(assertAscending(days)), counts, 0, countTreaties(registers));
  return counts;
}

/** Counts the Parties to the treaties from one to another, exclusive, and writes the counts where they belong. */
export function countPartiesInRange(
  { deposits: { offsets, until } }: Registers,
  { boundOn }: RegisterDates,
  days: Int32Array,
  counts: Uint32Array,
  start: number,
  end: number,
): void {
  for (let treaty = start; treaty < end; treaty += 1) {
    const at = treaty * days.length;
    const to = offsets[treaty + 1] ?? 0;
    for (let row = offsets[treaty] ?? 0; row < to; row += 1) {
      const from = latestDayOf(boundOn[row] ?? PENDING);
      const ended = until?.[row] ?? PENDING;
      if (ended > from) addBetween(counts, at, placeOf(days, from), placeOf(days, ended), days.length);
    }
    sumUp(counts, at, days.length);
  }
}

/** Counts the instruments of the treaties from one to another, exclusive, and writes the counts where they belong. */
export function countDepositsInRange(
  { deposits: { offsets, day, role } }: Registers,
  days: Int32Array,
  counts: Uint32Array,
  start: number,
  end: number,
): void {
  for (let treaty = start; treaty < end; treaty += 1) {
    const at = treaty * days.length;
    const to = offsets[treaty + 1] ?? 0;
    for (let row = offsets[treaty] ?? 0; row < to; row += 1) {
      if (((role?.[row] ?? ROLE.counts) & ROLE.counts) === 0) continue;
      addBetween(counts, at, placeOf(days, day[row] ?? PENDING), days.length, days.length);
    }
    sumUp(counts, at, days.length);
  }
}

/** Checks that days ascend, as the counts over them need. */
export function assertAscending(days: readonly DayNumber[]): readonly DayNumber[] {
  const at = days.findIndex((day, index) => index > 0 && day <= (days[index - 1] ?? day));
  if (at > 0) throw new RangeError(`day ${at} of those to count on is not after the one before: put them in order`);
  return days;
}

/** Finds the place of the first of the days that is not before a day; their number where all are. */
function placeOf(days: Int32Array, from: DayNumber): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Notes one more from a place and one less from another, for {@link sumUp}; counts wrap round nought until then. */
function addBetween(counts: Uint32Array, at: number, from: number, to: number, length: number): void {
  if (from < length) counts[at + from] = (counts[at + from] ?? 0) + 1;
  if (to < length) counts[at + to] = (counts[at + to] ?? 0) - 1;
}

function sumUp(counts: Uint32Array, at: number, length: number): void {
  for (let place = 1; place < length; place += 1) {
    counts[at + place] = (counts[at + place] ?? 0) + (counts[at + place - 1] ?? 0);
  }
}
