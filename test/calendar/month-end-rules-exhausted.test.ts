import { describe, expect, it } from 'vitest';
import { addPeriod } from '../../src/calendar/add-period.ts';
import { CYCLE, daysToProve, EACH_DAY } from '../support/days.ts';
import { MONTHS_0_TO_36 } from './find-disagreements.ts';
import { walkCalendar } from './walked-calendar.ts';

// Three more years for the sums of the last days, and one for the month after them.
const CALENDAR = walkCalendar(CYCLE.firstYear, CYCLE.lastYear + 4);
const ALL_DAYS = CALENDAR.dates.slice(0, 146_097);
const DAYS = daysToProve(ALL_DAYS);

/**
 * How many days of 400 years have no same-numbered day so many months on, worked by hand. 97 of the 400 years are leap
 * years; a day that seeks 29 February misses it in the 303 others.
 */
const DAYS_WITHOUT_SUCCESSOR = [
  [0, 0, 'every day is its own'],
  [1, 400 * 4 + 400 * 2 + 303, '31 March, May, August and October; 30 and 31 January, and 29 January in common years'],
  [2, 400 + 400 * 2 + 303, '31 July; 30 and 31 December, and 29 December before common years'],
  [3, 400 * 3 + 400 + 303, '31 January, March and August; 30 November, and 29 November before common years'],
  [
    6,
    400 * 4 + 400 * 2 + 303,
    '31 March, May, October and December; 30 and 31 August, and 29 August before common years',
  ],
  [12, 97, '29 February'],
  [24, 97, '29 February'],
  [36, 97, '29 February'],
] as const;

describe('addPeriod', () => {
  it.each(['first-day-of-next-month', 'refuse'] as const)(
    `follows %s on ${EACH_DAY} of 400 years and 0 to 36 months`,
    (rule) => {
      const wrong: string[] = [];
      for (const date of DAYS) {
        const start = CALENDAR.positionOf(date);
        MONTHS_0_TO_36.forEach((period, months) => {
          const end = CALENDAR.addMonths(start, months, rule);
          const sum = addPeriod(date, period, rule);
          const agrees =
            end === undefined ? sum.kind === 'no-such-day' : sum.kind === 'date' && sum.date === CALENDAR.dateAt(end);
          if (!agrees && wrong.length < 5) wrong.push(`${date} + ${months} months: ${JSON.stringify(sum)}`);
        });
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each(DAYS_WITHOUT_SUCCESSOR)('refuses, %d months on, %d days of 400 years: %s', (months, missing) => {
    const refused = ALL_DAYS.filter((date) => addPeriod(date, { months }, 'refuse').kind === 'no-such-day');
    expect(refused).toHaveLength(missing);
  });
});
