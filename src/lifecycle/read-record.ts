import type { CivilDate } from '../calendar/civil-date.ts';
import type { CountedInstrument } from '../condition/counted-instrument.ts';
import type { DenunciationNotice } from '../denunciation/denunciation-notice.ts';
import { findDayOfEffect } from '../denunciation/determine-denunciation.ts';
import { findNoticeRefusal } from '../denunciation/find-notice-refusal.ts';
import { findLeftWith, isLeftWithOther } from '../denunciation/left-with.ts';
import { findLatestDay } from '../determination/determination.ts';
import { determineParticipantEntryIntoForce } from '../entry-into-force/participant-entry-into-force.ts';
import {
  determineTreatyEntryIntoForce,
  type TreatyEntryIntoForce,
} from '../entry-into-force/treaty-entry-into-force.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { admitAct, composeEmptyRecord } from '../participation/admit-act.ts';
import { listCountedInstruments, listNotAdditional } from '../participation/count-instruments.ts';
import {
  type AdmittedRecord,
  type DatesOfLaw,
  findStandingParticipation,
  type ParticipantRecord,
} from '../participation/participation.ts';
import type { Refusal, Remark } from '../participation/refusal.ts';
import type { ConsentAct, DenunciationAct, ParticipationAct } from '../treaty/act.ts';
import { CONSENT_KINDS } from '../treaty/act-kinds.ts';
import type { FinalClauses } from '../treaty/treaty.ts';

/** A record read by the law: what each act did, which instruments count, and when the treaty enters into force. */
export interface RecordRead {
  readonly admission: AdmittedRecord;
  readonly counted: readonly CountedInstrument[];
  readonly treatyDate: TreatyEntryIntoForce;
}

/**
 * Reads a record in order of time. What an act means depends on whether the treaty binds its State on that day, and that is
 * known from what was done until then: nobody is bound before the day on which the number is complete, so no later act can
 * bind a State earlier. An instrument withdrawn before the treaty is in force is not counted, and the date is open again;
 * what is done after entry into force undoes nothing.
 *
 * A State that another continues (the Soviet Union, the Russian Federation) is one participant under the code of the State
 * that continues it.
 *
 * @param acts in order, as `admitCorrections` gives them
 * @see docs/legal-sources.md#counting
 */
export function readRecord(clauses: FinalClauses, acts: readonly ParticipationAct[]): RecordRead {
  const records = new Map<ParticipantCode, ParticipantRecord>();
  const refusals: Refusal[] = [];
  const remarks: Remark[] = [];
  const recorded: ParticipationAct[] = [];
  // The date is worked out where an act depends on it, and anew where one may have moved it since: few acts do either.
  let known: TreatyEntryIntoForce | undefined;
  const treatyDate = (): TreatyEntryIntoForce => {
    known ??= determineTreatyDate(clauses, listInOrderOfCode(records)).treatyDate;
    return known;
  };
  const dates = datesOfLaw(clauses, treatyDate);
  for (const act of listInOrder(acts, records)) {
    const { participant } = act;
    const before = records.get(participant) ?? composeEmptyRecord(participant);
    const admission = admitAct(before, act, clauses, dates);
    if (!records.has(participant)) records.set(participant, before);
    if (admission.kind === 'refused') refusals.push(admission.refusal);
    else if (admission.kind === 'recorded') recorded.push(act);
    else {
      records.set(participant, admission.record);
      remarks.push(...admission.remarks);
      if (known !== undefined && mayMoveTreatyDate(clauses, known, act)) known = undefined;
    }
  }
  const participants = listInOrderOfCode(records);
  const date = treatyDate().entryIntoForce;
  const inForceOn = date.kind === 'determined' ? date.value : undefined;
  return {
    admission: { participants, refusals, remarks, recorded },
    ...determineTreatyDate(clauses, participants, inForceOn),
  };
}

/** Lists the acts in the order in which they are admitted, the records being looked at as each day begins. */
function* listInOrder(
  acts: readonly ParticipationAct[],
  records: ReadonlyMap<ParticipantCode, ParticipantRecord>,
): Generator<ParticipationAct> {
  for (let start = 0; start < acts.length; ) {
    const on = acts[start]?.on;
    let end = start + 1;
    while (end < acts.length && acts[end]?.on === on) end += 1;
    yield* orderDay(acts.slice(start, end), (participant) => records.get(participant));
    start = end;
  }
}

/**
 * Orders the acts of one day. Every instrument comes before what ends one, so that the day on which the number is complete is
 * known; but where a State ends a participation and begins the next on one day, the end comes first.
 *
 * @param day in the order of `compareActs`
 * @param recordOf finds what a participant did by the start of the day
 */
