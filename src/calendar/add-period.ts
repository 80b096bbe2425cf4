import { addMonths, latestDayWithinMonths } from './add-months.ts';
import { DAY, OBJECT } from './argument-shapes.ts';
import { assertArgument } from './assert-argument.ts';
import { type CivilDate, LAST_YEAR } from './civil-date.ts';
import { civilDateOf, type DayNumber, dayNumberOf, dayOfMonth, fieldsOfDayNumber, isInCalendar } from './day-number.ts';
import type { MonthEndRule } from './month-end-rule.ts';
import { countMonths, type Period } from './period.ts';

/** A day that its month does not have, such as 31 February 2005. */
export interface MissingDay {
  readonly year: number;
  /** 1 for January to 12 for December. */
  readonly month: number;
  readonly day: number;
}

/**
 * The outcome of adding a period:
 *
 * - `date`: the date; `missingDay` is there when the month end mattered, and names the day that was sought;
 * - `no-such-day`: the month end mattered and the rule is `refuse`;
 * - `outside-calendar`: the sum lies after the year 9999.
 */
export type PeriodSum =
  | { readonly kind: 'date'; readonly date: CivilDate; readonly missingDay?: MissingDay }
  | { readonly kind: 'no-such-day'; readonly missingDay: MissingDay }
  | { readonly kind: 'outside-calendar' };

/**
 * Adds a period to a date: years and months together, rounded once by the month-end rule, then days.
 *
 * @example addPeriod(civilDate('2005-01-31'), { months: 1 }, 'last-day-of-month')
 * // { kind: 'date', date: '2005-02-28', missingDay: { year: 2005, month: 2, day: 31 } }
 * @see docs/legal-sources.md#month-ends
 */
export function addPeriod(date: CivilDate, period: Period, rule: MonthEndRule): PeriodSum {
  // Asked millions of times: only what could not be read at all is looked at more closely.
  if (typeof date !== 'string' || date.length !== 10) assertArgument('addPeriod', 'date', DAY, date);
  if (typeof period !== 'object' || period === null) assertArgument('addPeriod', 'period', OBJECT, period);
  const start = dayNumberOf(date);
  const months = countMonths(period);
  const sum = addMonths(start, months, rule);
  if (sum === undefined) {
    const missingDay = soughtDay(start, months);
    return missingDay.year > LAST_YEAR ? { kind: 'outside-calendar' } : { kind: 'no-such-day', missingDay };
  }
  const end = sum + (period.days ?? 0);
  if (!isInCalendar(end)) return { kind: 'outside-calendar' };
  const day = dayOfMonth(date);
  return day <= SHORTEST_MONTH || fieldsOfDayNumber(sum).day === day
    ? { kind: 'date', date: civilDateOf(end) }
    : { kind: 'date', date: civilDateOf(end), missingDay: soughtDay(start, months) };
}

/**
 * Finds the latest date from which a period ends no later than a given day: the exact inverse of {@link addPeriod}.
 *
 * @returns the date, or `undefined` where it lies before the year 1800
 * @example latestDateWithinPeriod(civilDate('2005-02-28'), { months: 1 }, 'last-day-of-month') // '2005-01-31'
 */
export function latestDateWithinPeriod(by: CivilDate, period: Period, rule: MonthEndRule): CivilDate | undefined {
  assertArgument('latestDateWithinPeriod', 'by', DAY, by);
  assertArgument('latestDateWithinPeriod', 'period', OBJECT, period);
  const day = latestDayWithinMonths(dayNumberOf(by) - (period.days ?? 0), countMonths(period), rule);
  return isInCalendar(day) ? civilDateOf(day) : undefined;
}

/** The number of days that every month has. */
const SHORTEST_MONTH = 28;

/** Names the same-numbered day that many months on, whether its month has it or not. */
function soughtDay(start: DayNumber, months: number): MissingDay {
  const { year, month, day } = fieldsOfDayNumber(start);
  const sought = year * 12 + month - 1 + months;
  return { year: Math.floor(sought / 12), month: (sought % 12) + 1, day };
}
