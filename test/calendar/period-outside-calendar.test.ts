import { describe, expect, it } from 'vitest';
import { addPeriod, latestDateWithinPeriod } from '../../src/calendar/add-period.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';

describe('addPeriod', () => {
  it.each([
    ['9999-12-31', { days: 1 }],
    ['9999-12-31', { months: 1 }],
    ['9999-12-01', { months: 1 }],
    ['9999-01-01', { years: 1 }],
    ['9999-11-30', { months: 1, days: 2 }],
    ['1800-01-01', { years: 8200 }],
    ['1800-01-01', { years: 100_000, months: 100_000, days: 100_000 }],
  ])('says that %s and %o lies after the calendar', (start, period) => {
    expect(addPeriod(civilDate(start), period, 'last-day-of-month')).toEqual({ kind: 'outside-calendar' });
    expect(addPeriod(civilDate(start), period, 'first-day-of-next-month')).toEqual({ kind: 'outside-calendar' });
    expect(addPeriod(civilDate(start), period, 'refuse')).toEqual({ kind: 'outside-calendar' });
  });

  it.each([
    ['9999-12-30', { days: 1 }, '9999-12-31'],
    ['9999-11-30', { months: 1, days: 1 }, '9999-12-31'],
    ['9999-10-31', { months: 2 }, '9999-12-31'],
    ['9998-12-31', { years: 1 }, '9999-12-31'],
    ['1800-01-01', { years: 8199, months: 11, days: 30 }, '9999-12-31'],
  ])('reaches the last day of the calendar from %s by %o', (start, period, end) => {
    expect(addPeriod(civilDate(start), period, 'last-day-of-month')).toEqual({ kind: 'date', date: end });
  });

  it('lets the rule decide whether the last weeks of the calendar are enough', () => {
    const sum = { months: 1, days: 92 }; // 30 September and 92 days is 31 December; 1 October and 92 days is not in the calendar.
    expect(addPeriod(civilDate('9999-08-31'), sum, 'last-day-of-month')).toHaveProperty('date', '9999-12-31');
    expect(addPeriod(civilDate('9999-08-31'), sum, 'first-day-of-next-month')).toEqual({ kind: 'outside-calendar' });
  });
});

describe('latestDateWithinPeriod', () => {
  it.each([
    ['1800-01-31', { months: 1 }],
    ['1800-01-01', { days: 1 }],
    ['1800-12-31', { years: 1 }],
    ['1800-02-28', { months: 1, days: 28 }],
    ['9999-12-31', { years: 100_000, months: 100_000, days: 100_000 }],
  ])('finds no date in the calendar from which %s is reached by %o', (by, period) => {
    expect(latestDateWithinPeriod(civilDate(by), period, 'last-day-of-month')).toBeUndefined();
  });

  it.each([
    ['1800-02-01', { months: 1 }, '1800-01-01'],
    ['1800-02-28', { months: 1 }, '1800-01-31'],
    ['1801-01-01', { years: 1 }, '1800-01-01'],
    ['1800-01-02', { days: 1 }, '1800-01-01'],
    ['9999-12-31', { years: 8199, months: 11, days: 30 }, '1800-01-01'],
    ['2005-02-28', { months: 1 }, '2005-01-31'],
    ['2005-03-01', { months: 1, days: 1 }, '2005-01-31'],
  ])('finds the latest date from which %s is reached by %o: %s', (by, period, latest) => {
    expect(latestDateWithinPeriod(civilDate(by), period, 'last-day-of-month')).toBe(latest);
  });
});
