import { Temporal } from 'temporal-polyfill/implementation';
import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/calendar/period.ts';
import { CYCLE, daysToProve, EACH_DAY } from '../support/days.ts';
import { findDisagreements, MONTHS_0_TO_36, type Oracle, YEARS_1_2_5_10 } from './find-disagreements.ts';
import { elementAt, walkCalendar } from './walked-calendar.ts';

const DAYS = daysToProve(walkCalendar(CYCLE.firstYear, CYCLE.lastYear).dates);

function temporal(periods: readonly Period[]): Oracle {
  const durations = periods.map((period) => Temporal.Duration.from({ ...period }));
  return ({ year, month, day }) => {
    const base = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    return (_, index) => base.add(elementAt(durations, index));
  };
}

describe('addPeriod', () => {
  it(`agrees with Temporal on ${EACH_DAY} of 400 years and 0 to 36 months, at the last day of the month`, () => {
    const { days, disagreements } = findDisagreements(CYCLE, MONTHS_0_TO_36, temporal(MONTHS_0_TO_36));
    expect(disagreements).toEqual([]);
    expect(days).toBe(DAYS.length);
  });

  it(`agrees with Temporal on ${EACH_DAY} of 400 years and 1, 2, 5 and 10 years`, () => {
    const { days, disagreements } = findDisagreements(CYCLE, YEARS_1_2_5_10, temporal(YEARS_1_2_5_10));
    expect(disagreements).toEqual([]);
    expect(days).toBe(DAYS.length);
  });

  it(`agrees with Temporal that years and months are added together and rounded once, on ${EACH_DAY} of 400 years`, () => {
    const periods = [
      { years: 1, months: 1 },
      { years: 1, months: 12 },
      { years: 3, months: 12 },
      { years: 2, months: 11 },
    ];
    const { days, disagreements } = findDisagreements(CYCLE, periods, temporal(periods));
    expect(disagreements).toEqual([]);
    expect(days).toBe(DAYS.length);
  });
});
