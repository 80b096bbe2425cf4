/** What a number in a cell stands for, by the form in which the sheet shows it. */
export type NumberForm =
  /** A day of the calendar. */
  | 'day'
  /** A day of which the sheet shows the month and the year alone: which day it is was not written. */
  | 'month'
  /** A day of which the sheet does not show the year, which the spreadsheet program has added. */
  | 'day-of-year'
  | 'number';

/** The forms that have a number in place of a code: ECMA-376 part 1, 18.8.30. */
const DAYS: ReadonlySet<number> = new Set([14, 15, 22, ...[27, 28, 29, 30, 31, 36], ...[50, 51, 52, 53, 54, 57, 58]]);
const MONTHS: ReadonlySet<number> = new Set([17]);
const DAYS_OF_YEAR: ReadonlySet<number> = new Set([16]);

/**
 * Tells what a number stands for by the form in which it is shown.
 *
 * @param id the number of the form
 * @param code its code, where the workbook gives one
 * @example numberFormOf(165, 'dd\\.mm\\.yyyy') // 'day'
 */
export function numberFormOf(id: number, code: string | undefined): NumberForm {
  if (code !== undefined) return formOfCode(code);
  if (DAYS.has(id)) return 'day';
  if (MONTHS.has(id)) return 'month';
  return DAYS_OF_YEAR.has(id) ? 'day-of-year' : 'number';
}

function formOfCode(code: string): NumberForm {
  // What is written as it stands, colours, languages and conditions are no part of a date, and hours that go on past a day are none.
  const [bare = ''] = code
    .replaceAll(/"[^"]*"|\\.|[_*]./gu, '')
    .replaceAll(/\[([hms])+\]/giu, 'h')
    .replaceAll(/\[[^\]]*\]/gu, '')
    .toLowerCase()
    .split(';');
  const hasDay = bare.includes('d');
  const hasYear = /[yeg]/u.test(bare.replaceAll(/general|e[+-]|am\/pm/gu, ''));
  // Beside hours and seconds `m` is minutes.
  const hasMonth = /m/u.test(bare.replaceAll(/am\/pm/gu, '')) && (hasYear || hasDay || !/[hs]/u.test(bare));
  if (hasDay) return hasYear ? 'day' : 'day-of-year';
  return hasYear || hasMonth ? 'month' : 'number';
}
