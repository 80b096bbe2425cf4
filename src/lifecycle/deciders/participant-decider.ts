import type { CountedInstrument } from '../../condition/counted-instrument.ts';
import type { Signature } from '../../condition/fill-in-signatories.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import type { Admission } from '../../participation/admission.ts';
import { admitAct, composeEmptyRecord } from '../../participation/admit-act.ts';
import { listCountedInstruments } from '../../participation/count-instruments.ts';
import type { ParticipantRecord } from '../../participation/participation.ts';
import { signatureOf } from '../../participation/signature-of.ts';
import type { ParticipationAct } from '../../treaty/act.ts';
import type { FinalClauses } from '../../treaty/treaty.ts';
import { composeParticipant } from '../compose-participant.ts';
import type { ParticipantLife, TreatyEnd } from '../life.ts';
import { datesOfLaw } from '../read-record.ts';
import { composeEnded, refuseAfterTreaty } from '../treaty-end.ts';
import { WHOLE_LAW } from '../whole-law.ts';
import { type Decider, findEarliestAfter } from './decider.ts';
import { openLastAnswer } from './open-last-answer.ts';
import { type DayMet, dateFromDayMet, isSameDayMet } from './treaty-decider.ts';

/** What a participant did so far, and all that it must know of the treaty: the day on which the number was complete. */
export interface ParticipantSoFar extends DayMet {
  readonly record: ParticipantRecord;
  /** The day on which the treaty itself ends, as far as that is known. */
  readonly end: Pick<TreatyEnd, 'on' | 'article'> | null;
}

/** Decides on the acts of one participant; each is decided once, and the dates that follow are worked out once after it. */
export interface ParticipantDecider extends Decider<ParticipantCode, ParticipantSoFar, ParticipationAct, Admission> {
  /** Gives what the participant did and the dates that follow. */
  readonly lifeOf: (soFar: ParticipantSoFar) => ParticipantLife;
  /** Finds its instrument that counts towards entry into force. */
  readonly findCounted: (soFar: ParticipantSoFar) => CountedInstrument | undefined;
  /** Finds its signature. */
  readonly findSignature: (soFar: ParticipantSoFar) => Signature | undefined;
}

/**
 * Defines who decides on the acts of one participant, whoever it is.
 *
 * @example defineParticipantDecider(opCrcSc.finalClauses).initial('NOR') // { record: { participant: 'NOR', participations: [] }, metOn: null, end: null }
 * @see docs/architecture.md#the-statecharts
 */
export function defineParticipantDecider(clauses: FinalClauses): ParticipantDecider {
  const treatyFrom = openLastAnswer((metOn: DayMet['metOn'], metOnEach: DayMet['metOnEach']) => {
    const treatyDate = dateFromDayMet(clauses, { metOn, metOnEach });
    return datesOfLaw(clauses, () => treatyDate, WHOLE_LAW);
  });
  const decide = openLastAnswer(
    (record: ParticipantRecord, act: ParticipationAct, metOn: DayMet['metOn'], metOnEach: DayMet['metOnEach']) =>
      admitAct(record, act, clauses, treatyFrom(metOn, metOnEach)),
  );
  const lives = new WeakMap<ParticipantRecord, DayMet & { readonly life: ParticipantLife }>();
  const lifeOf = (soFar: ParticipantSoFar): ParticipantLife => {
    const { record, metOn, metOnEach, end } = soFar;
    const known = lives.get(record);
    const life =
      known !== undefined && isSameDayMet(known, soFar)
        ? known.life
        : composeParticipant(clauses, { answers: treatyFrom(metOn, metOnEach), staysMet: undefined }, record);
    if (life !== known?.life) lives.set(record, { metOn, metOnEach, life });
    return end === null ? life : composeEnded(life, end);
  };
  return {
    initial: (participant) => ({
      record: composeEmptyRecord(participant, clauses.participation),
      metOn: null,
      end: null,
    }),
    decide: ({ record, metOn, metOnEach, end }, act) =>
      end !== null && act.on >= end.on
        ? { kind: 'refused', refusal: refuseAfterTreaty(act, end) }
        : decide(record, act, metOn, metOnEach),
    evolve: (soFar, decision) => (decision.kind === 'admitted' ? { ...soFar, record: decision.record } : soFar),
    nextDay: (soFar, asOf) => {
      const { participations, ceasedOn } = lifeOf(soFar);
      // New participations may wait for the end of the one before, and be withdrawn in the meantime.
      const days = participations.flatMap(({ partyFrom, partyUntil, endedOn, leftWith }) => [
        partyFrom,
        partyUntil,
        endedOn,
        leftWith?.on,
      ]);
      return findEarliestAfter(asOf, [...days, ceasedOn]);
    },
    lifeOf,
    findCounted: ({ record }) => listCountedInstruments(clauses.entryIntoForce, [record])[0],
    findSignature: ({ record }) => signatureOf(clauses, record),
  };
}
