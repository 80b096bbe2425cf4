import { describe, expect, it } from 'vitest';
import { addDelay } from '../../src/calendar/add-delay.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import type { Delay } from '../../src/calendar/delay.ts';
import { type KnownError, listSlips, listWrongDates } from '../../src/conformance/known-errors.ts';
import { months } from '../support/build.ts';

const days = (count: number): Delay => ({ form: 'days-after', days: count });

const errorsLeadingTo = (delay: Delay, from: string, stored: string): readonly KnownError[] =>
  listWrongDates(delay, civilDate(from))
    .filter(({ date }) => date === stored)
    .map(({ error }) => error);

describe('listWrongDates', () => {
  it.each([
    // OP-CRC-SC 14(2), one month: Ecuador deposited on 30 January 2004, in force on 29 February; February ran over to 1 March.
    ['overflow', months(1), '2004-01-30', '2004-03-01'],
    ['overflow', months(1), '2005-01-31', '2005-03-03'],
    // Antigua and Barbuda deposited on 30 April 2002, the last day of the month; 30 May is right, the 31st is not.
    ['sticky-month-end', months(1), '2002-04-30', '2002-05-31'],
    ['other-month-end', months(3), '2022-03-31', '2022-07-01'],
    ['days-for-months', months(3), '2001-10-18', '2002-01-16'],
    [
      'days-for-months',
      { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      '2004-01-15',
      '2005-01-14',
    ],
    ['months-for-days', days(90), '2005-03-02', '2005-06-02'],
    ['first-day-counted', days(90), '2004-12-03', '2005-03-02'],
    ['one-day-late', days(30), '2005-07-14', '2005-08-14'],
    ['first-day-counted', months(12), '2004-02-09', '2005-02-08'],
    ['no-delay', days(90), '2013-02-20', '2013-02-20'],
    // Rome Statute 126(2): the first day of the month after the sixtieth day; Saint Lucia's stored date is the sixtieth day itself.
    ['not-moved-to-the-first', { form: 'first-of-month-after-days', days: 60 }, '2010-08-18', '2010-10-17'],
    [
      'not-moved-to-the-first',
      { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
      '2005-11-30',
      '2006-02-28',
    ],
    // Energy Charter Protocol, upon the expiry of a year: the same-numbered day is its last, and France left the day after.
    [
      'first-day-counted',
      { form: 'day-after-period', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      '2022-12-07',
      '2023-12-07',
    ],
    // Harmonized System 13(2), twelve months: a year of 365 days from 2 January 2008, a leap year, ends on 1 January.
    [
      'days-for-months',
      { form: 'first-of-year-after-period', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      '2008-01-02',
      '2009-01-01',
    ],
    ['one-month-off', { form: 'first-of-nth-month', months: 6 }, '2000-02-29', '2000-07-01'],
  ] as const)('%s', (error, delay, from, stored) => {
    expect(errorsLeadingTo(delay, from, stored)).toContain(error);
  });

  it('never lists the right date, whichever day a delay runs from', () => {
    const delays: readonly Delay[] = [
      months(1),
      months(3),
      months(12),
      days(30),
      days(90),
      { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
      { form: 'first-of-month-after-days', days: 60 },
      { form: 'first-of-nth-month', months: 6 },
      { form: 'day-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
      { form: 'first-of-year-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
      { form: 'same-day' },
    ];
    const first = dayNumberOf(civilDate('1999-01-01'));
    const wrong: string[] = [];
    for (const delay of delays) {
      for (let day = first; day < first + 4 * 366; day += 1) {
        const from = civilDateOf(day);
        const sum = addDelay(from, delay);
        const right = sum.kind === 'date' ? sum.date : undefined;
        for (const { error, date } of listWrongDates(delay, from)) if (date === right) wrong.push(`${from} ${error}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('listSlips', () => {
  it.each([
    ['2005-03-17', '2005-02-17', ['one-month-off']],
    ['2005-12-17', '2006-01-17', ['one-month-off']],
    ['1981-02-09', '1982-02-09', ['another-year']],
    ['1982-02-10', '1982-02-09', []],
    // 5 March was typed in as 3 May; of 4 April nobody can tell, and of another year it is no change of places.
    ['2008-05-03', '2008-03-05', ['day-and-month-changed']],
    ['2007-08-02', '2007-02-08', ['day-and-month-changed']],
    ['2007-08-02', '2008-02-08', []],
    ['2007-08-02', '2007-02-07', []],
    ['1983-03-09', '1982-02-09', []],
  ])('%s for %s: %j', (stored, right, slips) => {
    expect(listSlips(civilDate(stored), civilDate(right))).toEqual(slips);
  });
});
