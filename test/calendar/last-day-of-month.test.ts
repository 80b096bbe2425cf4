import { describe, expect, it } from 'vitest';
import { addPeriod, type MissingDay } from '../../src/calendar/add-period.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Period } from '../../src/calendar/period.ts';

const KEPT: readonly (readonly [why: string, start: string, period: Period, end: string])[] = [
  ['OP-CRC-SC: tenth deposit, Romania', '2001-10-18', { months: 3 }, '2002-01-18'],
  ['OP-CRC-SC: Belarus', '2002-01-23', { months: 1 }, '2002-02-23'],
  ['OP-CRC-SC: Viet Nam, over the year', '2001-12-20', { months: 1 }, '2002-01-20'],
  ['OP-CRC-SC: the United States', '2002-12-23', { months: 1 }, '2003-01-23'],
  ['OP-CRC-SC: Antigua and Barbuda, the last day of April keeps its number', '2002-04-30', { months: 1 }, '2002-05-30'],
  ['OP-CRC-SC: South Africa', '2003-06-30', { months: 1 }, '2003-07-30'],
  ['OP-CRC-SC: Armenia', '2005-06-30', { months: 1 }, '2005-07-30'],
  ['28 February is no month end of March', '2005-02-28', { months: 1 }, '2005-03-28'],
  ['29 February is none either', '2004-02-29', { months: 1 }, '2004-03-29'],
  ['31 July to 31 August', '2005-07-31', { months: 1 }, '2005-08-31'],
  ['31 December to 31 January', '2005-12-31', { months: 1 }, '2006-01-31'],
  ['the first day of a month', '2005-01-01', { months: 1 }, '2005-02-01'],
  ['28 January to February', '2005-01-28', { months: 1 }, '2005-02-28'],
  ['29 January to the February of a leap year', '2004-01-29', { months: 1 }, '2004-02-29'],
  ['no months', '2005-01-31', { months: 0 }, '2005-01-31'],
  ['no time', '2005-01-31', {}, '2005-01-31'],
  ['leap day to leap day', '2000-02-29', { years: 4 }, '2004-02-29'],
  ['leap day to leap day over 2100', '2096-02-29', { years: 8 }, '2104-02-29'],
  ['a denunciation, one year after receipt', '2019-11-04', { years: 1 }, '2020-11-04'],
  ['an initial report, two years after entry into force', '2002-01-20', { years: 2 }, '2004-01-20'],
  ['four hundred years', '1850-03-31', { years: 400 }, '2250-03-31'],
  ['days alone', '1996-10-31', { days: 180 }, '1997-04-29'],
  ['months, then days', '2005-01-15', { months: 1, days: 15 }, '2005-03-02'],
];

const ROUNDED: readonly (readonly [why: string, start: string, period: Period, end: string, sought: MissingDay])[] = [
  ['OP-CRC-SC: Benin', '2005-01-31', { months: 1 }, '2005-02-28', { year: 2005, month: 2, day: 31 }],
  ['OP-CRC-SC: Burkina Faso', '2006-03-31', { months: 1 }, '2006-04-30', { year: 2006, month: 4, day: 31 }],
  ['OP-CRC-SC: Ecuador, leap year', '2004-01-30', { months: 1 }, '2004-02-29', { year: 2004, month: 2, day: 30 }],
  ['OP-CRC-SC: Liechtenstein', '2013-01-30', { months: 1 }, '2013-02-28', { year: 2013, month: 2, day: 30 }],
  ['Marrakesh Treaty: Malaysia', '2022-03-31', { months: 3 }, '2022-06-30', { year: 2022, month: 6, day: 31 }],
  [
    'ETS 187: Monaco, before the first of the month',
    '2005-11-30',
    { months: 3 },
    '2006-02-28',
    { year: 2006, month: 2, day: 30 },
  ],
  ['29 January, common year', '2005-01-29', { months: 1 }, '2005-02-28', { year: 2005, month: 2, day: 29 }],
  ['31 January, leap year', '2004-01-31', { months: 1 }, '2004-02-29', { year: 2004, month: 2, day: 31 }],
  ['31 January 1900, no leap day', '1900-01-31', { months: 1 }, '1900-02-28', { year: 1900, month: 2, day: 31 }],
  ['31 January 2000, leap day', '2000-01-31', { months: 1 }, '2000-02-29', { year: 2000, month: 2, day: 31 }],
  ['31 January 2100, no leap day', '2100-01-31', { months: 1 }, '2100-02-28', { year: 2100, month: 2, day: 31 }],
  ['over the year, 31 December', '2005-12-31', { months: 2 }, '2006-02-28', { year: 2006, month: 2, day: 31 }],
  ['31 October and 37 months', '2005-10-31', { months: 37 }, '2008-11-30', { year: 2008, month: 11, day: 31 }],
  ['a denunciation of 29 February', '2004-02-29', { years: 1 }, '2005-02-28', { year: 2005, month: 2, day: 29 }],
  ['29 February 1896 and four years', '1896-02-29', { years: 4 }, '1900-02-28', { year: 1900, month: 2, day: 29 }],
  ['a month, then a day', '2005-01-31', { months: 1, days: 1 }, '2005-03-01', { year: 2005, month: 2, day: 31 }],
  [
    'a month, then 31 days, to a day of the same number',
    '2005-08-31',
    { months: 1, days: 31 },
    '2005-10-31',
    { year: 2005, month: 9, day: 31 },
  ],
];

describe('addPeriod', () => {
  it.each(KEPT)('keeps the number of the day: %s, %s and %o is %s', (_, start, period, end) => {
    expect(addPeriod(civilDate(start), period, 'last-day-of-month')).toEqual({ kind: 'date', date: end });
  });

  it.each(ROUNDED)('stays at the last day of the month: %s, %s and %o is %s', (_, start, period, end, sought) => {
    expect(addPeriod(civilDate(start), period, 'last-day-of-month')).toEqual({
      kind: 'date',
      date: end,
      missingDay: sought,
    });
  });

  it.each(KEPT)('needs no rule where the day exists: %s', (_, start, period, end) => {
    expect(addPeriod(civilDate(start), period, 'first-day-of-next-month')).toEqual({ kind: 'date', date: end });
    expect(addPeriod(civilDate(start), period, 'refuse')).toEqual({ kind: 'date', date: end });
  });

  it.each(ROUNDED)('refuses a day that does not exist, and names it: %s', (_, start, period, __, sought) => {
    expect(addPeriod(civilDate(start), period, 'refuse')).toEqual({ kind: 'no-such-day', missingDay: sought });
  });
});
