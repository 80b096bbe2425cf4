import type { CivilDate } from '../calendar/civil-date.ts';
import { civilDateOf, type DayNumber, dayNumberOf } from '../calendar/day-number.ts';
import type { PlainDelay } from '../calendar/delay.ts';
import { determineDenunciation } from '../denunciation/determine-denunciation.ts';
import { findLeftWith, isLeftWithOther } from '../denunciation/left-with.ts';
import type { Determination } from '../determination/determination.ts';
import type { ParticipationRow, PublishedRow } from '../formats/published-row.ts';
import type { AnswersOfLaw } from '../lifecycle/read-record.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { admitAct, composeEmptyRecord } from '../participation/admit-act.ts';
import { composeInstrument, refuseAnyConsent } from '../participation/admit-consent.ts';
import { refuseAnySignature } from '../participation/admit-signature.ts';
import { laterRuleOf } from '../participation/later-rule.ts';
import type { ParticipantRecord } from '../participation/participation.ts';
import { isDay } from '../simulation/kernel/day-code.ts';
import { endOfDelay } from '../simulation/kernel/delay-tables.ts';
import type { Act } from '../treaty/act.ts';
import { CONSENT_KINDS, type ConsentKind, type ParticipationKind } from '../treaty/act-kinds.ts';
import { isParticipationAct } from '../treaty/act-of-kind.ts';
import type { FinalClauses } from '../treaty/treaty.ts';

/** What one participant does, in the order of a table. */
export interface Course {
  readonly participant: ParticipantCode;
  /** The places in the table of its rows. */
  readonly places: number[];
  /**
   * Whether it signs, deposits an instrument, leaves, comes back and so on, or does the first of that alone, each on a later day than the
   * one before, and says no more of it than that day.
   */
  isPlain: boolean;
}

/** A row that is its own act: it has a day, and names no other. Copies of a million acts would take longer than to date them. */
type OwnAct<Kind extends ParticipationKind = ParticipationKind> = Kind extends unknown
  ? ParticipationRow & { readonly kind: Kind; readonly on: CivilDate }
  : never;

/**
 * Checks if a course stays plain with another row.
 *
 * @param last the row before, of the same course
 */
export function goesOnPlainly(last: PublishedRow | undefined, row: PublishedRow): boolean {
  if (!isOwnAct(row)) return false;
  if (last?.on !== undefined && row.on <= last.on) return false;
  if (row.kind === 'signature') return last === undefined;
  if (row.kind === 'denunciation') {
    const isBare = row.armedConflict === undefined && row.receipt === undefined && row.standing === undefined;
    return isBare && last !== undefined && isInstrument(last);
  }
  return isInstrument(row) && (last === undefined || !isInstrument(last));
}

function isOwnAct(row: PublishedRow): row is OwnAct {
  return row.on !== undefined && !('act' in row) && row.names === undefined;
}

const INSTRUMENTS: ReadonlySet<string> = new Set(CONSENT_KINDS);

/** Checks if a row is of an instrument that binds from its deposit on; a succession has a day of its own. */
function isInstrument(row: PublishedRow): row is OwnAct<ConsentKind> {
  return row.kind !== 'succession' && INSTRUMENTS.has(row.kind);
}

/** Finds the first instrument of a plain course: it alone counts for others. */
export function findFirstInstrument(
  rows: readonly PublishedRow[],
  { places }: Course,
): OwnAct<ConsentKind> | undefined {
  const first = rows[places[0] ?? -1];
  if (first !== undefined && isInstrument(first)) return first;
  const second = rows[places[1] ?? -1];
  return second !== undefined && isInstrument(second) ? second : undefined;
}

/** Admits the acts of a plain course by the law, one after the other. */
export function admitPlainCourse(
  participant: ParticipantCode,
  acts: readonly Act[],
  clauses: FinalClauses,
  answers: AnswersOfLaw,
): ParticipantRecord {
  return acts.filter(isParticipationAct).reduce(
    (record, act) => {
      const admission = admitAct(record, act, clauses, answers);
      return admission.kind === 'admitted' ? admission.record : record;
    },
    composeEmptyRecord(participant, clauses.participation),
  );
}

/** What dates a plain course beside its own days. */
export interface CourseFacts {
  readonly clauses: FinalClauses;
  readonly inForceOn: CivilDate;
  /** The day on which the condition for it was met. */
  readonly metOn: CivilDate;
  /** The answers that follow from the date of the treaty. */
  readonly answers: AnswersOfLaw;
}

