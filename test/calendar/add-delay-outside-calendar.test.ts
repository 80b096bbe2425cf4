import { describe, expect, it } from 'vitest';
import { addDelay } from '../../src/calendar/add-delay.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Delay } from '../../src/calendar/delay.ts';
import { nameDelay } from './representative-delays.ts';

type Row = readonly [delay: Delay, last: string, end: string, next: string];

/** Each row: a delay, the last start that ends in the calendar, its end, and the day after that start, if there is one. */
const LAST_STARTS: readonly Row[] = [
  [{ form: 'days-after', days: 1 }, '9999-12-30', '9999-12-31', '9999-12-31'],
  [{ form: 'days-after', days: 90 }, '9999-10-02', '9999-12-31', '9999-10-03'],
  [
    { form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' },
    '9999-11-30',
    '9999-12-30',
    '9999-12-01',
  ],
  [
    { form: 'period-after', period: { months: 3 }, monthEnd: 'first-day-of-next-month' },
    '9999-09-30',
    '9999-12-30',
    '9999-10-01',
  ],
  [{ form: 'period-after', period: { years: 1 }, monthEnd: 'refuse' }, '9998-12-31', '9999-12-31', '9999-01-01'],
  [
    { form: 'period-after', period: { months: 1, days: 31 }, monthEnd: 'last-day-of-month' },
    '9999-10-31',
    '9999-12-31',
    '9999-11-01',
  ],
  [
    { form: 'first-of-month-after-period', period: { months: 1 }, monthEnd: 'last-day-of-month' },
    '9999-10-31',
    '9999-12-01',
    '9999-11-01',
  ],
  [
    { form: 'first-of-month-after-period', period: { months: 1 }, monthEnd: 'first-day-of-next-month' },
    '9999-10-30',
    '9999-12-01',
    '9999-10-31',
  ],
  [
    { form: 'day-after-period', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    '9998-12-30',
    '9999-12-31',
    '9998-12-31',
  ],
  [
    { form: 'first-of-year-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    '9998-10-01',
    '9999-01-01',
    '9998-10-02',
  ],
  [{ form: 'first-of-month-after-days', days: 60 }, '9999-10-01', '9999-12-01', '9999-10-02'],
  [{ form: 'first-of-month-after-days', days: 0 }, '9999-11-30', '9999-12-01', '9999-12-01'],
  [{ form: 'first-of-nth-month', months: 3 }, '9999-09-30', '9999-12-01', '9999-10-01'],
  [
    { form: 'not-before', floor: civilDate('2000-01-01'), delay: { form: 'days-after', days: 31 } },
    '9999-11-30',
    '9999-12-31',
    '9999-12-01',
  ],
  [
    { form: 'fixed-date-or-later', fixedOn: civilDate('2000-01-01'), otherwise: { form: 'days-after', days: 31 } },
    '9999-11-30',
    '9999-12-31',
    '9999-12-01',
  ],
  [
    { form: 'fixed-date-or-later', fixedOn: civilDate('9999-12-31'), otherwise: { form: 'days-after', days: 31 } },
    '9999-12-31',
    '9999-12-31',
    '9999-12-31',
  ],
];

describe('addDelay', () => {
  it.each(LAST_STARTS.map(([delay, last, end]) => [nameDelay(delay), last, end, delay] as const))(
    'still ends in the calendar: %s, from %s, ends on %s',
    (_, last, end, delay) => {
      expect(addDelay(civilDate(last), delay)).toMatchObject({ kind: 'date', date: end });
    },
  );

  it.each(
    LAST_STARTS.filter(([, last, , next]) => next > last).map(
      ([delay, , , next]) => [nameDelay(delay), next, delay] as const,
    ),
  )('says that the end lies outside the calendar: %s, from %s', (_, next, delay) => {
    expect(addDelay(civilDate(next), delay)).toEqual({ kind: 'outside-calendar' });
  });

  it('does not let a floor in the calendar stand in for an end outside it', () => {
    const delay: Delay = {
      form: 'not-before',
      floor: civilDate('9999-12-31'),
      delay: { form: 'period-after', period: { years: 10 }, monthEnd: 'last-day-of-month' },
    };
    expect(addDelay(civilDate('9995-01-01'), delay)).toEqual({ kind: 'outside-calendar' });
  });
});
