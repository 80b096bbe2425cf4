import { describe, expect, it } from 'vitest';
import { addDelay } from '../../src/calendar/add-delay.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import type { Delay } from '../../src/calendar/delay.ts';
import type { Period } from '../../src/calendar/period.ts';
import { listAmbiguousDays, listDaysThatMatter } from '../../src/reading/checks/list-ambiguous-days.ts';
import { treatyWith } from '../support/build.ts';

const periodOf = (period: Period): Delay => ({ form: 'period-after', period, monthEnd: 'refuse' });

/** The days from which a delay meets a month end, with a star where it does in some years alone. */
function daysOf(delay: Delay, again?: Period): readonly string[] {
  const listed = {
    of: { code: 'delay-of.entry-into-force', values: {} },
    article: '1',
    delay,
    whereRefused: 'both-dates',
  } as const;
  const days = listDaysThatMatter(again === undefined ? listed : { ...listed, again });
  return days.map(({ day, in: years }) => `${day}${years === 'some-years' ? '*' : ''}`);
}

const LEAP_DAY = '02-29';

describe('listDaysThatMatter', () => {
  it.each([
    // February has no 30th and no 31st, and its 29th in leap years alone; April, June, September, November have no 31st.
    [{ months: 1 }, ['01-29*', '01-30', '01-31', '03-31', '05-31', '08-31', '10-31']],
    [{ years: 1 }, [LEAP_DAY]],
    // Four years after a leap day are one, but not in 2100; eight years after that of 2092 are in 2100, too.
    [{ years: 4 }, [`${LEAP_DAY}*`]],
    [{ years: 8 }, [`${LEAP_DAY}*`]],
    // 2000 and a hundred years: 2100 is no leap year. 2004 and a hundred: 2104 is one.
    [{ years: 100 }, [`${LEAP_DAY}*`]],
    // After 400 years the calendar comes round.
    [{ years: 400 }, []],
    [{ days: 30 }, []],
  ] as const)('%j', (period, days) => {
    expect(daysOf(periodOf(period))).toEqual(days);
  });

  it('does not list a day from which both rules lead to one date: five days later, and the first of the month after that', () => {
    const delay: Delay = { form: 'first-of-month-after-period', period: { months: 1, days: 5 }, monthEnd: 'refuse' };
    expect(daysOf(delay)).toEqual([]);
  });

  it('looks at every end of what runs again and again', () => {
    // Four years after a leap day there may be one; after the five years that are added, nine in all, there is none.
    expect(daysOf(periodOf({ years: 4 }), { years: 5 })).toEqual([LEAP_DAY]);
    expect(daysOf(periodOf({ years: 4 }), { years: 4 })).toEqual([`${LEAP_DAY}*`]);
    // Two months after 31 January are 31 March, and four are 31 May, which exist; after six, eight … there is 30 September, 30 November.
    expect(daysOf(periodOf({ months: 2 }))).not.toContain('01-31');
    expect(daysOf(periodOf({ months: 2 }), { months: 2 })).toContain('01-31');
    // Month after month, every 29th, 30th and 31st comes to a February.
    expect(daysOf(periodOf({ months: 1 }), { months: 1 }).length).toBe(12 + 11 + 7);
  });

  it.each([{ months: 1 }, { years: 8 }, { years: 100 }])(
    'is right for every day of four hundred years: %j',
    (period: Period) => {
      const seen = new Map<string, Set<boolean>>();
      for (let day = dayNumberOf(civilDate('2000-01-01')); day < dayNumberOf(civilDate('2400-01-01')); day += 1) {
        const on = civilDateOf(day);
        const key = on.slice(5);
        const found = seen.get(key) ?? new Set();
        seen.set(key, found.add(addDelay(on, periodOf(period)).kind === 'no-such-day'));
      }
      const days = [...seen].filter(([, found]) => found.has(true)).sort(([a], [b]) => (a < b ? -1 : 1));
      expect(daysOf(periodOf(period))).toEqual(days.map(([day, found]) => `${day}${found.has(false) ? '*' : ''}`));
    },
  );
});

describe('listAmbiguousDays', () => {
  it('has a lock-in, and both periods of reports, counted together (three years; two years, and five more each time)', () => {
    const treaty = treatyWith(1, {
      denunciation: {
        kind: 'permitted',
        article: '28(2)',
        delay: { form: 'days-after', days: 90 },
        lockIn: { article: '28(1)', period: { years: 3 }, monthEnd: 'refuse', from: 'entry-into-force' },
      },
      reporting: {
        to: 'a committee',
        initial: { article: '5(1)', period: { years: 2 } },
        monthEnd: 'refuse',
        later: { kind: 'every', article: '5(2)', period: { years: 5 } },
      },
    });
    const found = listAmbiguousDays(treaty).filter(({ article }) => article !== '2(1)' && article !== '2(2)');
    const days = [{ day: LEAP_DAY, in: 'every-year' }];
    expect(found).toEqual([
      { of: { code: 'delay-of.time-without-notice', values: { from: 'entry-into-force' } }, article: '28(1)', days },
      { of: { code: 'delay-of.first-report', values: {} }, article: '5(1)', days },
      { of: { code: 'delay-of.later-reports', values: {} }, article: '5(2)', days },
    ]);
  });
});
