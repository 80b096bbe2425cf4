import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { ANSWER } from './argument-shapes.ts';
import type { AwaitedCode } from './messages/awaited.ts';
import type { Message, MessageUnder } from './messages/message.ts';
import type { Step } from './step.ts';

/**
 * An answer of the law, as plain JSON. It is one of four:
 *
 * - `determined`: there is an answer, with the article it rests on and the steps that lead to it;
 * - `pending`: something must still happen, named and counted;
 * - `indeterminate`: a question of fact or law must be answered first;
 * - `excluded`: it can never be, on these facts.
 */
export type Determination<T> = Determined<T> | Pending | Indeterminate<T> | Excluded;

export interface Determined<T> {
  readonly kind: 'determined';
  readonly value: T;
  /** The article the answer rests on, such as `14(1)`. */
  readonly article: string;
  /** Whether a day that its month does not have was met on the way, so that another month-end rule gives another date. */
  readonly monthEndMattered: boolean;
  /** The way to the answer, in order. Never empty. */
  readonly basis: readonly Step[];
  /** The answers that are defended where the law is unsettled and they differ; the prevailing one first. */
  readonly readings?: readonly Reading<T>[];
  /** The earliest and the latest of the readings; there where `readings` is, and the answer is a day. */
  readonly earliest?: T;
  readonly latest?: T;
}

/** One way to read an unsettled clause, and what it leads to. */
export interface Reading<T> {
  /** The name by which it is cited, such as `A`. */
  readonly name: string;
  readonly title: Message;
  readonly value: T;
  readonly argument: Message;
  readonly sources: readonly Message[];
}

export interface Pending {
  readonly kind: 'pending';
  readonly article: string;
  readonly awaits: readonly Awaited[];
  readonly basis: readonly Step[];
}

/** What a pending answer waits for, and the article that asks for it. */
export type Awaited = MessageUnder<AwaitedCode>;

export interface Indeterminate<T> {
  readonly kind: 'indeterminate';
  readonly article: string;
  /** What is not known; more than one question where several facts are missing. */
  readonly questions: readonly Message[];
  readonly candidates: readonly Candidate<T>[];
  /** There where it can also be later than every candidate, on a day that is not known. */
  readonly orLater?: true;
  readonly basis: readonly Step[];
}

/** What the answer would be if the open question were answered in one way. */
export interface Candidate<T> {
  readonly value: T;
  readonly if: Message;
}

export interface Excluded {
  readonly kind: 'excluded';
  readonly article: string;
  readonly reason: Message;
  readonly basis: readonly Step[];
}

/**
 * Builds a determined date whose readings differ: the first prevails and gives the value.
 *
 * @throws RangeError without a reading: a mistake in the program
 */
export function determinedByReadings(
  answer: Omit<Determined<CivilDate>, 'kind' | 'value' | 'readings' | 'earliest' | 'latest'>,
  readings: readonly Reading<CivilDate>[],
): Determined<CivilDate> {
  const [prevailing] = readings;
  if (prevailing === undefined) throw new RangeError('an answer needs at least one reading');
  const value = prevailing.value;
  const dates = readings.map((reading) => reading.value).sort();
  if (dates[0] === dates.at(-1)) return { kind: 'determined', value, ...answer };
  return {
    kind: 'determined',
    value,
    ...answer,
    readings,
    earliest: dates[0] ?? value,
    latest: dates.at(-1) ?? value,
  };
}

/**
 * Finds the day of an answer; while a question is open, the latest day it can be, where that is known.
 *
 * @returns `undefined` for an answer that is pending or excluded, or that can be later than every candidate
 * @example findLatestDay(composeLife(opCrcSc, opCrcScRegister).entryIntoForce) // '2002-01-18'
 * @see docs/legal-sources.md#month-ends
 */
export function findLatestDay(answer: Determination<CivilDate>): CivilDate | undefined {
  assertArgument('findLatestDay', 'answer', ANSWER, answer);
  return latestDayOf(answer);
}

/** Finds the day of an answer as {@link findLatestDay} does, for a rule that has just determined it. */
export function latestDayOf(answer: Determination<CivilDate>): CivilDate | undefined {
  if (answer.kind === 'determined') return answer.value;
  if (answer.kind !== 'indeterminate' || answer.orLater === true) return undefined;
  return answer.candidates
    .map(({ value }) => value)
    .sort()
    .at(-1);
}

/** An answer that is a day, or open between days. */
export type Dated = Determined<CivilDate> | Indeterminate<CivilDate>;

/** Checks if an answer is a day, or open between days. */
export function isDated(answer: Determination<CivilDate>): answer is Dated {
  return answer.kind === 'determined' || answer.kind === 'indeterminate';
}
