import { describe, expect, it } from 'vitest';
import { daysToProve, EACH_DAY } from '../support/days.ts';
import { findDisagreements, MONTHS_0_TO_36, YEARS_1_2_5_10 } from './find-disagreements.ts';
import { luxon } from './oracle-luxon.ts';
import { walkCalendar } from './walked-calendar.ts';

// 200 years of 365 days and 49 leap days: every fourth year from 1852 to 2048 but 1900.
const YEARS = { firstYear: 1850, lastYear: 2049 };
const ALL_DAYS = walkCalendar(YEARS.firstYear, YEARS.lastYear).dates;

describe('addPeriod', () => {
  it(`agrees with luxon on ${EACH_DAY} from 1850 to 2049 and 0 to 36 months, at the last day of the month`, () => {
    const { days, disagreements } = findDisagreements(YEARS, MONTHS_0_TO_36, luxon);
    expect(disagreements).toEqual([]);
    expect(ALL_DAYS).toHaveLength(73_049);
    expect(days).toBe(daysToProve(ALL_DAYS).length);
  });

  it(`agrees with luxon on ${EACH_DAY} from 1850 to 2049 and 1, 2, 5 and 10 years`, () => {
    const { days, disagreements } = findDisagreements(YEARS, YEARS_1_2_5_10, luxon);
    expect(disagreements).toEqual([]);
    expect(days).toBe(daysToProve(ALL_DAYS).length);
  });
});
