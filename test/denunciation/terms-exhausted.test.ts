import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { findDayOfEffect } from '../../src/denunciation/determine-denunciation.ts';
import { findNoticeRefusal } from '../../src/denunciation/find-notice-refusal.ts';
import { findDayOfYear, findEndOfTerm, findLastReceipt, findWindow } from '../../src/denunciation/terms.ts';
import type { DenunciationClause } from '../../src/treaty/treaty.ts';
import { walkCalendar } from '../calendar/walked-calendar.ts';
import { CYCLE, daysToProve, EACH_DAY } from '../support/days.ts';
import { IN_WINDOWS, notice, permitted } from './notices.ts';

// The ends of two terms of ten and five years, and of a window after twenty, lie past the last day.
const CALENDAR = walkCalendar(CYCLE.firstYear, CYCLE.lastYear + 23);
const DAYS = daysToProve(CALENDAR.dates.slice(0, 146_097));
const RULES = ['last-day-of-month', 'first-day-of-next-month'] as const;
type Rule = (typeof RULES)[number];

/** The day so many months and days after one, counted on the walked calendar. */
function dayAt(from: CivilDate, months: number, rule: Rule, days = 0): CivilDate {
  const position = CALENDAR.addMonths(CALENDAR.positionOf(from), months, rule) ?? Number.NaN;
  return CALENDAR.dateAt(position + days);
}

/** Lists the first few days for which a statement does not hold. */
const listWrong = (holds: (day: CivilDate) => boolean) => DAYS.filter((day) => !holds(day)).slice(0, 5);

describe.each(RULES)(`from ${EACH_DAY} of 400 years, %s`, (monthEnd) => {
  it('permitted, with a lockIn of three years: refused on its last day, and effective a year after the day on which it ends', () => {
    const lockIn = {
      article: '28(1)',
      period: { years: 3 },
      monthEnd,
      from: 'entry-into-force-for-the-party',
    } as const;
    const delay = { form: 'period-after', period: { years: 1 }, monthEnd } as const;
    const clause: DenunciationClause = permitted({ lockIn, delay });
    const wrong = listWrong((partyFrom) => {
      const first = dayAt(partyFrom, 36, monthEnd);
      const early = notice(dayAt(partyFrom, 36, monthEnd, -1), { partyFrom });
      const inTime = notice(first, { partyFrom });
      return (
        findNoticeRefusal(clause, early)?.reason.code === 'reason.no-notice-yet.lock-in' &&
        findNoticeRefusal(clause, inTime) === undefined &&
        findDayOfEffect(clause, inTime) === dayAt(first, 12, monthEnd)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('a lockIn that runsNotBefore a day: from that day for whoever was a Party before it', () => {
    const runsNotBefore = civilDate('1989-07-01');
    const lockIn = { article: '19', period: { years: 4 }, monthEnd, from: 'entry-into-force-for-the-party' } as const;
    const clause = permitted({ lockIn: { ...lockIn, runsNotBefore } });
    const wrong = listWrong((partyFrom) => {
      const first = dayAt(partyFrom < runsNotBefore ? runsNotBefore : partyFrom, 48, monthEnd);
      const before = CALENDAR.dateAt(CALENDAR.positionOf(first) - 1);
      return (
        findNoticeRefusal(clause, notice(first, { partyFrom })) === undefined &&
        findNoticeRefusal(clause, notice(before, { partyFrom })) !== undefined
      );
    });
    expect(wrong).toEqual([]);
  });

  it('at-end-of-term: the end of the first term for which notice came six months before, each reckoned from the first day', () => {
    const clause = {
      kind: 'at-end-of-term',
      article: 'XIV',
      firstTerm: { years: 10 },
      laterTerms: { years: 5 },
      from: 'entry-into-force',
      noticeBefore: { months: 6 },
      monthEnd,
    } as const;
    const wrong = listWrong((treatyInForceOn) => {
      const ends = [120, 180, 240].map((months) => dayAt(treatyInForceOn, months, monthEnd));
      const [first = treatyInForceOn] = ends;
      const around = CALENDAR.positionOf(first) - 184;
      return [-1, 0, 1, 2, 3, 4, 5].every((more) => {
        const receivedOn = CALENDAR.dateAt(around + more);
        const expected = ends.find((end) => end >= dayAt(receivedOn, 6, monthEnd));
        return findEndOfTerm(clause, notice(receivedOn, { treatyInForceOn })) === expected;
      });
    });
    expect(wrong).toEqual([]);
  });

  it('in-windows: from ten years on for a year, both days included, and then again', () => {
    const clause = { ...IN_WINDOWS, monthEnd };
    const wrong = listWrong((treatyInForceOn) =>
      [120, 240].every((months) => {
        const opensOn = dayAt(treatyInForceOn, months, monthEnd);
        const last = dayAt(opensOn, 12, monthEnd);
        const eve = CALENDAR.dateAt(CALENDAR.positionOf(opensOn) - 1);
        return [eve, opensOn, last].every((receivedOn) => {
          const given = notice(receivedOn, { treatyInForceOn });
          const found = findWindow(clause, given);
          const isRefused = findNoticeRefusal(clause, given) !== undefined;
          return found?.opensOn === opensOn && found.lastDay === last && isRefused === (receivedOn === eve);
        });
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe(`on-a-day-of-the-year, for a notice of ${EACH_DAY} of 400 years`, () => {
  /** Walks from a day to the first that ends as asked, that day itself included. */
  const walkTo = (from: number, end: string): number => {
    let at = from;
    while (!CALENDAR.dateAt(at).endsWith(end)) at += 1;
    return at;
  };

  it.each([
    ['Single Convention 46(2)', { month: 7, day: 1 }, '-07-01', { month: 1, day: 1 }, '-01-01'],
    ['whaling convention XI', { month: 1, day: 1 }, '-01-01', { month: 6, day: 30 }, '-06-30'],
    ['the same day of two years', { month: 3, day: 1 }, '-03-01', { month: 3, day: 1 }, '-03-01'],
    ['at the end of the year', { month: 12, day: 31 }, '-12-31', { month: 1, day: 1 }, '-01-01'],
  ])('the first such day after the first day of receipt that it is in time for, and back: %s', (_, ...days) => {
    const [receivedBy, received, takesEffect, effective] = days;
    const clause = { kind: 'on-a-day-of-the-year', article: '46', receivedBy, takesEffect } as const;
    const wrong = listWrong((receivedOn) => {
      const last = walkTo(CALENDAR.positionOf(receivedOn), received);
      const effect = CALENDAR.dateAt(walkTo(last + 1, effective));
      return findDayOfYear(clause, receivedOn) === effect && findLastReceipt(clause, effect) === CALENDAR.dateAt(last);
    });
    expect(wrong).toEqual([]);
  });
});
