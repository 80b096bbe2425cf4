import type { CivilDate } from '../calendar/civil-date.ts';
import { determineDenunciation } from '../denunciation/determine-denunciation.ts';
import type { Determination } from '../determination/determination.ts';
import { determineParticipantEntryIntoForce } from '../entry-into-force/participant-entry-into-force.ts';
import {
  determineTreatyEntryIntoForce,
  type TreatyEntryIntoForce,
} from '../entry-into-force/treaty-entry-into-force.ts';
import { listCountedInstruments } from '../participation/count-instruments.ts';
import type { Admission, DatesOfLaw, ParticipantRecord } from '../participation/participation.ts';
import type { Refusal, Remark } from '../participation/refusal.ts';
import { beginCourse, takeAct } from '../participation/take-act.ts';
import type { Course } from '../participation/taken.ts';
import type { Act } from '../treaty/act.ts';
import { continuingState } from '../treaty/participants/former-state.ts';
import type { ParticipantCode } from '../treaty/participants/participant-code.ts';
import type { FinalClauses } from '../treaty/treaty.ts';

/** A record read by the law: what each act did, and when the treaty enters into force. */
export interface RecordRead {
  readonly admission: Admission;
  readonly general: TreatyEntryIntoForce;
}

/**
 * Reads a record in order of time. What an act means depends on whether the treaty binds its State on that day, and that is
 * known from what was done until then: nobody is bound before the day on which the number is complete, so no later act can
 * bind a State earlier. An instrument withdrawn before it binds its State is not counted, and the date of entry into force
 * is open again.
 *
 * A State that another continues (the Soviet Union, the Russian Federation) is one participant under the code of the State
 * that continues it.
 *
 * @param acts as `applyCorrections` gives them: in order, without corrections
 * @see docs/legal-sources.md#counting
 */
export function readRecord(clauses: FinalClauses, acts: readonly Act[]): RecordRead {
  const courses = new Map<ParticipantCode, Course>();
  const refusals: Refusal[] = [];
  const remarks: Remark[] = [];
  const recorded: Act[] = [];
  let general = determineGeneralDate(clauses, []);
  for (const act of acts) {
    const participant = continuingState(act.participant);
    const before = courses.get(participant) ?? beginCourse(participant);
    const taken = takeAct(before, act, participant, clauses, datesOfLaw(clauses, general));
    if (!courses.has(participant)) courses.set(participant, before);
    if (taken.kind === 'refused') refusals.push(taken.refusal);
    else if (taken.kind === 'recorded') recorded.push(act);
    else {
      courses.set(participant, taken.course);
      remarks.push(...taken.remarks);
      if (mayMoveGeneralDate(clauses, general, act, courses)) {
        general = determineGeneralDate(clauses, listRecords(courses));
      }
    }
  }
  const participants = listRecords(courses);
  return {
    admission: { participants, refusals, remarks, recorded },
    general: determineGeneralDate(clauses, participants),
  };
}

/** Checks if an act that has had its effect can move the date on which the treaty enters into force. */
function mayMoveGeneralDate(
  { entryIntoForce }: FinalClauses,
  { metOn, entryIntoForce: date }: TreatyEntryIntoForce,
  act: Act,
  courses: ReadonlyMap<ParticipantCode, Course>,
): boolean {
  if (date.kind === 'determined' && date.value <= act.on) return false;
  if (metOn !== undefined) return act.kind === 'withdrawal-of-instrument' || act.kind === 'denunciation';
  return courses.size >= entryIntoForce.instruments && entryIntoForce.counts.some((kind) => kind === act.kind);
}

function determineGeneralDate(clauses: FinalClauses, participants: readonly ParticipantRecord[]): TreatyEntryIntoForce {
  const { entryIntoForce } = clauses;
  return determineTreatyEntryIntoForce(entryIntoForce, listCountedInstruments(entryIntoForce, participants));
}

/** Lists what each participant did, in order of code. */
function listRecords(courses: ReadonlyMap<ParticipantCode, Course>): readonly ParticipantRecord[] {
  return [...courses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([participant, course]) => ({ participant, ...course }));
}

/**
 * Puts the rooms that compute dates at the service of `participation`, which computes none.
 *
 * @param general when the treaty enters into force, as far as is known when the act is done
 */
export function datesOfLaw(clauses: FinalClauses, general: TreatyEntryIntoForce): DatesOfLaw {
  return {
    boundFrom: (instrument) => boundFrom(determineParticipantEntryIntoForce(clauses, general, instrument)),
    denunciationTakesEffectOn: (receivedOn) => {
      const effect = determineDenunciation(clauses.denunciation, { participant: '', receivedOn });
      return effect.kind === 'determined' ? effect.value : undefined;
    },
  };
}

/** Finds the first day as a Party; while a date of succession is unknown, the latest day it can be. */
export function boundFrom(entryIntoForce: Determination<CivilDate>): CivilDate | undefined {
  if (entryIntoForce.kind === 'determined') return entryIntoForce.value;
  if (entryIntoForce.kind !== 'indeterminate') return undefined;
  return entryIntoForce.candidates
    .map(({ value }) => value)
    .sort()
    .at(-1);
}
