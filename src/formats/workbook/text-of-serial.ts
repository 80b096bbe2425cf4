import { civilDateOf, dayNumberOfFields, isInCalendar } from '../../calendar/day-number.ts';
import type { NumberForm } from './number-form.ts';

/** From which day a workbook counts: 1 is 1 January 1900 on Windows, and 0 is 1 January 1904 in workbooks of old Macintoshes. */
export type DateSystem = '1900' | '1904';

const FIRST_OF_1904 = dayNumberOfFields(1904, 1, 1);
const BEFORE_1900 = dayNumberOfFields(1899, 12, 31);

/** The 29 February 1900, which there was not: behind it each day has a number that is one too large. */
const FALSE_DAY = 60;

const SECONDS = 86_400;

/**
 * Writes a number that a sheet shows as a day as what a reader of dates takes: `YYYY-MM-DD`, and with the time where it has one, so that whoever
 * reads it says that it is no day alone. Of what the sheet does not show, nothing is written: `2001-10`, `--10-02`. A number for which a spreadsheet
 * program shows no day stands as it is.
 *
 * @param serial days from the first day of the system, and parts of a day
 * @example textOfSerial(37166, { form: 'day', system: '1900' }) // '2001-10-02'
 * @example textOfSerial(60, { form: 'day', system: '1900' }) // '1900-02-29'
 */
export function textOfSerial(
  serial: number,
  { form, system }: { readonly form: Exclude<NumberForm, 'number'>; readonly system: DateSystem },
): string {
  const seconds = Math.round(serial * SECONDS);
  const day = Math.floor(seconds / SECONDS);
  const date = dateOfDay(day, system);
  if (date === undefined) return String(serial);
  if (form === 'month') return date.slice(0, 'YYYY-MM'.length);
  if (form === 'day-of-year') return `-${date.slice('YYYY'.length)}`;
  const rest = seconds - day * SECONDS;
  return rest === 0 ? date : `${date}T${timeOf(rest)}`;
}

function dateOfDay(day: number, system: DateSystem): string | undefined {
  if (day < (system === '1900' ? 1 : 0)) return undefined;
  if (system === '1900' && day === FALSE_DAY) return '1900-02-29';
  const skipped = day > FALSE_DAY ? 1 : 0;
  const number = system === '1904' ? FIRST_OF_1904 + day : BEFORE_1900 + day - skipped;
  if (!isInCalendar(number)) return undefined;
  return civilDateOf(number);
}

function timeOf(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, '0'))
    .join(':');
}
