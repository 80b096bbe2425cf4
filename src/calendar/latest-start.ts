import { latestDateWithinPeriod } from './add-period.ts';
import { DAY, DELAY } from './argument-shapes.ts';
import { assertArgument } from './assert-argument.ts';
import type { CivilDate } from './civil-date.ts';
import {
  civilDateOf,
  type DayNumber,
  dayNumberOf,
  dayNumberOfFields,
  firstDayOfMonth,
  isInCalendar,
  monthNumberOf,
} from './day-number.ts';
import type { Delay, PlainDelay } from './delay.ts';
import type { Period } from './period.ts';

/**
 * The latest start of a delay:
 *
 * - `date`: a delay that starts on this date ends in time, and one that starts on any later date does not;
 * - `none`: no start ends in time, because the clause's own date is later (`before-clause-date`) or the start would lie
 *   before the year 1800 (`outside-calendar`).
 */
export type LatestStart =
  | { readonly kind: 'date'; readonly date: CivilDate }
  | { readonly kind: 'none'; readonly reason: 'before-clause-date' | 'outside-calendar' };

/**
 * Finds the latest day on which a delay may start in order to end on or before a given day. It is the exact inverse of
 * `addDelay`: that start ends by then, the next day does not. Where the month-end rule is `refuse`, days without an answer
 * are passed over.
 *
 * @param by inclusive
 * @example latestStartBy({ form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' }, civilDate('2005-02-28'))
 * // { kind: 'date', date: '2005-01-31' }
 * @see docs/legal-sources.md#delays
 */
export function latestStartBy(delay: Delay, by: CivilDate): LatestStart {
  assertArgument('latestStartBy', 'delay', DELAY, delay);
  assertArgument('latestStartBy', 'by', DAY, by);
  switch (delay.form) {
    case 'not-before':
      return by < delay.floor ? { kind: 'none', reason: 'before-clause-date' } : latestPlainStart(delay.delay, by);
    case 'fixed-date-or-later': {
      if (by < delay.fixedOn) return { kind: 'none', reason: 'before-clause-date' };
      const otherwise = latestPlainStart(delay.otherwise, by);
      if (otherwise.kind === 'date' && otherwise.date > delay.fixedOn) return otherwise;
      return { kind: 'date', date: delay.fixedOn };
    }
    case 'same-day':
    case 'days-after':
    case 'period-after':
    case 'day-after-period':
    case 'first-of-month-after-period':
    case 'first-of-month-after-days':
    case 'first-of-nth-month':
    case 'first-of-year-after-period':
      return latestPlainStart(delay, by);
  }
}

function latestPlainStart(delay: PlainDelay, by: CivilDate): LatestStart {
  switch (delay.form) {
    case 'same-day':
      return { kind: 'date', date: by };
    case 'days-after':
      return startOn(dayNumberOf(by) - delay.days);
    case 'period-after':
      return startIfAny(latestDateWithinPeriod(by, delay.period, delay.monthEnd));
    case 'day-after-period':
      return startWithin(dayNumberOf(by) - 1, delay);
    case 'first-of-month-after-period':
      return startWithin(lastDayOfMonthBefore(by), delay);
    case 'first-of-month-after-days':
      return startOn(lastDayOfMonthBefore(by) - delay.days);
    case 'first-of-nth-month':
      return startOn(firstDayOfMonth(monthNumberOf(dayNumberOf(by)) - delay.months + 1) - 1);
    case 'first-of-year-after-period':
      return startWithin(dayNumberOfFields(Number(by.slice(0, 4)), 1, 1), delay);
  }
}

/** Finds the latest start of a period that ends by a day. */
function startWithin(by: DayNumber, delay: Extract<PlainDelay, { readonly period: Period }>): LatestStart {
  if (!isInCalendar(by)) return { kind: 'none', reason: 'outside-calendar' };
  return startIfAny(latestDateWithinPeriod(civilDateOf(by), delay.period, delay.monthEnd));
}

function lastDayOfMonthBefore(date: CivilDate): DayNumber {
  return firstDayOfMonth(monthNumberOf(dayNumberOf(date))) - 1;
}

function startOn(day: DayNumber): LatestStart {
  return startIfAny(isInCalendar(day) ? civilDateOf(day) : undefined);
}

function startIfAny(date: CivilDate | undefined): LatestStart {
  return date === undefined ? { kind: 'none', reason: 'outside-calendar' } : { kind: 'date', date };
}
