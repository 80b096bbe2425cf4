import { type CivilDate, parseFields } from '../calendar/civil-date.ts';
import type { Period } from '../calendar/period.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Determination } from '../determination/determination.ts';
import type { Message } from '../determination/messages/message.ts';
import type { Step } from '../determination/step.ts';
import type { ReportingClause } from '../treaty/treaty.ts';
import { type DueDateConvention, determineNthDueDate, findNthDueDay, type ReportingClock } from './nth-due-date.ts';
import type { OtherTreatyPlace, ReportingFacts } from './reporting-facts.ts';

/** A date on which the clause itself, before any act, lets a report fall due. */
export interface ClockDate {
  /** Determines the date, with its basis; put off, since most dates of a clock are only passed over. */
  readonly determine: () => Determination<CivilDate>;
  /** Its day; while the month end is open, the latest it can be. Left out as long as it is open which clock governs. */
  readonly day?: CivilDate;
}

type Dated = Required<ClockDate>;
type EachYear = Extract<ReportingClause['later'], { readonly kind: 'each-year-by' }>;
type WithReportsUnder = Extract<ReportingClause['later'], { readonly kind: 'with-reports-under' }>;

/**
 * Lists the dates on which reports fall due under a clause, in order of time and as if the State stayed a Party for ever, up to
 * the year 9999.
 *
 * Where the article names no first day, every date is open, without end.
 *
 * Where a report is due by a day of each year, it is that day of the calendar and no distance from the first.
 *
 * Where the later reports go into those under another treaty, the dates are those of that treaty's clock that lie after the
 * day on which the initial report was due. On days on which the State is no Party to the other treaty, the dates are those
 * of the own clock. Where it is unknown whether it is one, they are open, without end; each then names the date of the own
 * clock, if the State is a Party on that day.
 *
 * @see docs/legal-sources.md#reporting
 */
export function* listClockDates(
  clause: ReportingClause,
  facts: ReportingFacts,
  convention: DueDateConvention,
): Generator<ClockDate, void> {
  const { initial: first, later } = clause;
  if (first.period === 'not-stated') {
    yield* repeat(openFirst(first.article));
    return;
  }
  const own = clockOf(clause, first.period, facts.partyFrom, convention);
  const initial = dated(own, 0);
  if (initial === undefined) return;
  yield initial;
  switch (later.kind) {
    case 'none':
      return;
    case 'every':
      yield* listFrom(own, 1);
      return;
    case 'each-year-by':
      yield* listEachYear(later, facts.partyFrom, initial.day);
      return;
    case 'with-reports-under':
      yield* listWithReportsUnder(later, own, initial.day, facts);
      return;
    default:
      assertNever(later);
  }
}

function* listWithReportsUnder(
  later: WithReportsUnder,
  own: ReportingClock,
  initialDay: CivilDate,
  { otherTreaty, partyUntil }: ReportingFacts,
): Generator<ClockDate, void> {
  const { treaty } = later;
  const apart: readonly Step[] = [{ article: later.otherwise.article, code: 'step.reports-apart', values: { treaty } }];
  const ownDates = (): Generator<Dated, void> => listFrom(own, 1, apart);
  switch (otherTreaty.kind) {
    case 'not-a-party':
      yield* ownDates();
      return;
    case 'unknown': {
      const question: Message = { code: 'question.party-to-other', values: { treaty } };
      // Whether the own clock has come to its end is looked at where the date is asked for.
      for (let nth = 1; ; nth += 1) {
        yield openDate(later, question, () => dated(own, nth, apart)?.determine(), partyUntil);
      }
    }
    case 'party': {
      for (const date of ownDates()) {
        if (date.day >= otherTreaty.partyFrom) break;
        yield date;
      }
      yield* listOfOtherTreaty(later, otherTreaty, own.convention, initialDay);
      if (otherTreaty.partyUntil === undefined) return;
      for (const date of ownDates()) if (date.day >= otherTreaty.partyUntil) yield date;
      return;
    }
    default:
      assertNever(otherTreaty);
  }
}

/** Lists the dates of another treaty's clock, as long as the State is a Party to it, that lie after the initial report. */
function* listOfOtherTreaty(
  later: WithReportsUnder,
  { clause, partyFrom, partyUntil }: Extract<OtherTreatyPlace, { readonly kind: 'party' }>,
  convention: DueDateConvention,
  initialDay: CivilDate,
): Generator<ClockDate, void> {
  const { article, treaty } = later;
  const step: Step = { article, code: 'step.reports-with-other', values: { treaty, since: partyFrom } };
  const elsewhere = clause.later.kind === 'with-reports-under' ? clause.later.treaty : undefined;
  const known: ReportingClause = elsewhere === undefined ? clause : { ...clause, later: { kind: 'none' } };
  const { period } = clause.initial;
  if (period === 'not-stated') {
    yield* repeat(openFirst(article));
    return;
  }
  const clock = clockOf(known, period, partyFrom, convention, (cited) => `${nameOf(treaty)} ${cited}`);
  for (const { determine, day } of listFrom(clock, 0, [step])) {
    if (partyUntil !== undefined && day >= partyUntil) return;
    if (day > initialDay) yield { determine: () => ({ ...determine(), article }), day };
  }
  if (clause.later.kind === 'each-year-by') {
    for (const { determine, day } of listEachYear(clause.later, partyFrom, initialDay, [step])) {
      if (partyUntil !== undefined && day >= partyUntil) return;
      yield { determine: () => ({ ...determine(), article }), day };
    }
  }
  if (elsewhere === undefined) return;
  yield* repeat(openDate(later, { code: 'question.reports-under-other', values: { treaty, other: elsewhere } }));
}

