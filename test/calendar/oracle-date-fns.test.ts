import { addMonths } from 'date-fns/addMonths';
import { addYears } from 'date-fns/addYears';
import { describe, expect, it } from 'vitest';
import { CYCLE, findDisagreements, MONTHS_0_TO_36, type Oracle, YEARS_1_2_5_10 } from './find-disagreements.ts';

// Noon, because a local day can begin an hour late but always has a noon.
const dateFns: Oracle = ({ year, month, day }) => {
  const base = new Date(year, month - 1, day, 12);
  return (period) => {
    const sum = period.years === undefined ? addMonths(base, period.months ?? 0) : addYears(base, period.years);
    return { year: sum.getFullYear(), month: sum.getMonth() + 1, day: sum.getDate() };
  };
};

describe('addPeriod', () => {
  it('agrees with date-fns on every day of 400 years and 0 to 36 months, at the last day of the month', () => {
    const { compared, disagreements } = findDisagreements(CYCLE, MONTHS_0_TO_36, dateFns);
    expect(disagreements).toEqual([]);
    expect(compared).toBe(146_097 * 37);
  });

  it('agrees with date-fns on every day of 400 years and 1, 2, 5 and 10 years', () => {
    const { compared, disagreements } = findDisagreements(CYCLE, YEARS_1_2_5_10, dateFns);
    expect(disagreements).toEqual([]);
    expect(compared).toBe(146_097 * 4);
  });
});
