import { daysInMonth, FIRST_YEAR, LAST_YEAR, parseCivilDate } from '../../calendar/civil-date.ts';
import { civilDateOf, dayNumberOfFields, isInCalendar } from '../../calendar/day-number.ts';
import { nearestWord } from '../../participants/nearest-word.ts';

const MONTHS = [
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

const WRITE_ISO = 'write the day as YYYY-MM-DD, such as 2001-10-18';
const DAY_UNKNOWN =
  'write the whole day as YYYY-MM-DD; an act whose day is not known counts nowhere: list it under "leftOut" of a JSON register';

/** Day 0 of a spreadsheet's count, which believes that 1900 had a 29 February; it is right from 1 March 1900, its day 61. */
const SPREADSHEET_DAY_0 = dayNumberOfFields(1899, 12, 30);

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_WITH_HOUR = /^(\d{4}-\d{2}-\d{2})[T ]\d/;
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const YEAR_OF_TWO_DIGITS = /^\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ]\d{2}$/u;
const DAY_IN_WORDS = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]+(\p{L}{3,9})[.,]?[-/. ]+(\d{4})$/u;
const MONTH_IN_WORDS = /^(\p{L}{3,9})\.?[- ]+(\d{1,2})(?:st|nd|rd|th)?,?[- ]+(\d{4})$/u;
const WITHOUT_DAY = /^(?:\d{4}|\d{4}[-/.]\d{1,2}|\d{1,2}[-/.]\d{4}|\p{L}{3,9}\.? \d{4})$/u;
const SERIAL = /^\d{5}$/;

/**
 * Says what to write instead of a text that is not a civil date: the same day as `YYYY-MM-DD` where the text can be read as
 * one, both days where it can be read as two, and otherwise where to look. A day that does not exist is never replaced by
 * another: which day was meant stands in the depositary's record alone.
 *
 * @example hintForDate('30 Apr 2001') // 'write 2001-04-30'
 */
export function hintForDate(text: string): string {
  const written = text.trim();
  const iso = ISO.exec(written);
  if (iso !== null) return hintForNoSuchDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const withHour = ISO_WITH_HOUR.exec(written);
  if (withHour !== null) {
    return `write the day alone, ${withHour[1]}, if that is the day at the depositary's seat`;
  }
  const yearFirst = YEAR_FIRST.exec(written) ?? RUN_TOGETHER.exec(written);
  if (yearFirst !== null) return hintForFields(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = YEAR_LAST.exec(written);
  if (yearLast !== null) return hintForTwoReadings(Number(yearLast[3]), Number(yearLast[1]), Number(yearLast[2]));
  const dayInWords = DAY_IN_WORDS.exec(written);
  if (dayInWords !== null) {
    return hintForFields(Number(dayInWords[3]), monthNumber(dayInWords[2]), Number(dayInWords[1]));
  }
  const monthInWords = MONTH_IN_WORDS.exec(written);
  if (monthInWords !== null) {
    return hintForFields(Number(monthInWords[3]), monthNumber(monthInWords[1]), Number(monthInWords[2]));
  }
  if (YEAR_OF_TWO_DIGITS.test(written)) return `write the year with four digits: ${WRITE_ISO}`;
  if (SERIAL.test(written)) return hintForSerial(Number(written));
  return WITHOUT_DAY.test(written) ? DAY_UNKNOWN : WRITE_ISO;
}

function hintForNoSuchDay(year: number, month: number, day: number): string {
  if (year < FIRST_YEAR) return `check the year: dates run from ${FIRST_YEAR} to ${LAST_YEAR}`;
  const swapped = isoIfReal(year, day, month);
  if (month > 12 && swapped !== undefined) return `write ${swapped}, if month and day changed places`;
  if (month < 1 || month > 12)
    return `look the day up in the record and write it as YYYY-MM-DD; months run from 01 to 12`;
  return `look the day up in the record and write it as YYYY-MM-DD; ${nameMonth(year, month)} has ${daysInMonth(year, month)} days`;
}

function hintForFields(year: number, month: number, day: number): string {
  const iso = isoIfReal(year, month, day);
  return iso === undefined ? hintForNoSuchDay(year, month, day) : `write ${iso}`;
}

function hintForTwoReadings(year: number, first: number, second: number): string {
  const dayFirst = isoIfReal(year, second, first);
  const monthFirst = isoIfReal(year, first, second);
  if (dayFirst === undefined && monthFirst === undefined) return hintForNoSuchDay(year, second, first);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
    return `write ${dayFirst ?? monthFirst}`;
  }
  return `write ${dayFirst} if ${first} ${nameMonth(year, second)} is meant, ${monthFirst} if it is ${second} ${nameMonth(year, first)}`;
}

function hintForSerial(serial: number): string {
  const dayNumber = SPREADSHEET_DAY_0 + serial;
  if (serial < 61 || !isInCalendar(dayNumber)) return WRITE_ISO;
  return `this looks like a spreadsheet's count of days, ${civilDateOf(dayNumber)} in Excel's usual one; give the column the format YYYY-MM-DD and save it again`;
}

function isoIfReal(year: number, month: number, day: number): string | undefined {
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  const parsed = parseCivilDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
  return parsed.kind === 'date' ? parsed.date : undefined;
}

function nameMonth(year: number, month: number): string {
  return `${MONTHS[month - 1]} ${year}`;
}

/** 0 where the word names no month. */
function monthNumber(word = ''): number {
  const start = word.toLowerCase();
  const index = MONTHS.findIndex(
    (month) => month.toLowerCase().startsWith(start) || (start === 'sept' && month === 'September'),
  );
  if (index !== -1) return index + 1;
  const nearest = nearestWord(word, MONTHS);
  return nearest === undefined ? 0 : monthNumber(nearest);
}
