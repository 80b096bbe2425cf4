import { describe, expect, it } from 'vitest';
import { dayFromEntryIntoForce } from '../../src/participation/day-from-entry-into-force.ts';
import { walkCalendar } from '../calendar/walked-calendar.ts';
import { CYCLE, daysToProve, EACH_DAY } from '../support/days.ts';

const CALENDAR = walkCalendar(CYCLE.firstYear, CYCLE.lastYear + 2);
const DAYS = daysToProve(CALENDAR.dates.slice(0, 146_097));

/** For `closesAtEntryIntoForce` and `accessionOpensAtEntryIntoForce`, where they name a time after it. */
describe('dayFromEntryIntoForce', () => {
  it.each(['last-day-of-month', 'first-day-of-next-month'] as const)(
    `is the same-numbered day so many months later, for a treaty in force on ${EACH_DAY} of 400 years: %s`,
    (monthEnd) => {
      const wrong = DAYS.filter((inForceOn) =>
        [1, 6, 12].some((months) => {
          const end = CALENDAR.addMonths(CALENDAR.positionOf(inForceOn), months, monthEnd) ?? Number.NaN;
          return dayFromEntryIntoForce({ after: { months }, monthEnd }, inForceOn) !== CALENDAR.dateAt(end);
        }),
      );
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );
});
