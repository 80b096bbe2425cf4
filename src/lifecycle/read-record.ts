import type { CivilDate } from '../calendar/civil-date.ts';
import { type CountedInstrument, isSameInstrument } from '../condition/counted-instrument.ts';
import { isOfSignatories } from '../condition/fill-in-signatories.ts';
import type { DenunciationNotice } from '../denunciation/denunciation-notice.ts';
import { determineDenunciation } from '../denunciation/determine-denunciation.ts';
import type { determineWithDisputed } from '../denunciation/determine-disputed.ts';
import { findNoticeRefusal } from '../denunciation/find-notice-refusal.ts';
import { findLeftWith, isLeftWithOther } from '../denunciation/left-with.ts';
import { type Determination, latestDayOf } from '../determination/determination.ts';
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
import { composeWithRecordedSignatories } from '../participation/signature-of.ts';
import type { ConsentAct, DenunciationAct, ParticipationAct } from '../treaty/act.ts';
import { isConsentAct } from '../treaty/act-of-kind.ts';
import type { FinalClauses } from '../treaty/treaty.ts';

/** A record read by the law: what each act did, which instruments count, and when the treaty enters into force. */
export interface RecordRead {
  readonly admission: AdmittedRecord;
  readonly counted: readonly CountedInstrument[];
  readonly treatyDate: TreatyEntryIntoForce;
  readonly answers: AnswersOfLaw;
  readonly soFar: ReadSoFar;
}

/** What acts have come to, one after the other: from here the reading goes on with those that come later. */
export interface ReadSoFar extends Omit<AdmittedRecord, 'participants'> {
  readonly acts: readonly ParticipationAct[];
  readonly records: ReadonlyMap<ParticipantCode, ParticipantRecord>;
  /** When the treaty enters into force, as far as it is known after the last of them. */
  readonly treatyDate: TreatyEntryIntoForce;
  /** The same, where nothing comes after them. */
  readonly settled: TreatyDateRead;
}

/** When the treaty enters into force, and the instruments from which that follows. */
interface TreatyDateRead extends Pick<RecordRead, 'counted' | 'treatyDate'> {
  readonly notAdditional: readonly CountedInstrument[];
}

/** Determines when a treaty enters into force for one participant: as its own clauses have it, or as another treaty lets it too. */
type OwnDate = typeof determineParticipantEntryIntoForce;

/** The law by which a record is read, as far as it is not the same for all. */
export interface LawOfRecord extends Pick<DatesOfLaw, 'whicheverKind'> {
  readonly ownDate: OwnDate;
  /** Determines when a denunciation takes effect that is not revoked. */
  readonly denounced: typeof determineWithDisputed;
}

/** That of most treaties and records: no other treaty decides who is bound, the kind of every instrument is known, and no denunciation is disputed. */
const PLAIN: LawOfRecord = {
  ownDate: determineParticipantEntryIntoForce,
  whicheverKind: undefined,
  denounced: determineDenunciation,
};