/**
 * Lists the days of each year by which reports are due: from the first after the initial report on or, where the clause reports on whole
 * calendar years, not before the year after the first that the State is a Party throughout.
 */
function* listEachYear(
  { article, day: ofYear, first }: EachYear,
  partyFrom: CivilDate,
  initialDay: CivilDate,
  before: readonly Step[] = [],
): Generator<Dated, void> {
  const { month, day } = ofYear;
  const year = Number(partyFrom.slice(0, 4));
  const wholeYear = partyFrom.endsWith('-01-01') ? year : year + 1;
  const step: Step = { article, code: 'step.report-each-year-by', values: { day: ofYear, first } };
  const basis = [...before, step];
  for (let each = first === 'after-a-full-year' ? wholeYear + 1 : year; ; each += 1) {
    const value = parseFields(each, month, day);
    if (value === undefined) return;
    if (value <= initialDay) continue;
    yield { day: value, determine: () => ({ kind: 'determined', value, article, monthEndMattered: false, basis }) };
  }
}

/** Lists the dates of a clock from the nth. */
function* listFrom(clock: ReportingClock, nth: number, before: readonly Step[] = []): Generator<Dated, void> {
  for (let index = nth; ; index += 1) {
    const date = dated(clock, index, before);
    if (date === undefined) return;
    yield date;
  }
}

function clockOf(
  { initial, monthEnd, later }: ReportingClause,
  period: Period,
  from: CivilDate,
  convention: DueDateConvention,
  cite = (article: string): string => article,
): ReportingClock {
  const every = later.kind === 'every' ? later : later.kind === 'with-reports-under' ? later.otherwise : undefined;
  return {
    from,
    initial: { article: cite(initial.article), period },
    ...(every === undefined ? {} : { every: { article: cite(every.article), period: every.period } }),
    monthEnd,
    convention,
  };
}

function dated(clock: ReportingClock, nth: number, before: readonly Step[] = []): Dated | undefined {
  const day = findNthDueDay(clock, nth);
  if (day === undefined) return undefined;
  return { day, determine: () => determineNthDueDate(clock, nth, before) ?? outsideClock(clock) };
}

function outsideClock({ initial }: ReportingClock): never {
  throw new Error(`article ${initial.article}: a date of the clock that has a day is determined`);
}

/** A date of a clock of which no article says when it begins. */
function openFirst(article: string): ClockDate {
  const questions = [{ code: 'question.first-report-day', values: {} }] as const;
  return { determine: () => ({ kind: 'indeterminate', article, questions, candidates: [], basis: [] }) };
}

/** A date on which a question stands open, with what the own clock says in case the State is no Party to the other treaty. */
function openDate(
  later: WithReportsUnder,
  question: Message,
  determineOwn?: () => Determination<CivilDate> | undefined,
  partyUntil?: CivilDate,
): ClockDate {
  return { determine: () => determineOpen(later, question, determineOwn?.(), partyUntil) };
}

function determineOpen(
  later: WithReportsUnder,
  question: Message,
  own: Determination<CivilDate> | undefined,
  partyUntil: CivilDate | undefined,
): Determination<CivilDate> {
  const { article, treaty } = later;
  const condition: Message = { code: 'if.not-party-to-other', values: { treaty } };
  const step: Step = { article, code: 'step.reports-with-other-or-apart', values: { treaty } };
  const days = daysOf(own).filter((day) => partyUntil === undefined || day < partyUntil);
  return {
    kind: 'indeterminate',
    article,
    questions: [question],
    candidates: days.map((value) => ({ value, if: condition })),
    basis: [step, ...(days.length === 0 ? [] : (own?.basis ?? []))],
  };
}

function daysOf(answer: Determination<CivilDate> | undefined): readonly CivilDate[] {
  if (answer?.kind === 'determined') return [answer.value];
  return answer?.kind === 'indeterminate' ? answer.candidates.map(({ value }) => value) : [];
}

function* repeat<T>(item: T): Generator<T, void> {
  for (;;) yield item;
}

/** The id of a treaty as it is cited: `crc` as `CRC`. */
function nameOf(treaty: string): string {
  return treaty.toUpperCase();
}
