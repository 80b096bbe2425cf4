import { assertArgument } from './assert-argument.ts';
import type { CivilDate } from './civil-date.ts';
import { dayNumberOf, fieldsOfDayNumber } from './day-number.ts';

/** The English names of the months, in order. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * Renders a civil date in words, day first.
 *
 * @example renderDate(civilDate('2002-01-18')) // '18 January 2002'
 */
export function renderDate(date: CivilDate): string {
  assertArgument('renderDate', 'date', 'day', date);
  const { year, month, day } = fieldsOfDayNumber(dayNumberOf(date));
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