/** The answers from which the days were taken that decide what an act means: each is worked out once. */
export interface AnswersOfLaw extends DatesOfLaw {
  /** Determines the date of an instrument for any date of the treaty. */
  readonly ownDate: OwnDate;
  readonly entryIntoForceOf: (instrument: ConsentAct) => Determination<CivilDate>;
  /** Determines when a denunciation takes effect that is not revoked. */
  readonly effectOf: (instrument: ConsentAct, notice: DenunciationAct) => Determination<CivilDate>;
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
 * @param before what another reading under the same clauses has come to; where its acts are the first of these, they are not read again
 * @param law by which it is read; left out, that of most treaties
 * @see docs/legal-sources.md#counting
 */
export function readRecord(
  clauses: FinalClauses,
  acts: readonly ParticipationAct[],
  before?: ReadSoFar,
  law?: LawOfRecord,
): RecordRead {
  const from = before !== undefined && goesOnFrom(acts, before.acts) ? before : undefined;
  const records = new Map(from?.records);
  const refusals: Refusal[] = [...(from?.refusals ?? [])];
  const remarks: Remark[] = [...(from?.remarks ?? [])];
  const recorded: ParticipationAct[] = [...(from?.recorded ?? [])];
  // The date is worked out where an act depends on it, and anew where one may have moved it since: few acts do either.
  let known = from?.treatyDate;
  let lastRead = from?.settled;
  const treatyDate = (): TreatyEntryIntoForce => {
    if (known === undefined) {
      // Which instruments count, and who signed, does not hang on the order in which they are looked at.
      lastRead = determineTreatyDate(clauses, [...records.values()], undefined, lastRead);
      known = lastRead.treatyDate;
    }
    return known;
  };
  const dates = datesOfLaw(clauses, treatyDate, law);
  for (const act of listInOrder(from === undefined ? acts : acts.slice(from.acts.length), records)) {
    const { participant } = act;
    const record = records.get(participant) ?? composeEmptyRecord(participant, clauses.participation);
    const admission = admitAct(record, act, clauses, dates);
    records.set(participant, admission.kind === 'admitted' ? admission.record : record);
    if (admission.kind === 'refused') refusals.push(admission.refusal);
    else if (admission.kind === 'recorded') recorded.push(act);
    else {
      remarks.push(...admission.remarks);
      if (known !== undefined && mayMoveTreatyDate(clauses, known, act)) known = undefined;
    }
  }
  const participants = listInOrderOfCode(records);
  const last = treatyDate();
  const inForceOn = latestDayOf(last.entryIntoForce);
  // Mostly nothing has moved it, and what follows from it is known already. What is done after entry into force undoes nothing.
  const read = determineTreatyDate(clauses, participants, inForceOn, lastRead);
  const isUndone = inForceOn !== undefined && latestDayOf(read.treatyDate.entryIntoForce) !== inForceOn;
  const settled = isUndone && lastRead !== undefined ? lastRead : read;
  const { counted, treatyDate: date } = settled;
  known = date;
  const admission = { participants, refusals, remarks, recorded };
  const soFar = { acts, records, refusals, remarks, recorded, treatyDate: last, settled };
  return { admission, counted, treatyDate: date, answers: dates, soFar };
}

/** Checks if acts are those that came before and others of later days: the acts of one day are put in order together. */
function goesOnFrom(acts: readonly ParticipationAct[], before: readonly ParticipationAct[]): boolean {
  const [last, next] = [before.at(-1), acts[before.length]];
  if (last !== undefined && next !== undefined && next.on <= last.on) return false;
  return before.every((act, index) => act === acts[index]);
}

/** Lists the acts in the order in which they are admitted, the records being looked at as each day begins. */
function* listInOrder(
  acts: readonly ParticipationAct[],
  records: ReadonlyMap<ParticipantCode, ParticipantRecord>,
): Generator<ParticipationAct> {
  const recordOf = (participant: ParticipantCode) => records.get(participant);
  for (let start = 0; start < acts.length; ) {
    const on = acts[start]?.on;
    let end = start + 1;
    while (acts[end]?.on === on) end += 1;
    yield* orderDay(acts.slice(start, end), recordOf);
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
  const beginsAnew = (act: ParticipationAct): boolean => returning.has(act.participant) && isConsentAct(act);
  return [...day.filter((act) => !beginsAnew(act)), ...day.filter(beginsAnew)];
}

/** Checks if an act that has had its effect can move the date on which the treaty enters into force. */
function mayMoveTreatyDate(
  { entryIntoForce, participation: { severalDepositaries } }: FinalClauses,
  { entryIntoForce: date }: TreatyEntryIntoForce,
  act: ParticipationAct,
): boolean {
  const inForceOn = latestDayOf(date);
  if (inForceOn !== undefined && inForceOn <= act.on) return false;
  if (act.kind === 'signature') return isOfSignatories(entryIntoForce.condition);
  // An instrument of any kind can take the place of one that counts.
  if (severalDepositaries?.decides === 'latest') return true;
  if (act.kind === 'withdrawal-of-instrument' || act.kind === 'denunciation') return true;
  return (
    act.kind === 'acceptance' ||
    act.kind === 'approval' ||
    act.kind === 'consent' ||
    entryIntoForce.counts.some((kind) => kind === act.kind)
  );
}

function determineTreatyDate(
  clauses: FinalClauses,
  participants: readonly ParticipantRecord[],
  inForceOn?: CivilDate,
  before?: TreatyDateRead,
): TreatyDateRead {
  const entryIntoForce = composeWithRecordedSignatories(clauses, participants, inForceOn);
  const counted = listCountedInstruments(entryIntoForce, participants, inForceOn);
  const notAdditional = listNotAdditional(entryIntoForce, participants);
  const isSameClause = entryIntoForce === clauses.entryIntoForce;
  if (
    before !== undefined &&
    isSameClause &&
    isAlike(before.counted, counted) &&
    isAlike(before.notAdditional, notAdditional)
  ) {
    return before;
  }
  return { counted, notAdditional, treatyDate: determineTreatyEntryIntoForce(entryIntoForce, counted, notAdditional) };
}

function isAlike(some: readonly CountedInstrument[], others: readonly CountedInstrument[]): boolean {
  return some.length === others.length && some.every((each, index) => isSameInstrument(each, others[index]));
}

/** Lists what each participant did, in order of code. */
function listInOrderOfCode(records: ReadonlyMap<ParticipantCode, ParticipantRecord>): readonly ParticipantRecord[] {
  return [...records.values()].sort((a, b) => (a.participant < b.participant ? -1 : 1));
}

/**
 * Puts the rooms that compute dates at the service of `participation`, which computes none.
 *
 * @param treatyDate finds when the treaty enters into force, as far as is known when the act is done; asked only where it matters
 * @param law by which the record is read; left out, that of most treaties
 */
export function datesOfLaw(
  clauses: FinalClauses,
  treatyDate: () => TreatyEntryIntoForce,
  { ownDate, whicheverKind, denounced }: LawOfRecord = PLAIN,
): AnswersOfLaw {
  let kept: AnswersKept | undefined;
  const keptOf = (treaty: TreatyEntryIntoForce): AnswersKept => {
    if (kept?.treaty !== treaty)
      kept = { treaty, inForceOn: latestDayOf(treaty.entryIntoForce), bound: new Map(), effects: new Map() };
    return kept;
  };
  const entryIntoForceOf = (instrument: ConsentAct): Determination<CivilDate> => {
    const { treaty, bound } = keptOf(treatyDate());
    const known = bound.get(instrument);
    if (known !== undefined) return known;
    const answer = ownDate(clauses, treaty, instrument);
    bound.set(instrument, answer);
    return answer;
  };
  const boundFrom = (instrument: ConsentAct): CivilDate | undefined => latestDayOf(entryIntoForceOf(instrument));
  const facts = (instrument: ConsentAct, act: DenunciationAct) =>
    noticeOf(act, keptOf(treatyDate()).inForceOn, boundFrom(instrument));
  const effectOf = (instrument: ConsentAct, act: DenunciationAct): Determination<CivilDate> => {
    const { effects } = keptOf(treatyDate());
    const known = effects.get(act);
    if (known?.instrument === instrument) return known.effect;
    const effect = denounced(clauses.denunciation, facts(instrument, act), act);
    effects.set(act, { instrument, effect });
    return effect;
  };
  return {
    ownDate,
    whicheverKind,
    treatyInForceOn: () => keptOf(treatyDate()).inForceOn,
    entryIntoForceOf,
    boundFrom,
    latestBoundFrom: (instrument) => {
      const answer = entryIntoForceOf(instrument);
      return answer.kind === 'determined' ? answer.latest : undefined;
    },
    effectOf,
    leftWithOtherBy: (participant, instrument, by) => {
      if (!isLeftWithOther(clauses.denunciation)) return undefined;
      const from = boundFrom(instrument);
      const left = from && findLeftWith(clauses.denunciation, participant, from, instrument.on);
      return left && left.on <= by ? left.on : undefined;
    },
    noticeRefusal: (instrument, act) => findNoticeRefusal(clauses.denunciation, facts(instrument, act)),
    denunciationTakesEffectOn: (instrument, act) => latestDayOf(effectOf(instrument, act)),
  };
}

/** What follows from one date of the treaty, as far as it was asked for. */
interface AnswersKept {
  readonly treaty: TreatyEntryIntoForce;
  readonly inForceOn: CivilDate | undefined;
  readonly bound: Map<ConsentAct, Determination<CivilDate>>;
  readonly effects: Map<
    DenunciationAct,
    { readonly instrument: ConsentAct; readonly effect: Determination<CivilDate> }
  >;
}

/** Puts a notification beside the days from which a clause may count. */
export function noticeOf(
  { participant, on, effectiveOn, receipt, armedConflict }: DenunciationAct,
  treatyInForceOn: CivilDate | undefined,
  partyFrom: CivilDate | undefined,
): DenunciationNotice {
  return {
    participant,
    receivedOn: on,
    ...(effectiveOn && { effectiveOn }),
    ...(receipt && { receipt }),
    ...(armedConflict && { armedConflict }),
    ...(treatyInForceOn && { treatyInForceOn }),
    ...(partyFrom && { partyFrom }),
  };
}
