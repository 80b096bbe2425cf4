import * as fc from 'fast-check';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import type { DueDateConvention } from '../../src/reporting/nth-due-date.ts';
import type { OtherTreatyPlace, ReportingFacts } from '../../src/reporting/reporting-facts.ts';
import type { ReportingAct } from '../../src/treaty/act.ts';
import type { ReportingClause } from '../../src/treaty/treaty.ts';

const FIRST = dayNumberOf(civilDate('1996-01-01'));

/** A day of thirty years, the ends of February more often than their share. */
export const anyDay: fc.Arbitrary<CivilDate> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 30 * 365 }).map((offset) => civilDateOf(FIRST + offset)) },
  fc.constantFrom('1996-02-29', '2000-02-29', '2003-02-28', '2004-02-29', '2007-03-01', '2012-08-31').map(civilDate),
);

const anyPeriod = fc.constantFrom(
  { years: 2 },
  { years: 5 },
  { years: 1, months: 6 },
  { months: 18 },
  { months: 7, days: 3 },
  { days: 400 },
);
const anyRule = fc.constantFrom('last-day-of-month', 'first-day-of-next-month', 'refuse');
const anyEvery = (article: string) => anyPeriod.map((period) => ({ article, period }));

const anyLater: fc.Arbitrary<ReportingClause['later']> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ kind: 'none' as const }) },
  { weight: 3, arbitrary: anyEvery('2').map((every) => ({ kind: 'every' as const, ...every })) },
  {
    weight: 4,
    arbitrary: anyEvery('2').map((otherwise) => ({
      kind: 'with-reports-under' as const,
      article: '2',
      treaty: 'other',
      otherwise,
    })),
  },
);

export const anyClause: fc.Arbitrary<ReportingClause> = fc.record({
  to: fc.constant('Committee'),
  initial: anyEvery('1'),
  monthEnd: anyRule,
  later: anyLater,
  setBy: fc.constant({ article: '3' }),
});

const after = (day: CivilDate, most: number): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: 0, max: most }).map((days) => civilDateOf(dayNumberOf(day) + days));

const anySpan = anyDay.chain((partyFrom) =>
  fc.oneof(
    fc.constant({ partyFrom }),
    after(partyFrom, 9000).map((end) => ({ partyFrom, partyUntil: civilDateOf(dayNumberOf(end) + 1) })),
  ),
);

const anyPlace: fc.Arbitrary<OtherTreatyPlace> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ kind: 'not-a-party' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'unknown' as const }) },
  {
    weight: 4,
    arbitrary: fc.tuple(anyClause, anySpan).map(([clause, span]) => ({ kind: 'party' as const, clause, ...span })),
  },
);

export const anyReport = (from: CivilDate): fc.Arbitrary<ReportingAct> =>
  fc.tuple(after(from, 9000), fc.constantFrom(undefined, 2, 3)).map(([on, covers]) => ({
    participant: 'NOR',
    kind: 'report' as const,
    on,
    ...(covers === undefined ? {} : { covers }),
  }));

const anyDueDateSet = (from: CivilDate): fc.Arbitrary<ReportingAct> =>
  fc
    .tuple(after(from, 9000), after(from, 12_000))
    .map(([on, dueOn]) => ({ participant: 'NOR', kind: 'due-date-set' as const, on, dueOn }));

export const anyFacts: fc.Arbitrary<ReportingFacts> = fc.tuple(anySpan, anyPlace).chain(([span, otherTreaty]) =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: anyReport(span.partyFrom) },
        { weight: 1, arbitrary: anyDueDateSet(span.partyFrom) },
      ),
      { maxLength: 8 },
    )
    .map((acts) => ({
      participant: 'NOR',
      ...span,
      otherTreaty,
      // Acts of another day are not of this participation.
      acts: acts.filter(({ on }) => !('partyUntil' in span) || on < span.partyUntil),
    })),
);

export const anyConvention: fc.Arbitrary<DueDateConvention> = fc.constantFrom('anniversary', 'day-before');
