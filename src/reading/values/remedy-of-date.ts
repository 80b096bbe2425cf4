import { type CivilDate, daysInMonth, FIRST_YEAR, LAST_YEAR, parseCivilDate } from '../../calendar/civil-date.ts';
import { civilDateOf, dayNumberOfFields, isInCalendar } from '../../calendar/day-number.ts';
import { findNearestWord } from '../../participants/find-nearest-word.ts';
import type { Fault } from '../issues/attempt.ts';
import { findDateFields } from './find-date-fields.ts';
import { ENGLISH_MONTHS } from './month-names.ts';

type Remedy = Fault['remedy'];

const WRITE_DATE: Remedy = { code: 'remedy.write-date', values: {} };

/** Day 0 of a spreadsheet's count, which believes that 1900 had a 29 February; it is right from 1 March 1900, its day 61. */
const SPREADSHEET_DAY_0 = dayNumberOfFields(1899, 12, 30);

/** Signs that look like the hyphen of a date. */
const DASHES = /[\u2010-\u2015\u2212]/g;

/** What tables put behind a date: a sign or the number of a footnote, or the letter of the United Nations’ tables for the kind of act. */
const MARK = /(?<=\d)(?:\s*\*+|\s*[[(]\d+[\])]|\s+(?:a|A|AA|c|d|n|s))$/;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_WITH_HOUR = /^(\d{4})-(\d{2})-(\d{2})[T ]\d/;
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const YEAR_OF_TWO_DIGITS = /^\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ]\d{2}$/u;
const WITHOUT_DAY = /^(?:\d{4}|\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{4}|\p{L}{3,9}\.? \d{4})$/u;
const SERIAL = /^\d{5}$/;

/**
 * Finds what to write instead of a text that is not a civil date: the same day as `YYYY-MM-DD` where the text can be read as
 * one, both days where it can be read as two, and otherwise where to look. A day that does not exist is never replaced by
 * another: which day was meant stands in the depositary's record alone.
 *
 * @example remedyOfDate('2 Oct 2001 a') // { code: 'remedy.write-date.as', values: { on: '2001-10-02' } }
 * @example remedyOfDate('30.4.2001') // { code: 'remedy.write-date.as', values: { on: '2001-04-30' } }
 */
export function remedyOfDate(text: string): Remedy {
  const given = text.trim();
  const written = given.normalize('NFKC').replace(DASHES, '-').replace(MARK, '');
  const iso = ISO.exec(written);
  // What stands there is no date though its figures may be one: another dash, wide figures, or a mark behind it.
  if (iso !== null && written !== given) return forFields(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (iso !== null) return forNoSuchDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const withHour = ISO_WITH_HOUR.exec(written);
  if (withHour !== null) {
    const on = civilDateIfReal(Number(withHour[1]), Number(withHour[2]), Number(withHour[3]));
    return on === undefined ? WRITE_DATE : { code: 'remedy.write-date.alone', values: { on } };
  }
  const yearFirst = YEAR_FIRST.exec(written) ?? RUN_TOGETHER.exec(written);
  if (yearFirst !== null) return forFields(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = YEAR_LAST.exec(written);
  if (yearLast !== null) return forTwoReadings(Number(yearLast[3]), Number(yearLast[1]), Number(yearLast[2]));
  const inWords = findDateFields(written);
  if (inWords !== undefined) {
    const { year, month, day, word } = inWords;
    return forFields(year, month === 0 ? monthMisspelt(word) : month, day);
  }
  if (YEAR_OF_TWO_DIGITS.test(written)) return { code: 'remedy.write-date.year-in-full', values: {} };
  if (SERIAL.test(written)) return forSerial(Number(written));
  return WITHOUT_DAY.test(written) ? { code: 'remedy.write-date.whole', values: {} } : WRITE_DATE;
}

function forNoSuchDay(year: number, month: number, day: number): Remedy {
  if (year < FIRST_YEAR) return { code: 'remedy.check-year', values: { first: FIRST_YEAR, last: LAST_YEAR } };
  const swapped = civilDateIfReal(year, day, month);
  if (month > 12 && swapped !== undefined) return { code: 'remedy.write-date.swapped', values: { on: swapped } };
  if (month < 1 || month > 12) return { code: 'remedy.look-up-day.month', values: {} };
  const values = { month: `${year}-${twoDigits(month)}`, days: daysInMonth(year, month) };
  return { code: 'remedy.look-up-day', values };
}

function forFields(year: number, month: number, day: number): Remedy {
  const on = civilDateIfReal(year, month, day);
  return on === undefined ? forNoSuchDay(year, month, day) : { code: 'remedy.write-date.as', values: { on } };
}

function forTwoReadings(year: number, first: number, second: number): Remedy {
  const dayFirst = civilDateIfReal(year, second, first);
  const monthFirst = civilDateIfReal(year, first, second);
  const either = dayFirst ?? monthFirst;
  if (either === undefined) return forNoSuchDay(year, second, first);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
    return { code: 'remedy.write-date.as', values: { on: either } };
  }
  return { code: 'remedy.write-date.either', values: { dayFirst, monthFirst } };
}

function forSerial(serial: number): Remedy {
  const dayNumber = SPREADSHEET_DAY_0 + serial;
  if (serial < 61 || !isInCalendar(dayNumber)) return WRITE_DATE;
  return { code: 'remedy.write-date.of-spreadsheet', values: { on: civilDateOf(dayNumber) } };
}

function civilDateIfReal(year: number, month: number, day: number): CivilDate | undefined {
  const parsed = parseCivilDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
  return parsed.kind === 'date' ? parsed.date : undefined;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

/** Finds the English month that was misspelt; 0 where none is near. */
function monthMisspelt(word: string): number {
  const nearest = findNearestWord(word, ENGLISH_MONTHS);
  return nearest === undefined ? 0 : ENGLISH_MONTHS.indexOf(nearest) + 1;
}
