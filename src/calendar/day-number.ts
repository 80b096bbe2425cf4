import { DAY } from './argument-shapes.ts';
import { assertArgument } from './assert-argument.ts';
import { type CivilDate, FIRST_YEAR, LAST_YEAR, parseFields } from './civil-date.ts';

/** Days since 1970-01-01, which is day 0; earlier days are negative. */
export type DayNumber = number;

/** A month counted from January of the year 0, which is month 0. */
export type MonthNumber = number;

/** 1 March of the year 0, from which the reckoning runs so that a leap day is the last day of its year. */
const EPOCH_SHIFT = 719_468;

const DAYS_IN_400_YEARS = 146_097;

/** The first and the last day of the calendar. */
export const FIRST_DAY: DayNumber = dayNumberOfFields(FIRST_YEAR, 1, 1);
export const LAST_DAY: DayNumber = dayNumberOfFields(LAST_YEAR, 12, 31);

/**
 * Computes the day number of a year, month (1 to 12) and day (1 to 31). A day past the end of its month runs on into the
 * next, so day 1 is the only one that callers here give without checking.
 */
export function dayNumberOfFields(year: number, month: number, day: number): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const century = Math.floor(marchYear / 400);
  const yearOfCentury = marchYear - century * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfCentury =
    yearOfCentury * 365 + Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100) + dayOfYear;
  return century * DAYS_IN_400_YEARS + dayOfCentury - EPOCH_SHIFT;
}

/** Computes the year, month (1 to 12) and day (1 to 31) of a day number. */
export function fieldsOfDayNumber(dayNumber: DayNumber): { year: number; month: number; day: number } {
  const shifted = dayNumber + EPOCH_SHIFT;
  const century = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfCentury = shifted - century * DAYS_IN_400_YEARS;
  const yearOfCentury = Math.floor(
    (dayOfCentury -
      Math.floor(dayOfCentury / 1460) +
      Math.floor(dayOfCentury / 36_524) -
      Math.floor(dayOfCentury / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCentury - (365 * yearOfCentury + Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfCentury + century * 400 + (month <= 2 ? 1 : 0), month, day };
}

/**
 * Computes the day number of a civil date.
 *
 * @example dayNumberOf(civilDate('1970-01-02')) // 1
 */
export function dayNumberOf(date: CivilDate): DayNumber {
  // Asked millions of times: only what could not be read at all is looked at more closely.
  if (typeof date !== 'string' || date.length !== 10) assertArgument('dayNumberOf', 'date', DAY, date);
  return dayNumberOfFields(digits(date, 0) * 100 + digits(date, 2), digits(date, 5), digits(date, 8));
}

/**
 * Reads the day of the month of a civil date, 1 to 31.
 *
 * @example dayOfMonth(civilDate('2005-02-28')) // 28
 */
export function dayOfMonth(date: CivilDate): number {
  return digits(date, 8);
}

/**
 * Writes a day number as a civil date.
 *
 * @throws RangeError where the day lies outside the years 1800 to 9999: callers check first
 * @example civilDateOf(1) // '1970-01-02'
 */
export function civilDateOf(dayNumber: DayNumber): CivilDate {
  const { year, month, day } = fieldsOfDayNumber(dayNumber);
  const date = parseFields(year, month, day);
  if (date === undefined) throw new RangeError(`day number ${dayNumber} lies outside the calendar`);
  return date;
}

/** Checks if a day number lies in the years 1800 to 9999. */
export function isInCalendar(dayNumber: DayNumber): boolean {
  return dayNumber >= FIRST_DAY && dayNumber <= LAST_DAY;
}

/** Computes the number of the month in which a day lies. */
export function monthNumberOf(dayNumber: DayNumber): MonthNumber {
  const { year, month } = fieldsOfDayNumber(dayNumber);
  return year * 12 + month - 1;
}

/** Computes the day number of the first day of a month. */
export function firstDayOfMonth(monthNumber: MonthNumber): DayNumber {
  const year = Math.floor(monthNumber / 12);
  return dayNumberOfFields(year, monthNumber - year * 12 + 1, 1);
}

/** Finds the first day of the month that follows a day. */
export function firstDayOfNextMonth(day: DayNumber): DayNumber {
  return firstDayOfMonth(monthNumberOf(day) + 1);
}

/** Finds the first 1 January that is not before a day. */
export function firstDayOfYearFrom(day: DayNumber): DayNumber {
  return dayNumberOfFields(fieldsOfDayNumber(day - 1).year + 1, 1, 1);
}

/**
 * Finds the day before a civil date: the last day of what ends on it.
 *
 * @throws RangeError before the first day of the calendar
 * @example dayBefore(civilDate('2000-03-01')) // '2000-02-29'
 */
export function dayBefore(date: CivilDate): CivilDate {
  assertArgument('dayBefore', 'date', DAY, date);
  return civilDateOf(dayNumberOf(date) - 1);
}

/**
 * Finds the day after a civil date.
 *
 * @throws RangeError after the last day of the calendar
 * @example dayAfter(civilDate('1900-02-28')) // '1900-03-01'
 */
export function dayAfter(date: CivilDate): CivilDate {
  assertArgument('dayAfter', 'date', DAY, date);
  return civilDateOf(dayNumberOf(date) + 1);
}

function digits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}
