import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter } from '../../src/calendar/day-number.ts';
import type { PlainDelay } from '../../src/calendar/delay.ts';
import { determineLatestNotice } from '../../src/denunciation/determine-latest-notice.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { DenunciationClause } from '../../src/treaty/treaty.ts';
import { determineIfDenounced } from '../../src/what-if/denounced.ts';
import { determineLatestDenunciation } from '../../src/what-if/latest-denunciation.ts';
import { walkCalendar } from '../calendar/walked-calendar.ts';
import { permitted } from '../denunciation/notices.ts';
import { oneIn } from '../setup/exhausted.ts';
import { act, treatyWith } from '../support/build.ts';
import { CYCLE, daysToProve, EACH_DAY } from '../support/days.ts';
import { nameOf } from './inverse-exhausted.ts';

const RULES = ['last-day-of-month', 'first-day-of-next-month'] as const;
const STARTS = ['entry-into-force', 'entry-into-force-for-the-party'] as const;

const ONE_YEAR = { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' } as const;
const SIX_MONTHS = { form: 'period-after', period: { months: 6 }, monthEnd: 'first-day-of-next-month' } as const;

const DELAYS: readonly PlainDelay[] = [
  { form: 'same-day' },
  { form: 'days-after', days: 90 },
  ONE_YEAR,
  SIX_MONTHS,
  { form: 'period-after', period: { months: 3 }, monthEnd: 'refuse' },
  { form: 'day-after-period', period: { years: 1 }, monthEnd: 'last-day-of-month' },
  { form: 'first-of-month-after-period', period: { months: 12 }, monthEnd: 'last-day-of-month' },
  { form: 'first-of-month-after-days', days: 180 },
  { form: 'first-of-nth-month', months: 4 },
  { form: 'first-of-year-after-period', period: { months: 6 }, monthEnd: 'last-day-of-month' },
];

/** Of so many years, so that notice is refused in a part of the days and given in the others. */
const lockInFrom = (from: (typeof STARTS)[number], monthEnd: (typeof RULES)[number]) =>
  ({ article: '28(1)', period: { years: 150 }, monthEnd, from }) as const;

const RUNS_NOT_BEFORE = civilDate('2000-02-29');

/** The forms of a clause, each with its name. */
const FORMS: readonly (readonly [name: string, clause: DenunciationClause])[] = [
  ...DELAYS.map((delay) => [`permitted, ${nameOf(delay)}`, permitted({ delay })] as const),
  ...STARTS.map(
    (from) =>
      [`permitted, lockIn from ${from}`, permitted({ delay: SIX_MONTHS, lockIn: lockInFrom(from, RULES[0]) })] as const,
  ),
  ...RULES.map((monthEnd) => {
    const lockIn = { ...lockInFrom(STARTS[1], monthEnd), period: { years: 4 }, runsNotBefore: RUNS_NOT_BEFORE };
    return [`permitted, lockIn that runsNotBefore a day, ${monthEnd}`, permitted({ lockIn })] as const;
  }),
  ['permitted, laterDateInNotice', permitted({ laterDateInNotice: true })],
  [
    'permitted, leavesWith another treaty',
    permitted({ leavesWith: { article: '27(3)', treaty: 'other', facts: { kind: 'unknown' } } }),
  ],
  ...STARTS.flatMap((from) =>
    RULES.flatMap((monthEnd) => [
      [
        `at-end-of-term from ${from}, ${monthEnd}`,
        {
          kind: 'at-end-of-term',
          article: 'XIV',
          firstTerm: { years: 10 },
          laterTerms: { years: 5 },
          from,
          noticeBefore: { months: 6 },
          monthEnd,
        } as const,
      ] as const,
      [
        `in-windows from ${from}, ${monthEnd}`,
        {
          kind: 'in-windows',
          article: '25(1)',
          every: { years: 10 },
          window: { years: 1 },
          from,
          monthEnd,
          delay: ONE_YEAR,
        } as const,
      ] as const,
    ]),
  ),
  ...(
    [
      ['Single Convention 46(2)', { month: 7, day: 1 }, { month: 1, day: 1 }],
      ['whaling convention XI', { month: 1, day: 1 }, { month: 6, day: 30 }],
      ['the same day of two years', { month: 2, day: 28 }, { month: 2, day: 28 }],
    ] as const
  ).flatMap(([name, receivedBy, takesEffect]) => {
    const clause = { kind: 'on-a-day-of-the-year', article: '46', receivedBy, takesEffect } as const;
    const lockIn = lockInFrom('entry-into-force', 'last-day-of-month');
    return [
      [`on-a-day-of-the-year, ${name}`, clause] as const,
      [`on-a-day-of-the-year with a lockIn, ${name}`, { ...clause, lockIn }] as const,
      [
        `on-a-day-of-the-year with a lockIn that runsNotBefore a day, ${name}`,
        { ...clause, lockIn: { ...lockIn, period: { years: 4 }, runsNotBefore: RUNS_NOT_BEFORE } },
      ] as const,
    ];
  }),
];

// Two instruments of 29 November 1847: in force on 29 February 1848. Norway is bound from 31 January 1849.
const ACTS = [
  act('BEN', 'accession', '1847-11-29'),
  act('CUB', 'accession', '1847-11-29'),
  act('NOR', 'accession', '1848-12-31'),
];
const OPENS_ON = civilDate('1840-01-01');

function treatyOf(denunciation: DenunciationClause) {
  const treaty = treatyWith(2, { denunciation });
  const { participation } = treaty.finalClauses;
  const opened = { ...participation, signature: { ...participation.signature, opensOn: OPENS_ON } };
  return { ...treaty, finalClauses: { ...treaty.finalClauses, participation: opened } };
}

/** Of the sample one in nine: that the calendar's own inverse is right, is proved for all of it beside the calendar. */
const BY = oneIn(9, daysToProve(walkCalendar(CYCLE.firstYear, CYCLE.lastYear).dates));
const NEVER = '9999-12-31';

describe('the latest day for a notice', () => {
  it.each(FORMS)(`is in time, and the next day is not, for ${EACH_DAY} of 400 years: %s`, (_, denunciation) => {
    const treaty = treatyOf(denunciation);
    const life = composeLife(treaty, { acts: ACTS });
    const remembered = new Map<CivilDate, string>();
    /** The first day no longer as a Party if its notice is received on a day, by the whole record with that act. */
    const outIfReceived = (on: CivilDate): string => {
      const known = remembered.get(on);
      if (known !== undefined) return known;
      const effect = determineIfDenounced(treaty, { acts: ACTS }, 'NOR', on);
      const day = effect.kind === 'determined' ? effect.value : NEVER;
      remembered.set(on, day);
      return day;
    };
    let found = 0;
    const failures = BY.filter((by) => {
      const latest = determineLatestDenunciation(life, 'NOR', by);
      if (latest.kind === 'determined') {
        found += 1;
        return outIfReceived(latest.value) > by || outIfReceived(dayAfter(latest.value)) <= by;
      }
      const [earliest] = latest.basis;
      if (latest.kind !== 'excluded' || earliest?.code !== 'step.earliest-notice') return true;
      const { receivedOn, on } = earliest.values;
      return on <= by || outIfReceived(receivedOn) !== on;
    });
    expect(failures.slice(0, 5)).toEqual([]);
    expect(found).toBeGreaterThan(BY.length / 3);
  });

  it(`holds of ${EACH_DAY} of 400 years unless an armedConflict postpones the effect`, () => {
    const plain = composeLife(treatyOf(permitted()), { acts: ACTS });
    const life = composeLife(treatyOf(permitted({ armedConflict: { article: '11(1)' } })), { acts: ACTS });
    const failures = BY.filter((by) => {
      const [open, latest] = [life, plain].map((each) => determineLatestDenunciation(each, 'NOR', by));
      if (latest?.kind !== 'determined') return JSON.stringify(open) !== JSON.stringify(latest);
      const [candidate] = open?.kind === 'indeterminate' ? open.candidates : [];
      return candidate?.value !== latest.value;
    });
    expect(failures.slice(0, 5)).toEqual([]);
  });
});

// The end of a lock-in of ten years, and a year after it, lie past the last day.
const CALENDAR = walkCalendar(CYCLE.firstYear, CYCLE.lastYear + 12);
const FROM = daysToProve(CALENDAR.dates.slice(0, 146_097));

describe('the first days on which a State can be out', () => {
  const addOnCalendar = (from: CivilDate, months: number, rule: (typeof RULES)[number]) =>
    CALENDAR.dateAt(CALENDAR.addMonths(CALENDAR.positionOf(from), months, rule) ?? Number.NaN);
  const eveOf = (day: CivilDate) => CALENDAR.dateAt(CALENDAR.positionOf(day) - 1);

  it.each(RULES.flatMap((monthEnd) => [0, 36, 120].map((lockIn) => [lockIn, monthEnd] as const)))(
    `a lockIn of %i months, %s, from ${EACH_DAY} of 400 years: on the day before there is no day for a notice`,
    (count, monthEnd) => {
      const lockIn = { ...lockInFrom(STARTS[1], monthEnd), period: { months: count } };
      const delay = { form: 'period-after', period: { years: 1 }, monthEnd } as const;
      const clause = permitted(count === 0 ? { delay } : { delay, lockIn });
      const wrong = FROM.filter((partyFrom) => {
        const first = addOnCalendar(partyFrom, count, monthEnd);
        const out = addOnCalendar(first, 12, monthEnd);
        const ask = (outBy: CivilDate) => determineLatestNotice(clause, { participant: 'NOR', outBy, partyFrom });
        const [inTime, tooEarly] = [ask(out), ask(eveOf(out))];
        const [earliest] = tooEarly.basis;
        return !(
          inTime.kind === 'determined' &&
          inTime.value >= first &&
          addOnCalendar(inTime.value, 12, monthEnd) === out &&
          tooEarly.kind === 'excluded' &&
          earliest?.code === 'step.earliest-notice' &&
          earliest.values.receivedOn === first &&
          earliest.values.on === out
        );
      });
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );
});
