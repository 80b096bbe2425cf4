import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Delay, PlainDelay } from '../../src/calendar/delay.ts';
import { latestStartBy } from '../../src/calendar/latest-start.ts';
import type { MonthEndRule } from '../../src/calendar/month-end-rule.ts';
import { cellOf, dateOf, delayOf, readVectors } from '../support/vectors.ts';
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
const rows = readVectors('latest-starts').map((row) => ({
  says: row.says,
  by: dateOf(row, 'by'),
  delay: delayOf(row),
  name: nameDelay(delayOf(row)),
  latest: cellOf(row, 'latest'),
}));
const dated = rows.filter(({ latest }) => latest !== 'none');
const none = rows.filter(({ latest }) => latest === 'none');

describe('latestStartBy', () => {
  it.each(dated)('$says: $name, by $by', ({ by, delay, latest }) => {
    expect(latestStartBy(delay, by)).toEqual({ kind: 'date', date: latest });
  });

  it.each(none)('finds none $says', ({ by, delay }) => {
    expect(latestStartBy(delay, by)).toEqual({ kind: 'none', reason: 'before-clause-date' });
  });

  it.each<readonly [by: string, delay: Delay]>([
    ['1800-01-31', monthsAfter(1)],
    ['1800-01-01', { form: 'days-after', days: 1 }],
    ['1800-01-31', firstOfMonthAfter(0)],
    ['1800-02-28', firstOfMonthAfter(1)],
    ['1800-01-01', { form: 'day-after-period', period: { days: 1 }, monthEnd: 'refuse' }],
    ['1800-02-01', { form: 'day-after-period', period: { months: 1 }, monthEnd: 'last-day-of-month' }],
    ['1800-12-31', { form: 'first-of-year-after-period', period: { days: 1 }, monthEnd: 'refuse' }],
    ['1800-03-01', { form: 'first-of-month-after-days', days: 59 }],
    ['1800-03-31', { form: 'first-of-nth-month', months: 3 }],
    ['1800-06-29', { form: 'not-before', floor: civilDate('1800-01-01'), delay: { form: 'days-after', days: 180 } }],
  ])('finds none in the calendar for so early a day: by %s, %o', (by, delay) => {
    expect(latestStartBy(delay, civilDate(by))).toEqual({ kind: 'none', reason: 'outside-calendar' });
  });

  it.each<readonly [by: string, delay: Delay]>([
    ['1800-02-01', monthsAfter(1)],
    ['1800-01-02', { form: 'days-after', days: 1 }],
    ['1800-02-02', { form: 'day-after-period', period: { months: 1 }, monthEnd: 'last-day-of-month' }],
    ['1801-12-31', { form: 'first-of-year-after-period', period: { years: 1 }, monthEnd: 'last-day-of-month' }],
    ['1800-03-01', { form: 'first-of-month-after-days', days: 58 }],
    ['1800-06-30', { form: 'not-before', floor: civilDate('1800-01-01'), delay: { form: 'days-after', days: 180 } }],
  ])('finds the first day of the calendar: by %s, %o', (by, delay) => {
    expect(latestStartBy(delay, civilDate(by))).toEqual({ kind: 'date', date: '1800-01-01' });
  });
});
