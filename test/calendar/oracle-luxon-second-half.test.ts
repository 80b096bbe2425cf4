import { describe, expect, it } from 'vitest';
import { daysToProve, EACH_DAY } from '../support/days.ts';
import { findDisagreements, MONTHS_0_TO_36, YEARS_1_2_5_10 } from './find-disagreements.ts';
import { luxon } from './oracle-luxon.ts';
import { walkCalendar } from './walked-calendar.ts';

// 200 years of 365 days and 48 leap days: every fourth year from 2052 to 2248 but 2100 and 2200.
const YEARS = { firstYear: 2050, lastYear: 2249 };
const ALL_DAYS = walkCalendar(YEARS.firstYear, YEARS.lastYear).dates;

describe('addPeriod', () => {
  it(`agrees with luxon on ${EACH_DAY} from 2050 to 2249 and 0 to 36 months, at the last day of the month`, () => {
    const { days, disagreements } = findDisagreements(YEARS, MONTHS_0_TO_36, luxon);
    expect(disagreements).toEqual([]);
    expect(ALL_DAYS).toHaveLength(73_048);
    expect(days).toBe(daysToProve(ALL_DAYS).length);
  });

  it(`agrees with luxon on ${EACH_DAY} from 2050 to 2249 and 1, 2, 5 and 10 years`, () => {
    const { days, disagreements } = findDisagreements(YEARS, YEARS_1_2_5_10, luxon);
    expect(disagreements).toEqual([]);
    expect(days).toBe(daysToProve(ALL_DAYS).length);
  });
});
