import { type CivilDate, LAST_DAY, laterOf } from '../calendar/civil-date.ts';
import { dayAfter } from '../calendar/day-number.ts';
import { assertNever } from '../determination/assert-never.ts';
import {
  type Candidate,
  type Determination,
  type Determined,
  determinedByReadings,
  type Indeterminate,
  type Pending,
} from '../determination/determination.ts';
import type { Message } from '../determination/messages/message.ts';
import type { Step } from '../determination/step.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { EntryIntoForceClause } from '../treaty/treaty.ts';

/** The clause by which a treaty binds nobody whom another treaty does not bind. */
export type BindsWithClause = NonNullable<EntryIntoForceClause['bindsWith']>;

/**
 * Moves a participant's own date to the day on which another treaty binds it, where that is later.
 *
 * - The other treaty binds it by its own date: that date.
 * - It does so later: that day. Where one of several treaties suffices, the first of them.
 * - By what is known of the other treaty it never does: pending.
 * - It is not known whom the other treaty binds: indeterminate.
 *
 * @param participant whose date it is; left out where it is nobody's in particular, of whom nothing is known under the other treaty
 * @see docs/legal-sources.md#bound-with-another-treaty
 */
export function addOtherBinding(
  own: Determination<CivilDate>,
  clause: BindsWithClause,
  participant?: ParticipantCode,
): Determination<CivilDate> {
  switch (own.kind) {
    case 'excluded':
      return own;
    case 'pending': {
      const { bound, unknown } = findBinding(clause, participant, LAST_DAY);
      return bound === undefined && unknown.length === 0 ? addAwaited(own, own, clause) : own;
    }
    case 'indeterminate':
      return moveCandidates(own, clause, participant);
    case 'determined':
      return moveDay(own, clause, participant);
    default:
      return assertNever(own);
  }
}

/** A day on which one of the other treaties binds a participant, and since when it does. */
interface Bound {
  readonly on: CivilDate;
  readonly since: CivilDate;
  readonly treaty: string;
}

/** Another treaty that may bind a participant from a day on, for all that is known; its Parties may be known until its record ends. */
interface MayBind {
  readonly on: CivilDate;
  readonly treaty: string;
  readonly endsOn?: CivilDate;
}

/** The first day on which one of the other treaties binds a participant; and those that may do so earlier. */
interface Binding {
  readonly bound: Bound | undefined;
  readonly unknown: readonly MayBind[];
}

/**
 * Finds the first day from a day on, inclusive, on which one of the other treaties binds a participant. One of which the Parties are not known
 * binds nobody before it is in force itself; whoever joined one after its record ended is not in it.
 */
function findBinding({ anyOf }: BindsWithClause, participant: ParticipantCode | undefined, from: CivilDate): Binding {
  const known = anyOf.flatMap(({ treaty, facts }): readonly Bound[] => {
    if (participant === undefined || facts.kind === 'unknown') return [];
    const spans = (facts.parties ?? []).filter(
      ({ participant: code, until }) =>
        continuingStateOf(code) === participant && (until === undefined || until > from),
    );
    return spans.map(({ from: known, reachesBackTo: since = known }) => ({ on: laterOf(since, from), since, treaty }));
  });
  const bound = findEarliest(known);
  const unknown = anyOf.flatMap(({ treaty, facts }): readonly MayBind[] => {
    if (facts.kind === 'unknown') return [{ on: from, treaty }];
    if (participant !== undefined && facts.parties !== undefined) {
      const { partiesKnownUntil: endsOn = LAST_DAY } = facts;
      // The last day of all stands for one that is open.
      return endsOn < LAST_DAY && from < LAST_DAY ? [{ on: laterOf(dayAfter(endsOn), from), treaty, endsOn }] : [];
    }
    return facts.inForceOn === undefined ? [] : [{ on: laterOf(facts.inForceOn, from), treaty }];
  });
  return { bound, unknown: unknown.filter(({ on }) => bound === undefined || on < bound.on) };
}

function findEarliest<Day extends { readonly on: CivilDate }>(days: readonly Day[]): Day | undefined {
  const [first, ...others] = days;
  return others.reduce((best, each) => (best === undefined || each.on < best.on ? each : best), first);
}

