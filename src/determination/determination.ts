import type { CivilDate } from '../calendar/civil-date.ts';
import type { MonthEndRule } from '../calendar/month-end-rule.ts';
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
  /** The earliest and the latest of the readings; there where `readings` is. */
  readonly earliest?: T;
  readonly latest?: T;
}

/** One way to read an unsettled clause, and what it leads to. */
export interface Reading<T> {
  /** The name by which it is cited, such as `A`. */
  readonly name: string;
  readonly title: string;
  readonly value: T;
  readonly argument: string;
  readonly sources: readonly string[];
}

export interface Pending {
  readonly kind: 'pending';
  readonly article: string;
  readonly awaits: readonly Awaited[];
  readonly basis: readonly Step[];
}

/** What a pending answer waits for. */
export type Awaited =
  | {
      readonly kind: 'instruments';
      readonly article: string;
      readonly required: number;
      readonly counted: number;
      readonly missing: number;
      /** Whose instruments these are, in the words of the clause; left out where anybody's count. */
      readonly of?: string;
    }
  | {
      readonly kind: 'instruments-of';
      readonly article: string;
      /** What these States are called in the clause. */
      readonly says: string;
      readonly required: number;
      readonly counted: number;
      /** By code. */
      readonly missing: readonly string[];
    }
  | {
      /** A share of a total, in the unit of the clause's table. */
      readonly kind: 'share';
      readonly article: string;
      readonly says: string;
      readonly unit: string;
      readonly total: number;
      readonly required: number;
      readonly counted: number;
      readonly missing: number;
    }
  | { readonly kind: 'day'; readonly article: string; readonly on: CivilDate }
  | { readonly kind: 'entry-into-force-of'; readonly article: string; readonly treaty: string }
  | { readonly kind: 'one-of'; readonly article: string; readonly alternatives: readonly (readonly Awaited[])[] }
  | {
      readonly kind: 'acceptances' | 'requests';
      readonly article: string;
      /** The Parties against which the number is measured. */
      readonly parties: number;
      readonly required: number;
      readonly counted: number;
      readonly missing: number;
      /** The last day on which they can come, where there is one. */
      readonly until?: CivilDate;
    }
  | {
      /** An act of the depositary, of a conference or of another organ. */
      readonly kind: 'act-of';
      readonly article: string;
      readonly act: string;
      readonly by: string;
    }
  | { readonly kind: 'entry-into-force-of-the-treaty'; readonly article: string }
  | { readonly kind: 'instrument-of'; readonly article: string; readonly participant: string };

export interface Indeterminate<T> {
  readonly kind: 'indeterminate';
  readonly article: string;
  readonly question: string;
  readonly candidates: readonly Candidate<T>[];
  /** There where it can also be later than every candidate, on a day that is not known. */
  readonly orLater?: true;
  readonly basis: readonly Step[];
}

/** What the answer would be if the open question were answered in one way. */
export interface Candidate<T> {
  readonly value: T;
  readonly if: string;
}

export interface Excluded {
  readonly kind: 'excluded';
  readonly article: string;
  readonly reason: string;
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
 * @example latestDay(composeLife(opCrcSc, opCrcScRegister).entryIntoForce) // '2002-01-18'
 * @see docs/legal-sources.md#month-ends
 */
export function latestDay(answer: Determination<CivilDate>): CivilDate | undefined {
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

/** The words for a month-end rule, as an open question's candidate states it. */
export const MONTH_END_RULE_IN_WORDS: Readonly<Record<MonthEndRule, string>> = {
  'last-day-of-month': 'a day that the month does not have stands for the last day of that month',
  'first-day-of-next-month': 'a day that the month does not have stands for the first day of the next month',
  refuse: 'the clause does not say which day stands for one that the month does not have',
};
