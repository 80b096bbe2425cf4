import { admitAmendmentAct, type StepTaken } from '../amendment/admission/admit-amendment-act.ts';
import type { AmendableTreaty, AmendmentCase } from '../amendment/amendment-case.ts';
import type { AmendmentRecord } from '../amendment/amendment-record.ts';
import { determineAdoption } from '../amendment/determine-adoption.ts';
import { findDayInForce } from '../amendment/determine-amendment-entry-into-force.ts';
import { determineBySilence } from '../amendment/determine-by-silence.ts';
import { findLastDay } from '../amendment/determine-last-day.ts';
import { determineRequest } from '../amendment/determine-request.ts';
import { type AmendmentStage, determineStage } from '../amendment/stage-on.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dayAfter } from '../calendar/day-number.ts';
import type { CountedInstrument } from '../condition/counted-instrument.ts';
import { latestDay } from '../determination/determination.ts';
import {
  determineFromDayMet,
  determineTreatyEntryIntoForce,
  type TreatyEntryIntoForce,
} from '../entry-into-force/treaty-entry-into-force.ts';
import type { Admission } from '../participation/admission.ts';
import { admitAct } from '../participation/admit-act.ts';
import { listCountedInstruments } from '../participation/count-instruments.ts';
import type { ParticipantRecord } from '../participation/participation.ts';
import type { AmendmentAct, ParticipationAct } from '../treaty/act.ts';
import type { AmendmentClause, FinalClauses } from '../treaty/treaty.ts';
import { composeParticipant } from './compose-participant.ts';
import type { ParticipantLife } from './life.ts';
import { datesOfLaw } from './read-record.ts';

// What a statechart asks at each step. It carries no answer of its own: `metOn`, the day on which the number was complete, is
// all that a participation must know of the treaty, and everything else is worked out from it by the rules.

/** Works out when the treaty enters into force from the day on which the number was complete. */
export function dateFrom({ entryIntoForce }: FinalClauses, metOn: CivilDate | undefined): TreatyEntryIntoForce {
  return metOn === undefined
    ? determineTreatyEntryIntoForce(entryIntoForce, [])
    : { metOn, entryIntoForce: determineFromDayMet(entryIntoForce, metOn, []) };
}

/** Finds the day on which the number is complete with the instruments that count. */
export function findDayMet(clauses: FinalClauses, instruments: readonly CountedInstrument[]): CivilDate | undefined {
  const { metOn, metOnIfSo } = determineTreatyEntryIntoForce(clauses.entryIntoForce, instruments);
  return metOn ?? metOnIfSo;
}

/** Finds the instrument of one participant that counts. */
export function findCounted(
  { entryIntoForce }: FinalClauses,
  record: ParticipantRecord,
): CountedInstrument | undefined {
  return listCountedInstruments(entryIntoForce, [record])[0];
}

/** Decides what the next act of a participant does. */
export function decideAct(
  clauses: FinalClauses,
  metOn: CivilDate | undefined,
  record: ParticipantRecord,
  act: ParticipationAct,
): Admission {
  return admitAct(
    record,
    act,
    clauses,
    datesOfLaw(clauses, () => dateFrom(clauses, metOn)),
  );
}

/** Composes what one participant did so far and the dates that follow. */
export function composeParticipantFrom(
  clauses: FinalClauses,
  metOn: CivilDate | undefined,
  record: ParticipantRecord,
): ParticipantLife {
  return composeParticipant(clauses, { general: dateFrom(clauses, metOn), staysMet: undefined }, record);
}

/** Decides what the next act does to an amendment. */
export function decideAmendmentAct(
  record: AmendmentRecord | undefined,
  act: AmendmentAct,
  treaty: AmendableTreaty<AmendmentClause | undefined>,
): StepTaken {
  return admitAmendmentAct(record, act, treaty);
}

/** Finds how far an amendment has come on a day. */
export function findStage(amendment: AmendmentCase): AmendmentStage {
  const { clause } = amendment;
  if (clause.kind === 'by-silence') {
    const { entryIntoForce } = determineBySilence({ ...amendment, clause });
    const request = () => entryIntoForce;
    const defeated = entryIntoForce.kind === 'excluded';
    return determineStage(amendment, { request, inForceOn: latestDay(entryIntoForce), defeated });
  }
  const inForceOn = findDayInForce({ ...amendment, clause });
  const request = () =>
    clause.kind === 'conference' ? determineRequest({ ...amendment, clause }) : determineAdoption(amendment, undefined);
  return determineStage(amendment, { request, inForceOn });
}

/** Finds the next day on which an amendment may come further, or lapse, by the passing of time alone. */
export function findNextDay(amendment: AmendmentCase): CivilDate | undefined {
  const { clause, parties, asOf } = amendment;
  const lastDay = findLastDay(amendment);
  const over = lastDay === undefined ? undefined : dayAfter(lastDay);
  if (clause.kind === 'by-silence') {
    const { entryIntoForce } = determineBySilence({ ...amendment, clause });
    return earliestAfter(asOf, [over, latestDay(entryIntoForce)]);
  }
  // Without a delay the day on which the conditions are met is that of entry into force, and has come.
  const inForceOn = clause.delay.form === 'same-day' ? undefined : findDayInForce({ ...amendment, clause });
  let next = earliestAfter(asOf, [over, inForceOn]);
  for (const { from, until } of parties) next = earliestAfter(asOf, [next, from, until]);
  return next;
}

/** Finds the next day on which the status of a participant changes by the passing of time alone. */
export function findNextDayOf({ participations, ceasedOn }: ParticipantLife, asOf: CivilDate): CivilDate | undefined {
  const last = participations.at(-1);
  return earliestAfter(asOf, [last?.partyFrom, last?.partyUntil, ceasedOn]);
}

function earliestAfter(asOf: CivilDate, days: readonly (CivilDate | undefined)[]): CivilDate | undefined {
  let earliest: CivilDate | undefined;
  for (const day of days) {
    if (day !== undefined && day > asOf && (earliest === undefined || day < earliest)) earliest = day;
  }
  return earliest;
}
