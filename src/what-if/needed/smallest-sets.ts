import { DAY, OBJECT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { latestStartBy } from '../../calendar/latest-start.ts';
import { listCountingOn } from '../../condition/as-members.ts';
import type { Message } from '../../determination/messages/message.ts';
import { composeAnyWay, listAlternatives } from '../../entry-into-force/alternatives.ts';
import { LIFE } from '../../lifecycle/argument-shapes.ts';
import { dayMetOf } from '../../lifecycle/day-met-of.ts';
import { asKnownOn } from '../../lifecycle/known-on.ts';
import type { Life } from '../../lifecycle/life.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import { isBeyondDeposits } from '../assume-parts.ts';
import { determineLatestDeposit } from '../latest-deposit.ts';
import { listInstrumentsLacking } from '../list-instruments-lacking.ts';
import { askOnEachReading, type OnReadings } from '../on-each-reading.ts';
import { type Demand, isFulfilledBy, readDemand } from './demand.ts';
import { findExchangeable } from './exchangeable-members.ts';
import { findKnownPart } from './known-part.ts';
import { findLeastSize } from './least-size.ts';
import { listCandidates } from './list-candidates.ts';
import { listNamedInVain } from './named-in-vain.ts';
import { listSetsOfSize } from './sets-of-size.ts';
import { listUnknownOfCandidates } from './unknown-candidates.ts';

/**
 * The smallest sets of States whose instruments would fulfil the condition for entry into force:
 *
 * - `sets`: how many States the smallest have, and which these are, those of the greatest shares first;
 * - `met`: the condition is met already;
 * - `too-late`: no deposit leads to a date by the day asked about;
 * - `beyond-deposits`: whatever is deposited, a day of the clause or another treaty is awaited;
 * - `not-known`: all that can be worked out is there, and whether the rest is, is not known; or the record lacks instruments, or may;
 * - `impossible`: not even the instruments of every State that can still join would fulfil what can be worked out.
 *
 * `leftOut` says which parts of the condition the answer leaves out, since they cannot be worked out; `unknown`, what is not
 * known of those who could act, where the answer turns on it.
 */
export type SmallestSets =
  | SetsFound
  /** The day is left out where it is not known which it was. */
  | { readonly kind: 'met'; readonly on?: CivilDate }
  | { readonly kind: 'too-late'; readonly inForceBy: CivilDate }
  | ({ readonly kind: 'beyond-deposits' | 'not-known' | 'impossible' } & NotKnown);

interface NotKnown {
  readonly leftOut: readonly Message[];
  readonly unknown: readonly Message[];
}

interface SetsFound extends NotKnown {
  readonly kind: 'sets';
  /** How many States the smallest sets have; where `atLeast` is less, how many the smallest has that was found. */
  readonly size: number;
  /** No set has fewer States than this: the same as `size` where that is proved to be the smallest. */
  readonly atLeast: number;
  /** How many States the sets have that are listed. */
  readonly listed: number;
  /** How many States can still join. */
  readonly candidates: number;
  /** The day by which they would have to be deposited, where a date was asked about. */
  readonly depositedBy?: CivilDate;
  /** In each, every State is needed. */
  readonly sets: readonly (readonly ParticipantCode[])[];
  /** Whether there are, or may be, more of that size than are listed. */
  readonly more: boolean;
  /** There where the search was given up, so that it is not known whether there are more. */
  readonly searchGivenUp?: true;
  /**
   * There where members of a smallest set can be exchanged for just anybody: those that stay, how many more are needed, and whether all
   * sets of that size are such.
   */
  readonly exchangeable?: { readonly fixed: readonly ParticipantCode[]; readonly free: number; readonly only: boolean };
}

/** The same, and what is found on the readings of a denunciation that came too early, where that is something else. */
export type SmallestSetsOnReadings = OnReadings<SmallestSets>;

export interface SmallestSetsOptions {
  /** The treaty is to be in force by this day, inclusive. */
  readonly inForceBy?: CivilDate;
  /** How many sets are listed at most; ten. */
  readonly most?: number;
  /** List sets of so many States, in which none could be left out, instead of the smallest. */
  readonly size?: number;
}

/**
 * Finds the smallest sets of States whose instruments, beside those that count already, fulfil the condition for entry into force, also
 * where it has several parts (a number and a share, named States, one of several). The smallest size is proved by an integer
 * program; where that ends without a proof, the answer says between which numbers it lies.
 *
 * @param life of the record as it stands
 * @param on the day on which the instruments are supposed: shares are those of the table of that day, Parties those of that day
 * @example findSmallestSets(life, civilDate('2026-11-25')).kind // 'met'
 */
export function findSmallestSets(life: Life, on: CivilDate, options: SmallestSetsOptions = {}): SmallestSetsOnReadings {
  assertArgument('findSmallestSets', 'life', LIFE, life);
  assertArgument('findSmallestSets', 'on', DAY, on);
  assertArgument('findSmallestSets', 'options', OBJECT, options);
  return askOnEachReading(life, (each) => findOnOneReading(each, on, options));
}

function findOnOneReading(life: Life, on: CivilDate, options: SmallestSetsOptions): SmallestSets {
  if (life.metOn !== undefined) {
    const metOn = dayMetOf(life);
    return metOn === undefined ? { kind: 'met' } : { kind: 'met', on: metOn };
  }
  const lacking = listInstrumentsLacking(life, on);
  if (lacking.length > 0) return { kind: 'not-known', leftOut: [], unknown: lacking };
  const { inForceBy } = options;
  const clauses = asKnownOn(composeAnyWay(life.treaty.finalClauses), on);
  const { entryIntoForce } = clauses;
  const isDayOpen = inForceBy !== undefined && listAlternatives(life.treaty).length > 0;
  if (isDayOpen)
    return { kind: 'not-known', leftOut: [], unknown: [{ code: 'question.which-way-governs', values: {} }] };
  const start = inForceBy === undefined ? undefined : latestStartBy(entryIntoForce.delay, inForceBy);
  if (inForceBy !== undefined) {
    const isTooLate = start?.kind !== 'date' || start.date < on;
    if (isTooLate || determineLatestDeposit(life, inForceBy).kind === 'excluded')
      return { kind: 'too-late', inForceBy };
  }
  const candidates = listCandidates(clauses, life, on);
  const { condition, leftOut } = findKnownPart(entryIntoForce.condition, on);
  const inVain = listNamedInVain(clauses, candidates, life, on);
  const notKnown = { leftOut, unknown: inVain.concat(listUnknownOfCandidates(clauses, candidates, on)) };
  if (condition === undefined) return { kind: 'not-known', ...notKnown };
  if (isBeyondDeposits(condition, on)) return { kind: 'beyond-deposits', ...notKnown };
  const there = listCountingOn(entryIntoForce, life.countedInstruments, on).map(({ participant }) => participant);
  const demand = readDemand(condition, there, candidates, on);
  if (isFulfilledBy(demand, [])) return leftOut.length > 0 ? { kind: 'not-known', ...notKnown } : { kind: 'met', on };
  const depositedBy = start?.kind === 'date' ? { depositedBy: start.date } : {};
  const found = findSets(demand, candidates, options);
  if (found === undefined) return { kind: 'impossible', ...notKnown };
  // Where the clause singles out every member, by name or by its share, nothing turns on who else there is.
  const unknown = found.exchangeable === undefined ? inVain : notKnown.unknown;
  return { ...found, ...depositedBy, leftOut, unknown };
}

function findSets(
  demand: Demand,
  candidates: readonly ParticipantCode[],
  { most = 10, size }: SmallestSetsOptions,
): Omit<SetsFound, keyof NotKnown> | undefined {
  const least = findLeastSize(demand, candidates.length);
  if (least === undefined) return undefined;
  const { example, atLeast } = least;
  const listed = size ?? example.length;
  const { sets, search } = listSetsOfSize(demand, candidates.length, listed, most + 1);
  const found = sets.length === 0 && listed === example.length ? [example] : sets;
  const smallest = listed === example.length ? (found[0] ?? example) : example;
  const exchangeable = findExchangeable(demand, candidates.length, smallest);
  const codesOf = (set: readonly number[]) => set.flatMap((index) => candidates[index] ?? []);
  return {
    kind: 'sets',
    size: example.length,
    atLeast,
    listed,
    candidates: candidates.length,
    sets: found.slice(0, most).map(codesOf),
    more: found.length > most || search === 'given-up',
    ...(search === 'given-up' ? { searchGivenUp: true } : {}),
    ...(exchangeable === undefined ? {} : { exchangeable: { ...exchangeable, fixed: codesOf(exchangeable.fixed) } }),
  };
}
