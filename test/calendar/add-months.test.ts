import { describe, expect, it } from 'vitest';
import { addMonths, latestDayWithinMonths } from '../../src/calendar/add-months.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { dayNumberOf } from '../../src/calendar/day-number.ts';
import type { MonthEndRule } from '../../src/calendar/month-end-rule.ts';

const day = (text: string): number => dayNumberOf(civilDate(text));

const FORWARD: readonly (readonly [start: string, months: number, rule: MonthEndRule, end: string])[] = [
  ['2005-01-28', 1, 'refuse', '2005-02-28'],
  ['2005-01-29', 1, 'last-day-of-month', '2005-02-28'],
  ['2005-01-29', 1, 'first-day-of-next-month', '2005-03-01'],
  ['2004-01-29', 1, 'refuse', '2004-02-29'],
  ['2005-03-31', 1, 'last-day-of-month', '2005-04-30'],
  ['2005-03-31', 1, 'first-day-of-next-month', '2005-05-01'],
  ['2005-03-31', 2, 'refuse', '2005-05-31'],
  ['2005-11-30', 12, 'refuse', '2006-11-30'],
  ['2005-12-31', 2, 'last-day-of-month', '2006-02-28'],
];

const INVERSE: readonly (readonly [by: string, months: number, rule: MonthEndRule, latest: string])[] = [
  ['2005-02-28', 1, 'last-day-of-month', '2005-01-31'],
  ['2005-02-28', 1, 'first-day-of-next-month', '2005-01-28'],
  ['2005-02-28', 1, 'refuse', '2005-01-28'],
  ['2004-02-28', 1, 'last-day-of-month', '2004-01-28'],
  ['2004-02-29', 1, 'last-day-of-month', '2004-01-31'],
  ['2004-02-29', 1, 'first-day-of-next-month', '2004-01-29'],
  ['2005-03-01', 1, 'last-day-of-month', '2005-02-01'],
  ['2005-03-01', 1, 'first-day-of-next-month', '2005-02-01'],
  ['2005-03-31', 1, 'last-day-of-month', '2005-02-28'],
  ['2005-03-30', 1, 'last-day-of-month', '2005-02-28'],
  ['2005-03-28', 1, 'last-day-of-month', '2005-02-28'],
  ['2005-03-27', 1, 'last-day-of-month', '2005-02-27'],
  ['2005-03-31', 1, 'first-day-of-next-month', '2005-02-28'],
  ['2005-03-31', 1, 'refuse', '2005-02-28'],
  ['2005-04-30', 1, 'last-day-of-month', '2005-03-31'],
  ['2005-04-30', 2, 'last-day-of-month', '2005-02-28'],
  ['2005-04-30', 1, 'refuse', '2005-03-30'],
  ['2005-01-31', 0, 'refuse', '2005-01-31'],
  ['2005-02-28', 12, 'last-day-of-month', '2004-02-29'],
];

describe('addMonths', () => {
  it.each(FORWARD)('goes from %s by %d months under %s to %s', (start, months, rule, end) => {
    expect(addMonths(day(start), months, rule)).toBe(day(end));
  });

  it.each(['2005-01-29', '2005-01-30', '2005-01-31'])(
    'finds no day a month after %s where the rule is to refuse',
    (start) => {
      expect(addMonths(day(start), 1, 'refuse')).toBeUndefined();
    },
  );
});

describe('latestDayWithinMonths', () => {
  it.each(INVERSE)('goes back from %s by %d months under %s to %s', (by, months, rule, latest) => {
    expect(latestDayWithinMonths(day(by), months, rule)).toBe(day(latest));
  });
});
