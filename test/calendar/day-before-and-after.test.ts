import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter, dayBefore } from '../../src/calendar/day-number.ts';

/** Each pair: a day, and the day after it. */
const NEIGHBOURS = [
  ['2002-01-17', '2002-01-18', 'inside a month'],
  ['2005-01-31', '2005-02-01', 'from month to month'],
  ['2005-04-30', '2005-05-01', 'from a month of 30 days'],
  ['2001-12-31', '2002-01-01', 'from year to year'],
  ['1999-12-31', '2000-01-01', 'from century to century'],
  ['2001-02-28', '2001-03-01', 'February of a common year'],
  ['2004-02-28', '2004-02-29', 'into a leap day'],
  ['2004-02-29', '2004-03-01', 'out of a leap day'],
  ['2000-02-29', '2000-03-01', 'out of the leap day of 2000'],
  ['1900-02-28', '1900-03-01', 'no leap day in 1900'],
  ['2100-02-28', '2100-03-01', 'no leap day in 2100'],
  ['1800-01-01', '1800-01-02', 'the start of the calendar'],
  ['9999-12-30', '9999-12-31', 'the end of the calendar'],
] as const;

describe('dayAfter', () => {
  it.each(NEIGHBOURS)('follows %s with %s: %s', (day, next) => {
    expect(dayAfter(civilDate(day))).toBe(next);
  });

  it('throws a RangeError after the last day of the calendar', () => {
    expect(() => dayAfter(civilDate('9999-12-31'))).toThrow(RangeError);
  });
});

describe('dayBefore', () => {
  it.each(NEIGHBOURS)('puts %s before %s: %s', (day, next) => {
    expect(dayBefore(civilDate(next))).toBe(day);
  });

  it('throws a RangeError before the first day of the calendar', () => {
    expect(() => dayBefore(civilDate('1800-01-01'))).toThrow(RangeError);
  });
});