function moveDay(
  own: Determined<CivilDate>,
  clause: BindsWithClause,
  participant: ParticipantCode | undefined,
): Determination<CivilDate> {
  const { article } = clause;
  const { bound, unknown } = findBinding(clause, participant, own.value);
  const earliest = findEarliest(unknown);
  if (earliest === undefined) {
    return bound === undefined ? addAwaited(own, { article, awaits: [] }, clause) : moveTo(own, article, bound);
  }
  const candidates: Candidate<CivilDate>[] = [{ value: earliest.on, if: ifBoundBy(earliest.on, unknown) }];
  if (bound !== undefined) candidates.push({ value: bound.on, if: ifNotBoundSooner(unknown) });
  return {
    kind: 'indeterminate',
    article,
    questions: askIfBound(unknown),
    candidates,
    ...(bound === undefined ? ({ orLater: true } as const) : {}),
    basis: own.basis,
  };
}

/** Moves a date, and each reading of it, to the day on which the other treaty binds, where that is later. */
function moveTo(own: Determined<CivilDate>, article: string, { on, since, treaty }: Bound): Determined<CivilDate> {
  const { value, readings, monthEndMattered } = own;
  const code = on > value ? 'step.not-before-other-binds' : 'step.other-binds-already';
  const step: Step = { article, code, values: { treaty, on: since } };
  const basis = [...own.basis, step];
  const answer = { article: own.article, monthEndMattered: monthEndMattered && value >= on, basis };
  if (readings === undefined) return { kind: 'determined', value: laterOf(value, on), ...answer };
  return determinedByReadings(
    answer,
    readings.map((reading) => ({ ...reading, value: laterOf(reading.value, on) })),
  );
}

/** Moves each day that an open date may be; where the other treaty binds on none of them, nothing is left of it. */
function moveCandidates(
  own: Indeterminate<CivilDate>,
  clause: BindsWithClause,
  participant: ParticipantCode | undefined,
): Determination<CivilDate> {
  const { article } = clause;
  const [first] = own.candidates;
  const { bound, unknown } = findBinding(clause, participant, first?.value ?? LAST_DAY);
  const earliest = findEarliest(unknown);
  if (earliest !== undefined) {
    const candidates = own.candidates.map((each) => {
      const value = laterOf(each.value, earliest.on);
      return { value, if: { code: 'if.both', values: { one: each.if, other: ifBoundBy(value, unknown) } } as const };
    });
    const questions: Message[] = [...own.questions];
    questions.push(...askIfBound(unknown));
    return { ...own, questions, candidates, orLater: true };
  }
  if (bound === undefined) return addAwaited(own, { article, awaits: [] }, clause);
  const { on, treaty } = bound;
  const candidates = own.candidates.map((each) => ({ ...each, value: laterOf(each.value, on) }));
  const step: Step = { article, code: 'step.not-before-other-binds', values: { treaty, on } };
  return { ...own, candidates, basis: [...own.basis, step] };
}

function addAwaited(
  { basis }: Determination<CivilDate>,
  { article, awaits }: Pick<Pending, 'article' | 'awaits'>,
  clause: BindsWithClause,
): Pending {
  const treaties = clause.anyOf.map(({ treaty }) => treaty);
  const awaited = { article: clause.article, code: 'awaited.other-to-bind', values: { treaties } } as const;
  return { kind: 'pending', article, awaits: [...awaits, awaited], basis };
}

/** Asks whom the other treaties bind, and says of each that is known until a day that its record ends then. */
function askIfBound(unknown: readonly MayBind[]): readonly [Message, ...Message[]] {
  const ends = unknown.flatMap(({ treaty, endsOn }): readonly Message[] =>
    endsOn === undefined ? [] : [{ code: 'record.of-other-ends-before', values: { treaty, endsOn } }],
  );
  return [{ code: 'question.other-binds-first', values: { treaties: listTreaties(unknown) } }, ...ends];
}

/** Names those of the other treaties that may bind it by a day. */
function ifBoundBy(day: CivilDate, unknown: readonly MayBind[]): Message {
  const treaties = listTreaties(unknown.filter(({ on }) => on <= day));
  return { code: 'if.other-binds-by-then', values: { treaties } };
}

function ifNotBoundSooner(unknown: readonly MayBind[]): Message {
  return { code: 'if.other-binds-not-sooner', values: { treaties: listTreaties(unknown) } };
}

function listTreaties(unknown: readonly MayBind[]): readonly string[] {
  return unknown.map(({ treaty }) => treaty);
}
