import { describe, expect, it } from 'vitest';
import { daysInMonth, isLeapYear } from '../../src/calendar/civil-date.ts';

describe('isLeapYear', () => {
  it.each([1804, 1896, 1904, 1996, 2004, 2024, 2096, 9996])('holds for %d, which four divides', (year) => {
    expect(isLeapYear(year)).toBe(true);
  });

  it.each([1801, 1802, 1803, 1999, 2001, 2002, 2003, 2023, 9999])(
    'does not hold for %d, which four does not divide',
    (year) => {
      expect(isLeapYear(year)).toBe(false);
    },
  );

  it.each([1800, 1900, 2100, 2200, 2300, 2500, 9800, 9900])(
    'does not hold for %d, a century that 400 does not divide',
    (year) => {
      expect(isLeapYear(year)).toBe(false);
    },
  );

  it.each([2000, 2400, 2800, 9600])('holds for %d, a century that 400 divides', (year) => {
    expect(isLeapYear(year)).toBe(true);
  });

  it('holds for 97 of every 400 years', () => {
    const years = Array.from({ length: 400 }, (_, index) => 1850 + index);
    expect(years.filter(isLeapYear)).toHaveLength(97);
  });
});

describe('daysInMonth', () => {
  it.each([
    [1, 31],
    [2, 28],
    [3, 31],
    [4, 30],
    [5, 31],
    [6, 30],
    [7, 31],
    [8, 31],
    [9, 30],
    [10, 31],
    [11, 30],
    [12, 31],
  ])('gives month %d of a common year %d days', (month, days) => {
    expect(daysInMonth(2001, month)).toBe(days);
    expect(daysInMonth(1900, month)).toBe(days);
  });

  it.each([
    [1800, 28],
    [1900, 28],
    [1996, 29],
    [2000, 29],
    [2001, 28],
    [2004, 29],
    [2100, 28],
    [2400, 29],
  ])('gives February %d %d days', (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
  });

  it('gives the other months of a leap year the lengths of any year', () => {
    const lengths = [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2000, month));
    expect(lengths).toEqual([31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});
