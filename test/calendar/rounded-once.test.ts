import { describe, expect, it } from 'vitest';
import { addPeriod } from '../../src/calendar/add-period.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';

/** Only a 29 February can be rounded twice: the year first, and the months from where that ends. The dates are in test/vectors/periods.csv. */
describe('addPeriod', () => {
  it.each([
    ['last-day-of-month', '2005-02-28', '2005-03-28'],
    ['first-day-of-next-month', '2005-03-01', '2005-04-01'],
  ] as const)('would end elsewhere if the year were rounded first, under %s', (rule, afterOneYear, rounded) => {
    expect(addPeriod(civilDate('2004-02-29'), { years: 1 }, rule)).toHaveProperty('date', afterOneYear);
    expect(addPeriod(civilDate(afterOneYear), { months: 1 }, rule)).toHaveProperty('date', rounded);
    expect(addPeriod(civilDate('2004-02-29'), { years: 1, months: 1 }, rule)).toHaveProperty('date', '2005-03-29');
  });
});
