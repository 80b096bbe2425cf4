import { type DayNumber, fieldsOfDayNumber, firstDayOfMonth } from './day-number.ts';
import type { MonthEndRule } from './month-end-rule.ts';

/**
 * Adds whole months to a day: the same-numbered day of the month that many months on. Years are twelve months each.
 *
 * Where that month has no such day, the month-end rule decides. This is the only month arithmetic of the project; every
 * period, delay and inverse goes through it or through {@link latestDayWithinMonths}.
 *
 * @param months zero or more
 * @returns the day number, or `undefined` where the rule is `refuse` and there is no such day
 */
export function addMonths(start: DayNumber, months: number, rule: MonthEndRule): DayNumber | undefined {
  const { year, month, day } = fieldsOfDayNumber(start);
  const target = year * 12 + month - 1 + months;
  const first = firstDayOfMonth(target);
  if (day <= 28) return first + day - 1;
  const length = firstDayOfMonth(target + 1) - first;
  if (day <= length) return first + day - 1;
  switch (rule) {
    case 'last-day-of-month':
      return first + length - 1;
    case 'first-day-of-next-month':
      return first + length;
    case 'refuse':
      return undefined;
  }
}

/**
 * Finds the latest day from which {@link addMonths} arrives no later than a given day: its exact inverse, not a
 * subtraction. 28 February is one month after 31 January under `last-day-of-month`, so the answer there is 31 January.
 * Under `refuse` only days that have an answer are considered.
 */
export function latestDayWithinMonths(by: DayNumber, months: number, rule: MonthEndRule): DayNumber {
  const { year, month, day } = fieldsOfDayNumber(by);
  const target = year * 12 + month - 1;
  const source = target - months;
  const first = firstDayOfMonth(source);
  const length = firstDayOfMonth(source + 1) - first;
  const targetLength = firstDayOfMonth(target + 1) - firstDayOfMonth(target);
  const closesItsMonth = rule === 'last-day-of-month' && day === targetLength;
  return first + (closesItsMonth ? length : Math.min(day, length)) - 1;
}
