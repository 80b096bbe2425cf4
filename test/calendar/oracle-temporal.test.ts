import { Temporal } from 'temporal-polyfill/implementation';
import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/calendar/period.ts';
import { CYCLE, findDisagreements, MONTHS_0_TO_36, type Oracle, YEARS_1_2_5_10 } from './find-disagreements.ts';
import { elementAt } from './walked-calendar.ts';

function temporal(periods: readonly Period[]): Oracle {
  const durations = periods.map((period) => Temporal.Duration.from({ ...period }));
  return ({ year, month, day }) => {
    const base = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    return (_, index) => base.add(elementAt(durations, index));
  };
}

describe('addPeriod', () => {
  it('agrees with Temporal on every day of 400 years and 0 to 36 months, at the last day of the month', () => {
    const { compared, disagreements } = findDisagreements(CYCLE, MONTHS_0_TO_36, temporal(MONTHS_0_TO_36));
    expect(disagreements).toEqual([]);
    expect(compared).toBe(146_097 * 37);
  });

  it('agrees with Temporal on every day of 400 years and 1, 2, 5 and 10 years', () => {
    const { compared, disagreements } = findDisagreements(CYCLE, YEARS_1_2_5_10, temporal(YEARS_1_2_5_10));
    expect(disagreements).toEqual([]);
    expect(compared).toBe(146_097 * 4);
  });

  it('agrees with Temporal that years and months are added together and rounded once', () => {
    const periods = [
      { years: 1, months: 1 },
      { years: 1, months: 12 },
      { years: 3, months: 12 },
      { years: 2, months: 11 },
    ];
    const { compared, disagreements } = findDisagreements(CYCLE, periods, temporal(periods));
    expect(disagreements).toEqual([]);
    expect(compared).toBe(146_097 * 4);
  });
});
