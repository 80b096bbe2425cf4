import { addYears } from 'date-fns';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import { determineNthDueDate } from '../../src/reporting/nth-due-date.ts';
import { daysToProve, EACH_DAY } from '../support/days.ts';
import { ARTICLE_12, NOT_A_PARTY, partyToCrc, reportsOn } from './clauses.ts';

const FIRST = dayNumberOf(civilDate('1990-01-01'));
const LAST = dayNumberOf(civilDate('2101-12-31'));
const allDays = Array.from({ length: LAST - FIRST + 1 }, (_, index) => civilDateOf(FIRST + index));
const days = daysToProve(allDays);

const clock = {
  initial: { article: '12(1)', period: { years: 2 } },
  every: { article: '12(2)', period: { years: 5 } },
  monthEnd: 'last-day-of-month',
} as const;
const nth = (from: string, index: number, convention: 'anniversary' | 'day-before' = 'anniversary') => {
  const due = determineNthDueDate({ ...clock, from: civilDate(from), convention }, index);
  return due?.kind === 'determined' ? due.value : undefined;
};

describe(`determineNthDueDate, on ${EACH_DAY} of entry into force from 1990 to 2101`, () => {
  it('agrees with luxon on the first seven due dates, and on the days before', () => {
    const wrong = days.flatMap((from) =>
      [0, 1, 2, 3, 4, 5, 6].filter((index) => {
        const due = DateTime.fromISO(from, { zone: 'utc' }).plus({ years: 2 + 5 * index });
        return (
          nth(from, index) !== due.toISODate() || nth(from, index, 'day-before') !== due.minus({ days: 1 }).toISODate()
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('agrees with date-fns on the initial report', () => {
    const text = (date: Date) =>
      `${date.getFullYear()}-${`${date.getMonth() + 1}`.padStart(2, '0')}-${`${date.getDate()}`.padStart(2, '0')}`;
    const localNoon = (day: string) => new Date(`${day}T12:00:00`);
    expect(days.filter((from) => nth(from, 0) !== text(addYears(localNoon(from), 2)))).toEqual([]);
  });

  it('the month end matters on 29 February alone, unless the year sought has one', () => {
    const mattered = days.filter((from) => {
      const due = determineNthDueDate({ ...clock, from, convention: 'anniversary' }, 0);
      return due?.kind === 'determined' && due.monthEndMattered;
    });
    expect(mattered).toEqual(days.filter((day) => day.endsWith('-02-29')));
  });
});

describe(`composeReports, for ${EACH_DAY} of entry into force of the Protocol from 2000 to 2008`, () => {
  it('a Party to the CRC: the initial day, then exactly the days of article 44 that lie after it', () => {
    const other = partyToCrc('1991-05-31');
    const article44 = Array.from({ length: 20 }, (_, index) => `${1993 + 5 * index}-05-31`);
    for (const from of days.filter((day) => day >= '2000-01-01' && day <= '2008-12-31')) {
      const first = nth(from, 0) ?? '';
      const expected = [first, ...article44.filter((day) => day > first)];
      const dues = reportsOn('2060-01-01', { from, other, clause: ARTICLE_12 }).reports.map(({ due }) =>
        due.kind === 'determined' ? due.value : undefined,
      );
      expect(dues).toEqual(expected.slice(0, dues.length));
      expect(dues.length).toBe(expected.filter((day) => day <= '2060-01-01').length + 3);
    }
  });
});

describe(`composeReports, by a day of each year, for ${EACH_DAY} of entry into force from 1990 to 2101`, () => {
  const [month, day] = [4, 30] as const;
  const lastOf = (year: number) => `${year}-04-30`;

  it.each(['after-the-initial-report', 'after-a-full-year'] as const)('each-year-by, first %s', (first) => {
    const later = { kind: 'each-year-by', article: '7(2)', day: { month, day }, first } as const;
    const clause = { to: 'whom', initial: { article: '7(1)', period: { years: 1 } }, monthEnd: clock.monthEnd, later };
    const wrong = days.filter((from) => {
      const initial = nthAfterAYear(from);
      const year = Number(initial.slice(0, 4));
      // The year after the one of which every day is a day as a Party; of the days of 30 April, those after the initial report.
      const whole = Number(from.slice(0, 4)) + (from.endsWith('-01-01') ? 0 : 1);
      const earliest = first === 'after-a-full-year' ? whole + 1 : year;
      const years = [0, 1, 2, 3].map((more) => earliest + more).filter((each) => lastOf(each) > initial);
      const dues = reportsOn(from, { from, other: NOT_A_PARTY, clause }).reports.map(({ due }) =>
        due.kind === 'determined' ? due.value : undefined,
      );
      const expected = [initial, ...years.map(lastOf)];
      return dues.length < 3 || dues.slice(0, 3).some((due, index) => due !== expected[index]);
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

/** The day a year after one, said without the calendar of the project. */
function nthAfterAYear(from: string): string {
  return DateTime.fromISO(from, { zone: 'utc' }).plus({ years: 1 }).toISODate() ?? '';
}
