import { describe, expect, it } from 'vitest';
import { countMonths, renderPeriod } from '../../src/calendar/period.ts';

describe('countMonths', () => {
  it.each([
    [{}, 0],
    [{ months: 3 }, 3],
    [{ years: 1 }, 12],
    [{ years: 2, months: 6 }, 30],
    [{ years: 0, months: 0 }, 0],
    [{ days: 90 }, 0],
    [{ years: 1, months: 1, days: 1 }, 13],
  ])('counts twelve months a year and leaves the days out: %o has %d', (period, months) => {
    expect(countMonths(period)).toBe(months);
  });
});

describe('renderPeriod', () => {
  it.each([
    [{ months: 1 }, '1 month'],
    [{ months: 3 }, '3 months'],
    [{ years: 1 }, '1 year'],
    [{ years: 2 }, '2 years'],
    [{ days: 1 }, '1 day'],
    [{ days: 180 }, '180 days'],
    [{ years: 1, months: 6 }, '1 year and 6 months'],
    [{ months: 1, days: 15 }, '1 month and 15 days'],
    [{ years: 0, months: 3, days: 0 }, '3 months'],
    [{}, 'no time'],
    [{ years: 0, months: 0, days: 0 }, 'no time'],
  ])('says %o as "%s"', (period, words) => {
    expect(renderPeriod(period)).toBe(words);
  });
});