export function orderDay(
  day: readonly ParticipationAct[],
  recordOf: (participant: ParticipantCode) => ParticipantRecord | undefined,
): readonly ParticipationAct[] {
  if (day.length === 1) return day;
  const ending = day.filter(({ kind }) => kind === 'withdrawal-of-instrument' || kind === 'denunciation');
  const codes = ending.map(({ participant }) => participant);
  const returning = new Set(
    codes.filter((code) => findStandingParticipation(recordOf(code)?.participations ?? []) !== undefined),
  );
  if (returning.size === 0) return day;
  const beginsAnew = (act: ParticipationAct): boolean => returning.has(act.participant) && isConsent(act);
  return [...day.filter((act) => !beginsAnew(act)), ...day.filter(beginsAnew)];
}

function isConsent(act: ParticipationAct): boolean {
  return CONSENT_KINDS.some((kind) => kind === act.kind);
}

/** Checks if an act that has had its effect can move the date on which the treaty enters into force. */
function mayMoveTreatyDate(
  { entryIntoForce, participation }: FinalClauses,
  { metOn, entryIntoForce: date }: TreatyEntryIntoForce,
  act: ParticipationAct,
): boolean {
  if (date.kind === 'determined' && date.value <= act.on) return false;
  if (act.kind === 'withdrawal-of-instrument' || act.kind === 'denunciation') return true;
  if (metOn !== undefined && metOn <= act.on && participation.severalDepositaries?.decides !== 'latest') return false;
  return entryIntoForce.counts.some((kind) => kind === act.kind);
}

function determineTreatyDate(
  { entryIntoForce }: FinalClauses,
  participants: readonly ParticipantRecord[],
  inForceOn?: CivilDate,
): Omit<RecordRead, 'admission'> {
  const counted = listCountedInstruments(entryIntoForce, participants, inForceOn);
  const notAdditional = listNotAdditional(entryIntoForce, participants);
  return { counted, treatyDate: determineTreatyEntryIntoForce(entryIntoForce, counted, notAdditional) };
}

/** Lists what each participant did, in order of code. */
function listInOrderOfCode(records: ReadonlyMap<ParticipantCode, ParticipantRecord>): readonly ParticipantRecord[] {
  return [...records.values()].sort((a, b) => (a.participant < b.participant ? -1 : 1));
}

/**
 * Puts the rooms that compute dates at the service of `participation`, which computes none.
 *
 * @param treatyDate finds when the treaty enters into force, as far as is known when the act is done; asked only where it matters
 */
export function datesOfLaw(clauses: FinalClauses, treatyDate: () => TreatyEntryIntoForce): DatesOfLaw {
  // One denunciation asks three times from when the same instrument binds.
  let asked: { instrument: ConsentAct; treaty: TreatyEntryIntoForce; day: CivilDate | undefined } | undefined;
  const boundFrom = (instrument: ConsentAct): CivilDate | undefined => {
    const treaty = treatyDate();
    if (asked?.instrument !== instrument || asked.treaty !== treaty) {
      asked = {
        instrument,
        treaty,
        day: findLatestDay(determineParticipantEntryIntoForce(clauses, treaty, instrument)),
      };
    }
    return asked.day;
  };
  const facts = (instrument: ConsentAct, act: DenunciationAct) =>
    noticeOf(act, findLatestDay(treatyDate().entryIntoForce), boundFrom(instrument));
  return {
    treatyInForceOn: () => findLatestDay(treatyDate().entryIntoForce),
    boundFrom,
    leftWithOtherOn: (participant, instrument) => {
      if (!isLeftWithOther(clauses.denunciation)) return undefined;
      const from = boundFrom(instrument);
      return from === undefined ? undefined : findLeftWith(clauses.denunciation, participant, from)?.on;
    },
    noticeRefusal: (instrument, act) => findNoticeRefusal(clauses.denunciation, facts(instrument, act)),
    denunciationTakesEffectOn: (instrument, act) => findDayOfEffect(clauses.denunciation, facts(instrument, act)),
  };
}

/** Puts a notification beside the days from which a clause may count. */
export function noticeOf(
  { participant, on, effectiveOn, armedConflict }: DenunciationAct,
  treatyInForceOn: CivilDate | undefined,
  partyFrom: CivilDate | undefined,
): DenunciationNotice {
  return {
    participant,
    receivedOn: on,
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
    ...(armedConflict === undefined ? {} : { armedConflict }),
    ...(treatyInForceOn === undefined ? {} : { treatyInForceOn }),
    ...(partyFrom === undefined ? {} : { partyFrom }),
  };
}
