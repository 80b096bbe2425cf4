import { describe, expect, it } from 'vitest';
import { addPeriod } from '../../src/calendar/add-period.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { MONTH_END_RULES } from '../../src/calendar/month-end-rule.ts';

/** Only a 29 February can be rounded twice: the year first, and the months from where that ends. */
const ROUNDED_ONCE = [
  ['2000-02-29', { years: 3, months: 12 }, '2004-02-29', 'not 2004-02-28 by way of 2003-02-28'],
  ['2000-02-29', { years: 1, months: 36 }, '2004-02-29', 'not 2004-02-28 by way of 2001-02-28'],
  ['2004-02-29', { years: 1, months: 1 }, '2005-03-29', 'not 2005-03-28 by way of 2005-02-28'],
  ['2004-02-29', { years: 2, months: 11 }, '2007-01-29', 'not 2007-01-28 by way of 2006-02-28'],
  ['1896-02-29', { years: 4, months: 48 }, '1904-02-29', 'not 1904-02-28 by way of 1900-02-28'],
] as const;

describe('addPeriod', () => {
  it.each(ROUNDED_ONCE)('adds years and months together: %s and %o is %s, %s', (start, period, end) => {
    for (const rule of MONTH_END_RULES) {
      expect(addPeriod(civilDate(start), period, rule)).toEqual({ kind: 'date', date: end });
    }
  });

  it.each([
    ['last-day-of-month', '2002-02-28'],
    ['first-day-of-next-month', '2002-03-01'],
  ] as const)('rounds 2000-02-29 and one year and twelve months by %s, once, to %s', (rule, end) => {
    expect(addPeriod(civilDate('2000-02-29'), { years: 1, months: 12 }, rule)).toEqual({
      kind: 'date',
      date: end,
      missingDay: { year: 2002, month: 2, day: 29 },
    });
  });

  it.each([
    ['last-day-of-month', '2005-02-28', '2005-03-28'],
    ['first-day-of-next-month', '2005-03-01', '2005-04-01'],
  ] as const)('would end elsewhere if the year were rounded first, under %s', (rule, afterOneYear, rounded) => {
    expect(addPeriod(civilDate('2004-02-29'), { years: 1 }, rule)).toHaveProperty('date', afterOneYear);
    expect(addPeriod(civilDate(afterOneYear), { months: 1 }, rule)).toHaveProperty('date', rounded);
    expect(addPeriod(civilDate('2004-02-29'), { years: 1, months: 1 }, rule)).toHaveProperty('date', '2005-03-29');
  });

  it('rounds before it adds the days', () => {
    const period = { months: 1, days: 3 };
    expect(addPeriod(civilDate('2005-01-31'), period, 'last-day-of-month')).toHaveProperty('date', '2005-03-03');
    expect(addPeriod(civilDate('2005-01-31'), period, 'first-day-of-next-month')).toHaveProperty('date', '2005-03-04');
  });
});
