import { addMonths } from 'date-fns/addMonths';
import { addYears } from 'date-fns/addYears';
import { describe, expect, it } from 'vitest';
import { CYCLE, daysToProve, EACH_DAY } from '../support/days.ts';
import { findDisagreements, MONTHS_0_TO_36, type Oracle, YEARS_1_2_5_10 } from './find-disagreements.ts';
import { walkCalendar } from './walked-calendar.ts';

const DAYS = daysToProve(walkCalendar(CYCLE.firstYear, CYCLE.lastYear).dates);

// Noon, because a local day can begin an hour late but always has a noon.
const dateFns: Oracle = ({ year, month, day }) => {
  const base = new Date(year, month - 1, day, 12);
  return (period) => {
    const sum = period.years === undefined ? addMonths(base, period.months ?? 0) : addYears(base, period.years);
    return { year: sum.getFullYear(), month: sum.getMonth() + 1, day: sum.getDate() };
  };
};

describe('addPeriod', () => {
  it(`agrees with date-fns on ${EACH_DAY} of 400 years and 0 to 36 months, at the last day of the month`, () => {
    const { days, disagreements } = findDisagreements(CYCLE, MONTHS_0_TO_36, dateFns);
    expect(disagreements).toEqual([]);
    expect(days).toBe(DAYS.length);
  });

  it(`agrees with date-fns on ${EACH_DAY} of 400 years and 1, 2, 5 and 10 years`, () => {
    const { days, disagreements } = findDisagreements(CYCLE, YEARS_1_2_5_10, dateFns);
    expect(disagreements).toEqual([]);
    expect(days).toBe(DAYS.length);
  });
});
