declare const civilDateBrand: unique symbol;

/**
 * A day of the proleptic Gregorian calendar as `YYYY-MM-DD`, from 1800-01-01 to 9999-12-31, without hour or zone.
 *
 * Two civil dates compare as strings: `a < b` holds when `a` is the earlier day.
 */
export type CivilDate = string & { readonly [civilDateBrand]: true };

export const FIRST_YEAR = 1800;
export const LAST_YEAR = 9999;

export type CivilDateParse =
  | { readonly kind: 'date'; readonly date: CivilDate }
  | { readonly kind: 'not-a-date' | 'no-such-day' | 'outside-calendar' };

const ISO_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

const DAYS_IN_COMMON_YEAR = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Counts the days of a month.
 *
 * @param month 1 for January to 12 for December
 * @example daysInMonth(1900, 2) // 28
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return DAYS_IN_COMMON_YEAR[month - 1] ?? 0;
}

/**
 * Checks if a year has a 29 February: every fourth year, save the centuries that 400 does not divide.
 *
 * @example isLeapYear(2000) // true
 */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Parses the text `YYYY-MM-DD` into a civil date, or says why it is none: another shape (`not-a-date`), a day its month
 * does not have (`no-such-day`), or a year before 1800 (`outside-calendar`).
 *
 * @example parseCivilDate('2001-02-31').kind // 'no-such-day'
 */
export function parseCivilDate(text: string): CivilDateParse {
  const match = ISO_SHAPE.exec(text);
  if (match === null) return { kind: 'not-a-date' };
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (day < 1 || day > daysInMonth(year, month)) return { kind: 'no-such-day' };
  const date = parseFields(year, month, day);
  return date === undefined ? { kind: 'outside-calendar' } : { kind: 'date', date };
}

/** `'-00'` to `'-31'`, so that writing a date costs two look-ups instead of two paddings. */
const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => `-${String(number).padStart(2, '0')}`);

/**
 * Parses a year, a month (1 to 12) and a day of it into a civil date: whole numbers. Here alone a text becomes one.
 *
 * @returns `undefined` where the month has no such day, or the year lies outside the calendar
 * @example parseFields(2000, 2, 29) // '2000-02-29'
 */
export function parseFields(year: number, month: number, day: number): CivilDate | undefined {
  const isDay = year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= daysInMonth(year, month);
  return isDay ? (`${year}${TWO_DIGITS[month]}${TWO_DIGITS[day]}` as CivilDate) : undefined;
}

/**
 * Checks if a text is a civil date; whatever is no text is none.
 *
 * @example isCivilDate('2000-02-29') // true
 */
export function isCivilDate(text: string): text is CivilDate {
  if (typeof text !== 'string' || text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads two digits as a number: much faster than a regular expression, which counts where a table has a million days. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/**
 * Names a civil date that the code itself writes down, such as one of the catalogue.
 *
 * @throws RangeError where the text is not a civil date: a mistake in the program, never in its input
 * @example civilDate('2002-01-18') // '2002-01-18'
 */
export function civilDate(text: string): CivilDate {
  const parsed = parseCivilDate(text);
  switch (parsed.kind) {
    case 'date':
      return parsed.date;
    case 'not-a-date':
      throw new RangeError(`"${text}" is not a date of the form YYYY-MM-DD`);
    case 'no-such-day': {
      const [year, month] = text.split('-').map(Number);
      const days = daysInMonth(Number(year), Number(month));
      throw new RangeError(
        days === 0 ? `"${text}" has no month ${month}` : `"${text}" does not exist: that month has ${days} days`,
      );
    }
    case 'outside-calendar':
      throw new RangeError(`"${text}" lies before the year ${FIRST_YEAR}`);
  }
}

/**
 * Composes a civil date that the code itself writes down, of its year, month (1 to 12) and day: what is loaded for a few days that stand
 * fast has no use for all that can be wrong with a text.
 *
 * @throws RangeError where there is no such day: a mistake in the program, never in its input
 * @example composeCivilDate(2002, 1, 18) // '2002-01-18'
 */
export function composeCivilDate(year: number, month: number, day: number): CivilDate {
  const date = parseFields(year, month, day);
  if (date === undefined) throw new RangeError(`${[year, month, day].join('-')} is no day of the calendar`);
  return date;
}

/**
 * Compares two civil dates, for sorting: negative where `a` is the earlier.
 *
 * @example [civilDate('2002-01-18'), civilDate('2001-10-18')].sort(compareCivilDates)[0] // '2001-10-18'
 */
export function compareCivilDates(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Picks the later of two civil dates.
 *
 * @example laterOf(civilDate('2002-01-18'), civilDate('2002-01-20')) // '2002-01-20'
 */
export function laterOf(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? b : a;
}

/** Picks the earlier of two civil dates. */
export function earlierOf(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}

/** The last day there is in the calendar: after everything in a record. */
export const LAST_DAY: CivilDate = composeCivilDate(LAST_YEAR, 12, 31);
export const FIRST_DAY: CivilDate = composeCivilDate(FIRST_YEAR, 1, 1);
