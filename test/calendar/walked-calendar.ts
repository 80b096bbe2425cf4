import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import type { MonthEndRule } from '../../src/calendar/month-end-rule.ts';

/**
 * The calendar as a child learns it: days counted one by one from a table of month lengths. It shares no arithmetic with
 * `src/calendar` (which computes day numbers by division), so that agreement between the two means something.
 */
export interface WalkedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly text: string;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => (number < 10 ? `0${number}` : `${number}`));

/** Writes a date from its numbers. */
export function isoText(year: number, month: number, day: number): string {
  return `${year}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
}

/** A year has 29 February where its last two digits, or those before them if they are 00, divide by four. */
function hasLeapDay(year: number): boolean {
  const lastTwo = year % 100;
  return (lastTwo === 0 ? (year - lastTwo) / 100 : lastTwo) % 4 === 0;
}

/** Walks every day from 1 January of one year to 31 December of another. */
export function* walkDays(firstYear: number, lastYear: number): Generator<WalkedDay> {
  for (let year = firstYear; year <= lastYear; year += 1) {
    let month = 0;
    for (const ordinaryLength of MONTH_LENGTHS) {
      month += 1;
      const length = month === 2 && hasLeapDay(year) ? 29 : ordinaryLength;
      for (let day = 1; day <= length; day += 1) yield { year, month, day, text: isoText(year, month, day) };
    }
  }
}

/** A span of walked days, each known by its position, the first being 0. Positions outside the span throw. */
export interface WalkedCalendar {
  readonly dates: readonly CivilDate[];
  dateAt(position: number): CivilDate;
  positionOf(date: CivilDate): number;
  /** The position of the same-numbered day so many months on, by a month-end rule; `undefined` where it refuses. */
  addMonths(position: number, months: number, rule: MonthEndRule): number | undefined;
  /** The position of day 1 of the month that lies so many months after the month of a day. */
  firstOfMonthAfter(position: number, months: number): number;
}

/** Walks the years given and remembers where each month starts. */
export function walkCalendar(firstYear: number, lastYear: number): WalkedCalendar {
  const dates: CivilDate[] = [];
  const positions = new Map<string, number>();
  const dayNames: number[] = [];
  const monthOf: number[] = [];
  const starts: number[] = [];
  for (const { day, text } of walkDays(firstYear, lastYear)) {
    if (day === 1) starts.push(dates.length);
    positions.set(text, dates.length);
    dayNames.push(day);
    monthOf.push(starts.length - 1);
    dates.push(civilDate(text));
  }
  starts.push(dates.length);

  const firstOfMonthAfter = (position: number, months: number): number =>
    elementAt(starts, elementAt(monthOf, position) + months);

  return {
    dates,
    dateAt: (position) => elementAt(dates, position),
    positionOf: (date) => {
      const position = positions.get(date);
      if (position === undefined) throw new RangeError(`${date} was not walked`);
      return position;
    },
    addMonths: (position, months, rule) => {
      const first = firstOfMonthAfter(position, months);
      const next = firstOfMonthAfter(position, months + 1);
      const sought = first + elementAt(dayNames, position) - 1;
      if (sought < next) return sought;
      if (rule === 'refuse') return undefined;
      return rule === 'last-day-of-month' ? next - 1 : next;
    },
    firstOfMonthAfter,
  };
}

/** Reads a list where it has an element. */
export function elementAt<T>(list: readonly T[], position: number): T {
  const element = list[position];
  if (element === undefined) throw new RangeError(`nothing stands at position ${position}`);
  return element;
}
