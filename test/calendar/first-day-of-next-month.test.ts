import { describe, expect, it } from 'vitest';
import { addPeriod, type MissingDay } from '../../src/calendar/add-period.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Period } from '../../src/calendar/period.ts';

const ROUNDED: readonly (readonly [why: string, start: string, period: Period, end: string, sought: MissingDay])[] = [
  ['MARPOL: Algeria', '1989-01-31', { months: 3 }, '1989-05-01', { year: 1989, month: 4, day: 31 }],
  ['MARPOL: Argentina', '1993-08-31', { months: 3 }, '1993-12-01', { year: 1993, month: 11, day: 31 }],
  ['MARPOL: a third row', '1997-01-31', { months: 3 }, '1997-05-01', { year: 1997, month: 4, day: 31 }],
  [
    'WCT: Switzerland, the one WIPO record that goes up',
    '2008-03-31',
    { months: 3 },
    '2008-07-01',
    { year: 2008, month: 6, day: 31 },
  ],
  ['29 January, common year', '2005-01-29', { months: 1 }, '2005-03-01', { year: 2005, month: 2, day: 29 }],
  ['30 January, common year', '2005-01-30', { months: 1 }, '2005-03-01', { year: 2005, month: 2, day: 30 }],
  ['31 January, common year', '2005-01-31', { months: 1 }, '2005-03-01', { year: 2005, month: 2, day: 31 }],
  ['30 January, leap year', '2004-01-30', { months: 1 }, '2004-03-01', { year: 2004, month: 2, day: 30 }],
  ['29 January 1900, no leap day', '1900-01-29', { months: 1 }, '1900-03-01', { year: 1900, month: 2, day: 29 }],
  ['30 January 2000, leap day', '2000-01-30', { months: 1 }, '2000-03-01', { year: 2000, month: 2, day: 30 }],
  ['29 January 2100, no leap day', '2100-01-29', { months: 1 }, '2100-03-01', { year: 2100, month: 2, day: 29 }],
  ['29 February and a year', '2004-02-29', { years: 1 }, '2005-03-01', { year: 2005, month: 2, day: 29 }],
  ['a month, then a day', '2005-01-31', { months: 1, days: 1 }, '2005-03-02', { year: 2005, month: 2, day: 31 }],
  [
    'a month, then 30 days, to a day of the same number',
    '2005-08-31',
    { months: 1, days: 30 },
    '2005-10-31',
    { year: 2005, month: 9, day: 31 },
  ],
];

describe('addPeriod', () => {
  it.each(ROUNDED)('goes on to the first of the next month: %s, %s and %o is %s', (_, start, period, end, sought) => {
    expect(addPeriod(civilDate(start), period, 'first-day-of-next-month')).toEqual({
      kind: 'date',
      date: end,
      missingDay: sought,
    });
  });

  it.each([
    ['MARPOL: Angola', '2001-10-04', { months: 3 }, '2002-01-04'],
    ['29 January of a leap year', '2004-01-29', { months: 1 }, '2004-02-29'],
    ['28 January', '2005-01-28', { months: 1 }, '2005-02-28'],
    ['31 December', '2005-12-31', { months: 1 }, '2006-01-31'],
    ['the first of a month', '2005-02-01', { months: 1 }, '2005-03-01'],
  ])('keeps the number of an ordinary day: %s, %s and %o is %s', (_, start, period, end) => {
    expect(addPeriod(civilDate(start), period, 'first-day-of-next-month')).toEqual({ kind: 'date', date: end });
  });

  it('gives four days in a row the same end', () => {
    const ends = ['2005-01-29', '2005-01-30', '2005-01-31', '2005-02-01'].map((start) =>
      addPeriod(civilDate(start), { months: 1 }, 'first-day-of-next-month'),
    );
    expect(ends.map((end) => end.kind === 'date' && end.date)).toEqual(Array(4).fill('2005-03-01'));
  });
});
