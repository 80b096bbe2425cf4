import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Delay, PlainDelay } from '../../src/calendar/delay.ts';
import { latestStartBy } from '../../src/calendar/latest-start.ts';
import type { MonthEndRule } from '../../src/calendar/month-end-rule.ts';
import { nameDelay } from './representative-delays.ts';

const monthsAfter = (months: number, monthEnd: MonthEndRule = 'last-day-of-month'): PlainDelay => ({
  form: 'period-after',
  period: { months },
  monthEnd,
});
const firstOfMonthAfter = (months: number, monthEnd: MonthEndRule = 'last-day-of-month'): PlainDelay => ({
  form: 'first-of-month-after-period',
  period: { months },
  monthEnd,
});
const CHEMICAL_WEAPONS: Delay = {
  form: 'not-before',
  floor: civilDate('1995-01-13'),
  delay: { form: 'days-after', days: 180 },
};
const MONTREAL_PROTOCOL: Delay = {
  form: 'fixed-date-or-later',
  fixedOn: civilDate('1989-01-01'),
  otherwise: { form: 'days-after', days: 90 },
};

type Row = readonly [by: string, delay: Delay, latest: string, why: string];

const LATEST: readonly Row[] = [
  ['2002-01-18', monthsAfter(3), '2001-10-18', 'OP-CRC-SC'],
  ['2005-02-27', monthsAfter(1), '2005-01-27', 'an ordinary day'],
  ['2005-02-28', monthsAfter(1), '2005-01-31', 'four days end together; a subtraction would say 28 January'],
  ['2004-02-28', monthsAfter(1), '2004-01-28', 'not the last day of its month'],
  ['2004-02-29', monthsAfter(1), '2004-01-31', 'the last day of its month'],
  ['2005-03-01', monthsAfter(1), '2005-02-01', 'the next day'],
  ['2005-03-28', monthsAfter(1), '2005-02-28', 'the last day of February'],
  ['2005-03-31', monthsAfter(1), '2005-02-28', 'no start ends on 29, 30 or 31 March'],
  ['2006-04-30', monthsAfter(1), '2006-03-31', 'Burkina Faso'],
  [
    '2005-02-28',
    { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    '2004-02-29',
    'a leap day',
  ],
  ['2005-02-28', monthsAfter(1, 'first-day-of-next-month'), '2005-01-28', 'the three days that follow go to 1 March'],
  [
    '2005-03-01',
    monthsAfter(1, 'first-day-of-next-month'),
    '2005-02-01',
    'four days end together, and this is the last',
  ],
  ['1989-04-30', monthsAfter(3, 'first-day-of-next-month'), '1989-01-30', 'Algeria, a day too late'],
  ['1989-05-01', monthsAfter(3, 'first-day-of-next-month'), '1989-02-01', 'Algeria, and the day after it'],
  ['2005-02-28', monthsAfter(1, 'refuse'), '2005-01-28', 'the three days that follow have no answer'],
  ['2005-03-31', monthsAfter(1, 'refuse'), '2005-02-28', '1 March is too late'],
  ['2005-04-30', monthsAfter(1, 'refuse'), '2005-03-30', '31 March has no answer'],
  ['2006-03-01', firstOfMonthAfter(3), '2005-11-30', 'Monaco'],
  ['2006-03-31', firstOfMonthAfter(3), '2005-11-30', 'nothing ends later in March'],
  ['2006-02-28', firstOfMonthAfter(3), '2005-10-31', 'the month before Monaco'],
  [
    '2006-03-01',
    firstOfMonthAfter(3, 'first-day-of-next-month'),
    '2005-11-28',
    'the two days that follow go to 1 April',
  ],
  ['2006-03-01', firstOfMonthAfter(3, 'refuse'), '2005-11-28', 'the two days that follow have no answer'],
  [
    '2002-07-01',
    { form: 'first-of-month-after-days', days: 60 },
    '2002-05-01',
    'Rome Statute: 30 June is the sixtieth day',
  ],
  ['2002-06-30', { form: 'first-of-month-after-days', days: 60 }, '2002-04-01', '31 May is the sixtieth day'],
  ['1999-03-01', { form: 'first-of-nth-month', months: 6 }, '1998-09-30', 'Ottawa: all of September'],
  ['1999-02-28', { form: 'first-of-nth-month', months: 6 }, '1998-08-31', 'Ottawa, the month before'],
  [
    '2005-02-15',
    { form: 'first-of-nth-month', months: 0 },
    '2005-02-28',
    'the 1st of the month of deposit has come by then',
  ],
  ['1994-04-05', { form: 'days-after', days: 90 }, '1994-01-05', 'UNFCCC: Cuba'],
  ['2002-11-18', { form: 'same-day' }, '2002-11-18', 'the day itself'],
  [
    '2005-03-15',
    { form: 'period-after', period: { months: 1, days: 15 }, monthEnd: 'last-day-of-month' },
    '2005-01-31',
    '28 February and 15 days',
  ],
  [
    '2005-03-15',
    { form: 'period-after', period: { months: 1, days: 15 }, monthEnd: 'first-day-of-next-month' },
    '2005-01-28',
    '28 February and 15 days',
  ],
  ['1997-04-29', CHEMICAL_WEAPONS, '1996-10-31', 'as it came about'],
  ['1995-01-13', CHEMICAL_WEAPONS, '1994-07-17', 'on the floor'],
  ['1989-01-01', MONTREAL_PROTOCOL, '1989-01-01', 'on the fixed date'],
  ['1989-03-31', MONTREAL_PROTOCOL, '1989-01-01', 'the ninetieth day after 2 January is still to come'],
  ['1989-04-01', MONTREAL_PROTOCOL, '1989-01-01', 'so it is on the day before it'],
  ['1989-04-02', MONTREAL_PROTOCOL, '1989-01-02', 'and here it is'],
];

describe('latestStartBy', () => {
  it.each(
    LATEST.map(([by, delay, latest, why]) => [`${why}: ${nameDelay(delay)}, by ${by}`, by, delay, latest] as const),
  )('%s', (_, by, delay, latest) => {
    expect(latestStartBy(delay, civilDate(by))).toEqual({ kind: 'date', date: latest });
  });

  it.each([
    ['the floor', CHEMICAL_WEAPONS, '1995-01-12'],
    ['the floor, long before it', CHEMICAL_WEAPONS, '1800-01-01'],
    ['the fixed date', MONTREAL_PROTOCOL, '1988-12-31'],
    ['the fixed date, long before it', MONTREAL_PROTOCOL, '1800-01-01'],
  ])('finds none before %s', (_, delay, by) => {
    expect(latestStartBy(delay, civilDate(by))).toEqual({ kind: 'none', reason: 'before-clause-date' });
  });

  it.each<readonly [by: string, delay: Delay]>([
    ['1800-01-31', monthsAfter(1)],
    ['1800-01-01', { form: 'days-after', days: 1 }],
    ['1800-01-31', firstOfMonthAfter(0)],
    ['1800-02-28', firstOfMonthAfter(1)],
    ['1800-03-01', { form: 'first-of-month-after-days', days: 59 }],
    ['1800-03-31', { form: 'first-of-nth-month', months: 3 }],
    ['1800-06-29', { form: 'not-before', floor: civilDate('1800-01-01'), delay: { form: 'days-after', days: 180 } }],
  ])('finds none in the calendar for so early a day: by %s, %o', (by, delay) => {
    expect(latestStartBy(delay, civilDate(by))).toEqual({ kind: 'none', reason: 'outside-calendar' });
  });

  it.each<readonly [by: string, delay: Delay]>([
    ['1800-02-01', monthsAfter(1)],
    ['1800-01-02', { form: 'days-after', days: 1 }],
    ['1800-03-01', { form: 'first-of-month-after-days', days: 58 }],
    ['1800-06-30', { form: 'not-before', floor: civilDate('1800-01-01'), delay: { form: 'days-after', days: 180 } }],
  ])('finds the first day of the calendar: by %s, %o', (by, delay) => {
    expect(latestStartBy(delay, civilDate(by))).toEqual({ kind: 'date', date: '1800-01-01' });
  });
});
