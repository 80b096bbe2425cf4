import { describe, expect, it } from 'vitest';
import { addDelay } from '../../src/calendar/add-delay.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Delay, PlainDelay } from '../../src/calendar/delay.ts';

const AFTER_ONE_MONTH: PlainDelay = { form: 'period-after', period: { months: 1 }, monthEnd: 'refuse' };
const FIRST_OF_MONTH_AFTER_THREE: PlainDelay = {
  form: 'first-of-month-after-period',
  period: { months: 3 },
  monthEnd: 'refuse',
};

const refused = (missingDay: { year: number; month: number; day: number }, last: string, next: string) => ({
  kind: 'no-such-day',
  missingDay,
  candidates: [
    { rule: 'last-day-of-month', date: last },
    { rule: 'first-day-of-next-month', date: next },
  ],
});

describe('addDelay', () => {
  it.each([
    ['2005-01-29', { year: 2005, month: 2, day: 29 }, '2005-02-28', '2005-03-01'],
    ['2005-01-31', { year: 2005, month: 2, day: 31 }, '2005-02-28', '2005-03-01'],
    ['2004-01-30', { year: 2004, month: 2, day: 30 }, '2004-02-29', '2004-03-01'],
    ['2006-03-31', { year: 2006, month: 4, day: 31 }, '2006-04-30', '2006-05-01'],
    ['1900-01-29', { year: 1900, month: 2, day: 29 }, '1900-02-28', '1900-03-01'],
  ])(
    'gives no date a month after %s, but the missing day %o and what either rule would give: %s, %s',
    (start, missing, last, next) => {
      expect(addDelay(civilDate(start), AFTER_ONE_MONTH)).toEqual(refused(missing, last, next));
    },
  );

  it.each([
    ['2005-01-28', '2005-02-28'],
    ['2004-01-29', '2004-02-29'],
    ['2005-12-31', '2006-01-31'],
  ])('gives a date where the day exists: a month after %s is %s', (start, date) => {
    expect(addDelay(civilDate(start), AFTER_ONE_MONTH)).toMatchObject({ kind: 'date', date, monthEndMattered: false });
  });

  it('carries the candidates on to the first of the next month, where they lie a month apart (Monaco)', () => {
    expect(addDelay(civilDate('2005-11-30'), FIRST_OF_MONTH_AFTER_THREE)).toEqual(
      refused({ year: 2006, month: 2, day: 30 }, '2006-03-01', '2006-04-01'),
    );
  });

  it('gives the first of the next month where the day exists (Greece)', () => {
    expect(addDelay(civilDate('2005-02-01'), FIRST_OF_MONTH_AFTER_THREE)).toHaveProperty('date', '2005-06-01');
  });

  it('carries the candidates on through the days of a period', () => {
    const delay: Delay = { form: 'period-after', period: { months: 1, days: 15 }, monthEnd: 'refuse' };
    expect(addDelay(civilDate('2005-01-31'), delay)).toEqual(
      refused({ year: 2005, month: 2, day: 31 }, '2005-03-15', '2005-03-16'),
    );
  });

  it.each([
    ['2005-02-01', '2005-02-28', '2005-03-01', 'earlier than both'],
    ['2005-02-28', '2005-02-28', '2005-03-01', 'the earlier of the two'],
  ])('holds the candidates to a floor of %s: %s and %s, the floor being %s', (floor, last, next) => {
    const delay: Delay = { form: 'not-before', floor: civilDate(floor), delay: AFTER_ONE_MONTH };
    expect(addDelay(civilDate('2005-01-31'), delay)).toEqual(refused({ year: 2005, month: 2, day: 31 }, last, next));
  });

  it('raises to the floor a candidate that lies before it, the other being later (Monaco, not before 15 March)', () => {
    const floor = civilDate('2006-03-15');
    const delay: Delay = { form: 'not-before', floor, delay: FIRST_OF_MONTH_AFTER_THREE };
    expect(addDelay(civilDate('2005-11-30'), delay)).toEqual(
      refused({ year: 2006, month: 2, day: 30 }, '2006-03-15', '2006-04-01'),
    );
  });

  it('refuses after a fixed date that has passed', () => {
    const delay: Delay = { form: 'fixed-date-or-later', fixedOn: civilDate('2005-01-30'), otherwise: AFTER_ONE_MONTH };
    expect(addDelay(civilDate('2005-01-31'), delay)).toEqual(
      refused({ year: 2005, month: 2, day: 31 }, '2005-02-28', '2005-03-01'),
    );
  });

  it('lists no candidate that lies outside the calendar', () => {
    const delay: Delay = { form: 'first-of-month-after-period', period: { months: 1 }, monthEnd: 'refuse' };
    expect(addDelay(civilDate('9999-10-31'), delay)).toEqual({
      kind: 'no-such-day',
      missingDay: { year: 9999, month: 11, day: 31 },
      candidates: [{ rule: 'last-day-of-month', date: '9999-12-01' }],
    });
  });
});
