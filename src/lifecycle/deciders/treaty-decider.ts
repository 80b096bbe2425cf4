import type { CivilDate } from '../../calendar/civil-date.ts';
import { type CountedInstrument, compareInstruments, isSameInstrument } from '../../condition/counted-instrument.ts';
import { composeWithSignatories, isOfSignatories, type Signature } from '../../condition/fill-in-signatories.ts';
import { findLatestDay } from '../../determination/determination.ts';
import {
  conditionOf,
  determineFromDayMet,
  determineTreatyEntryIntoForce,
  type TreatyEntryIntoForce,
} from '../../entry-into-force/treaty-entry-into-force.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import type { FinalClauses } from '../../treaty/treaty.ts';
import { type Decider, findEarliestAfter } from './decider.ts';
import { openLastAnswer } from './open-last-answer.ts';

/** The instruments that count towards entry into force, in order of day. */
export interface TreatySoFar {
  readonly instruments: readonly CountedInstrument[];
  /** Who signed; there where the clause asks for a part of the signatories. */
  readonly signatures?: readonly Signature[];
}

/** What a participant did, as the treaty sees it: which of its instruments counts now, if any, and whether it signed. */
interface CountedNow {
  readonly participant: ParticipantCode;
  readonly counted: CountedInstrument | undefined;
  readonly signature?: Signature | undefined;
  /** The day on which that came about. */
  readonly on: CivilDate;
}

/** What is counted is as it was, or other instruments are. */
type CountDecision = { readonly kind: 'unchanged' } | { readonly kind: 'counted'; readonly soFar: TreatySoFar };

/** The day on which the number is complete; where it may have been before, the latest that it can be, and each of them in order of time. */
export interface DayMet {
  readonly metOn: CivilDate | null;
  readonly metOnEach?: readonly CivilDate[] | undefined;
}

/** Decides on what counts towards entry into force. */
export interface TreatyDecider extends Decider<void, TreatySoFar, CountedNow, CountDecision> {
  /** Finds the day on which the number is complete with the instruments that count. */
  readonly findDayMet: (soFar: TreatySoFar) => DayMet;
  /** Finds the day on which the treaty enters into force; where it is open between several, the latest of them. */
  readonly findDayInForce: (soFar: TreatySoFar) => CivilDate | undefined;
}

/**
 * Defines who decides on a treaty's own entry into force: what counts can change until the treaty is in force, and not after.
 *
 * @example defineTreatyDecider(opCrcSc.finalClauses).nextDay({ instruments: [] }, civilDate('2000-01-01')) // '2000-05-25'
 * @see docs/architecture.md#the-statecharts
 */
export function defineTreatyDecider(clauses: FinalClauses): TreatyDecider {
  const { opensOn } = clauses.participation.signature;
  const asks = isOfSignatories(clauses.entryIntoForce.condition);
  const dayMet = openLastAnswer((instruments: readonly CountedInstrument[], signatures: readonly Signature[]) => {
    const clause = composeWithSignatories(
      clauses.entryIntoForce,
      () => signatures,
      () => instruments,
    );
    const { metOn, metOnIfSo, metOnEach, entryIntoForce } = determineTreatyEntryIntoForce(clause, instruments);
    if (metOn !== undefined) return { metOn };
    // A fact that is not known leaves open whether it was met earlier, or whether it was at all.
    if (metOnIfSo === undefined || findLatestDay(entryIntoForce) === undefined) return NOT_MET;
    return metOnEach === undefined ? { metOn: metOnIfSo } : { metOn: metOnIfSo, metOnEach };
  });
  const dayInForce = openLastAnswer((met: DayMet) => findLatestDay(dateFromDayMet(clauses, met).entryIntoForce));
  const findDayMet = ({ instruments, signatures = NOBODY }: TreatySoFar) => dayMet(instruments, signatures);
  const findDayInForce = (soFar: TreatySoFar) => dayInForce(findDayMet(soFar));
  return {
    initial: () => ({ instruments: [] }),
    decide: (soFar, { participant, counted, signature, on }) => {
      const before = soFar.instruments.find((each) => each.participant === participant);
      const known = soFar.signatures?.find((each) => each.participant === participant);
      const hasSigned = asks && signature !== undefined && !isSameSignature(known, signature);
      if (isSameInstrument(before, counted) && !hasSigned) return { kind: 'unchanged' };
      const inForceOn = findDayInForce(soFar);
      if (inForceOn !== undefined && inForceOn <= on) return { kind: 'unchanged' };
      const others = soFar.instruments.filter((each) => each !== before);
      const instruments = counted === undefined ? others : [...others, counted].sort(compareInstruments);
      const { signatures = NOBODY } = soFar;
      const signed = hasSigned ? [...signatures.filter((each) => each !== known), signature] : signatures;
      return { kind: 'counted', soFar: asks ? { instruments, signatures: signed } : { instruments } };
    },
    evolve: (soFar, decision) => (decision.kind === 'counted' ? decision.soFar : soFar),
    nextDay: (soFar, asOf) =>
      findEarliestAfter(asOf, [opensOn, findDayMet(soFar).metOn ?? undefined, findDayInForce(soFar)]),
    findDayMet,
    findDayInForce,
  };
}

const NOBODY: readonly Signature[] = [];

const NOT_MET: DayMet = { metOn: null };

const dayOf = (signature: Signature | undefined): CivilDate | undefined =>
  signature !== undefined && 'on' in signature ? signature.on : undefined;

function isSameSignature(one: Signature | undefined, other: Signature): boolean {
  return one !== undefined && dayOf(one) === dayOf(other);
}

/** Works out when the treaty enters into force from the day on which the number was complete, or from each on which it may have been. */
export function dateFromDayMet(
  { entryIntoForce: clause }: FinalClauses,
  { metOn, metOnEach }: DayMet,
): TreatyEntryIntoForce {
  if (metOn === null) return determineTreatyEntryIntoForce(clause, []);
  if (metOnEach === undefined) return { metOn, entryIntoForce: determineFromDayMet(clause, metOn, []) };
  const candidates = metOnEach.flatMap((day) => {
    const answer = determineFromDayMet(clause, day, []);
    const condition = conditionOf(day, day === metOn ? metOn : undefined);
    return answer.kind === 'determined' ? [{ value: answer.value, if: condition }] : [];
  });
  const { article } = clause;
  return {
    metOnIfSo: metOn,
    metOnEach,
    entryIntoForce: { kind: 'indeterminate', article, questions: [], candidates, basis: [] },
  };
}

/** Checks if two say the same of the day on which the number is complete. */
export function isSameDayMet(one: DayMet, other: DayMet): boolean {
  return one.metOn === other.metOn && one.metOnEach?.join() === other.metOnEach?.join();
}
