import { describe, expect, it } from 'vitest';
import { countMonths } from '../../src/calendar/period.ts';

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
