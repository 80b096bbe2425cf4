import type { CivilDate } from '../calendar/civil-date.ts';
import { civilDateOf, type DayNumber, dayNumberOf } from '../calendar/day-number.ts';
import type { PlainDelay } from '../calendar/delay.ts';
import { determineDenunciation } from '../denunciation/determine-denunciation.ts';
import { findNoticeRefusal } from '../denunciation/find-notice-refusal.ts';
import { findLeftWith, isLeftWithOther } from '../denunciation/left-with.ts';
import type { Determination } from '../determination/determination.ts';
import { type AnswersOfLaw, noticeOf } from '../lifecycle/read-record.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { admitAct, composeEmptyRecord } from '../participation/admit-act.ts';
import { refuseAnyConsent } from '../participation/admit-consent.ts';
import { admitSignature } from '../participation/admit-signature.ts';
import type { ParticipantRecord } from '../participation/participation.ts';
import { isDay } from '../simulation/kernel/day-code.ts';
import { endOfDelay } from '../simulation/kernel/delay-tables.ts';
import type { Act, ConsentAct, DenunciationAct } from '../treaty/act.ts';
import { CONSENT_KINDS } from '../treaty/act-kinds.ts';
import { isParticipationAct } from '../treaty/act-of-kind.ts';
import type { FinalClauses } from '../treaty/treaty.ts';

/** The acts of one State in the order of a table. */
export interface Course {
  readonly participant: ParticipantCode;
  readonly acts: Act[];
  /** The place in the table of the row of each act. */
  readonly places: number[];
  /**
   * Whether it signs, deposits an instrument, leaves, comes back and so on, or does the first of that alone, each on a later day than the
   * one before, and says no more of it than that day.
   */
  isPlain: boolean;
}

/** Checks if a course stays plain with another act. */
export function goesOnPlainly({ acts }: Course, act: Act): boolean {
  const last = acts.at(-1);
  if (last !== undefined && act.on <= last.on) return false;
  if (act.kind === 'signature') return last === undefined;
  if (act.kind === 'denunciation') {
    const isOfDelayAlone = act.effectiveOn === undefined && act.armedConflict === undefined;
    return isOfDelayAlone && last !== undefined && isInstrument(last);
  }
  return isInstrument(act) && (last === undefined || !isInstrument(last));
}

const INSTRUMENTS: ReadonlySet<string> = new Set(CONSENT_KINDS);

/** Checks if an act is an instrument that binds from its deposit on; a succession has a day of its own. */
function isInstrument(act: Act): act is ConsentAct {
  return INSTRUMENTS.has(act.kind) && act.kind !== 'succession';
}

/** Finds the first instrument of a plain course: it alone counts for others. */
export function findFirstInstrument({ acts: [first, second] }: Course): ConsentAct | undefined {
  return [first, second].find((act) => act !== undefined && isInstrument(act));
}

/** Admits a plain course by the law, act by act. */
export function admitPlainCourse(
  { participant, acts }: Course,
  clauses: FinalClauses,
  answers: AnswersOfLaw,
): ParticipantRecord {
  return acts.filter(isParticipationAct).reduce((record, act) => {
    const admission = admitAct(record, act, clauses, answers);
    return admission.kind === 'admitted' ? admission.record : record;
  }, composeEmptyRecord(participant));
}

/** What dates a plain course beside its own days. */
export interface CourseFacts {
  readonly clauses: FinalClauses;
  readonly inForceOn: CivilDate;
  /** The answers that follow from the date of the treaty. */
  readonly answers: AnswersOfLaw;
}

/**
 * Finds the days that follow for the acts of a plain course: from which an instrument binds, on which a denunciation takes effect. They are
 * reckoned as the kernel does where a delay alone leads to them, and are those of an answer of the law otherwise.
 *
 * @returns a day for each act, `undefined` for a signature; nothing where the law refuses an act as it stands, or leaves a date open
 */
export function findDaysOfCourse(
  facts: CourseFacts,
  { participant, acts }: Course,
): readonly (DayNumber | undefined)[] | undefined {
  const { clauses, answers } = facts;
  const nothingDone = { participant, participations: [] };
  const days: (DayNumber | undefined)[] = [];
  let last: DayNumber | undefined;
  for (const act of acts) {
    const on = dayNumberOf(act.on);
    if (last !== undefined && on < last) return undefined;
    if (act.kind === 'signature') {
      if (admitSignature(nothingDone, act, clauses.participation, answers).kind !== 'admitted') return undefined;
    } else {
      if (isInstrument(act)) {
        last = refuseAnyConsent(nothingDone, act, clauses) === undefined ? findDayBound(facts, act, on) : undefined;
      } else if (act.kind === 'denunciation') {
        last = last === undefined ? undefined : findDayOfLeaving(facts, act, on, last);
      }
      if (last === undefined) return undefined;
    }
    days.push(last);
  }
  return days;
}

function findDayBound(
  { clauses, inForceOn, answers }: CourseFacts,
  act: ConsentAct,
  on: DayNumber,
): DayNumber | undefined {
  const { denunciation, laterParties } = clauses;
  const day =
    laterParties.wording === 'not-provided' || act.on <= inForceOn
      ? dayOfAnswer(answers.entryIntoForceOf(act))
      : findEnd(laterParties.delay, on);
  const leavesWith =
    day !== undefined && isLeftWithOther(denunciation)
      ? findLeftWith(denunciation, act.participant, civilDateOf(day))
      : undefined;
  return leavesWith === undefined ? day : undefined;
}

function findDayOfLeaving(
  { clauses: { denunciation }, inForceOn }: CourseFacts,
  act: DenunciationAct,
  on: DayNumber,
  boundOn: DayNumber,
): DayNumber | undefined {
  if (denunciation.kind === 'permitted' && denunciation.armedConflict === undefined) {
    const isRefused =
      denunciation.lockIn !== undefined &&
      findNoticeRefusal(denunciation, noticeOf(act, inForceOn, civilDateOf(boundOn))) !== undefined;
    return isRefused ? undefined : findEnd(denunciation.delay, on);
  }
  return dayOfAnswer(determineDenunciation(denunciation, noticeOf(act, inForceOn, civilDateOf(boundOn))));
}

function dayOfAnswer(answer: Determination<CivilDate>): DayNumber | undefined {
  return answer.kind === 'determined' ? dayNumberOf(answer.value) : undefined;
}

/** Finds the end of a delay; nothing where it is no single day of the calendar. */
function findEnd(delay: PlainDelay, from: DayNumber): DayNumber | undefined {
  const end = endOfDelay(from, delay);
  return isDay(end) ? end : undefined;
}