/**
 * Finds the days that follow for the rows of a plain course: from which an instrument binds, on which a denunciation takes effect; none
 * for a signature. They are reckoned as the kernel does where a delay alone leads to them, and are those of an answer of the law otherwise.
 *
 * @param days for each row of the table the day that follows: those of the course are put there
 * @returns whether they are found; they are not where the law refuses an act as it stands, or leaves a date open
 */
export function findDaysOfCourse(
  facts: CourseFacts,
  rows: readonly PublishedRow[],
  { participant, places }: Course,
  days: (DayNumber | undefined)[],
): boolean {
  const nothingDone = { participant, participations: [] };
  let last: DayNumber | undefined;
  for (const place of places) {
    const row = rows[place];
    if (row === undefined || !isOwnAct(row)) return false;
    if (row.kind === 'signature') {
      const { clauses, answers } = facts;
      if (refuseAnySignature(nothingDone, row, clauses.participation, answers) !== undefined) return false;
      continue;
    }
    last = findDayOf(facts, row, nothingDone, last);
    if (last === undefined) return false;
    days[place] = last;
  }
  return true;
}

/** @param last the day that followed for the act before */
function findDayOf(
  facts: CourseFacts,
  act: OwnAct,
  nothingDone: ParticipantRecord,
  last: DayNumber | undefined,
): DayNumber | undefined {
  const on = dayNumberOf(act.on);
  if (last !== undefined && on < last) return undefined;
  if (isInstrument(act)) {
    const { clauses, answers } = facts;
    const isAsItIs = composeInstrument(nothingDone, act, clauses, answers) === act;
    return isAsItIs && refuseAnyConsent(nothingDone, act, clauses) === undefined
      ? findDayBound(facts, act, on)
      : undefined;
  }
  return last === undefined ? undefined : findDayOfLeaving(facts, act, on, last);
}

function findDayBound(facts: CourseFacts, act: OwnAct<ConsentKind>, on: DayNumber): DayNumber | undefined {
  const day = findDayOfInstrument(facts, act, on);
  const { denunciation } = facts.clauses;
  if (day === undefined || !isLeftWithOther(denunciation)) return day;
  return findLeftWith(denunciation, act.participant, civilDateOf(day), act.on) === undefined ? day : undefined;
}

function findDayOfInstrument(
  { clauses: { entryIntoForce, laterParties }, inForceOn, metOn, answers }: CourseFacts,
  act: OwnAct<ConsentKind>,
  on: DayNumber,
): DayNumber | undefined {
  // Another treaty may bind it later.
  if (entryIntoForce.bindsWith !== undefined) return dayOfAnswer(answers.entryIntoForceOf(act));
  if (act.on <= metOn) return dayNumberOf(inForceOn);
  // Between the two days wordings differ.
  const rule = laterRuleOf(laterParties, act);
  if (!('delay' in rule) || 'runsFrom' in rule || act.on <= inForceOn)
    return dayOfAnswer(answers.entryIntoForceOf(act));
  return findEnd(rule.delay, on);
}

function findDayOfLeaving(
  { clauses: { denunciation }, inForceOn }: CourseFacts,
  { participant, on: receivedOn }: OwnAct,
  on: DayNumber,
  boundOn: DayNumber,
): DayNumber | undefined {
  if (denunciation.kind !== 'permitted' || denunciation.armedConflict !== undefined) {
    const notice = { participant, receivedOn, treatyInForceOn: inForceOn, partyFrom: civilDateOf(boundOn) };
    return dayOfAnswer(determineDenunciation(denunciation, notice));
  }
  const { lockIn, delay } = denunciation;
  if (lockIn !== undefined) {
    const { runsNotBefore } = lockIn;
    const from = lockIn.from === 'entry-into-force' ? dayNumberOf(inForceOn) : boundOn;
    const startsOn = runsNotBefore === undefined ? from : Math.max(from, dayNumberOf(runsNotBefore));
    const first = findEnd({ form: 'period-after', period: lockIn.period, monthEnd: lockIn.monthEnd }, startsOn);
    if (first !== undefined && on < first) return undefined;
  }
  return findEnd(delay, on);
}

function dayOfAnswer(answer: Determination<CivilDate>): DayNumber | undefined {
  return answer.kind === 'determined' ? dayNumberOf(answer.value) : undefined;
}

/** Finds the end of a delay; nothing where it is no single day of the calendar. */
function findEnd(delay: PlainDelay, from: DayNumber): DayNumber | undefined {
  const end = endOfDelay(from, delay);
  return isDay(end) ? end : undefined;
}
