import type { CivilDate } from '../calendar/civil-date.ts';
import { type DayNumber, dayNumberOf } from '../calendar/day-number.ts';
import { isOfSignatories } from '../condition/fill-in-signatories.ts';
import type { Determination } from '../determination/determination.ts';
import { determineTreatyEntryIntoForce } from '../entry-into-force/treaty-entry-into-force.ts';
import { addStaysMetReading, determineAsStaysMet } from '../entry-into-force/withdrawal-readings.ts';
import type { PublishedRow } from '../formats/published-row.ts';
import { composeExtensions } from '../lifecycle/compose-extensions.ts';
import { composeParticipant } from '../lifecycle/compose-participant.ts';
import { readDenunciations } from '../lifecycle/read-denunciations.ts';
import { datesOfLaw, type RecordRead, readRecord } from '../lifecycle/read-record.ts';
import { WHOLE_LAW } from '../lifecycle/whole-law.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { composeEmptyRecord } from '../participation/admit-act.ts';
import { admitCorrections } from '../participation/admit-corrections.ts';
import { isNotAdditional, listCountedInstruments } from '../participation/count-instruments.ts';
import type { ParticipantRecord } from '../participation/participation.ts';
import type { Act } from '../treaty/act.ts';
import { isParticipationAct } from '../treaty/act-of-kind.ts';
import type { FinalClauses, Treaty } from '../treaty/treaty.ts';
import { countedActOf } from './acts-of-rows.ts';
import { isCutShort } from './is-cut-short.ts';
import type { LifeOfRows } from './life-of-rows.ts';
import { admitPlainCourse, type Course, findDaysOfCourse, findFirstInstrument, goesOnPlainly } from './plain-course.ts';

/** The rows of a table whose stored dates are those that follow, found without the steps that lead there; and the others. */
export interface RowsConfirmed {
  /** For each row that is confirmed the day that follows; none beside an act that has no date. */
  readonly days: readonly (DayNumber | undefined)[];
  /** The places of the rows that are not confirmed: those of each participant of which one is not. */
  readonly open: readonly number[];
  /** What follows for these. */
  readonly life: LifeOfRows;
  /** Gives the act of a row, under the code under which it counts: one object, as it stands in that life. */
  readonly actAt: (place: number) => Act | undefined;
  /** Lists whoever acts, by the table or the record. */
  readonly listParticipants: () => readonly ParticipantCode[];
  /** Lists every act of the record. */
  readonly listActs: () => readonly Act[];
}

/**
 * Confirms the rows of each participant that does nothing out of the ordinary and whose stored dates are those that follow, or left out.
 *
 * Whoever leaves when the treaty is in force moves no date but its own. So the date of the treaty, and all that follows for the others,
 * is read from a record in which each such participant has its first instrument alone.
 *
 * @param beside acts of the record of which the table has no row
 * @returns nothing where acts of one participant depend on those of another by more than the date of the treaty, or where the treaty has
 *   no date
 */
export function findConfirmedRows(
  treaty: Treaty,
  rows: readonly PublishedRow[],
  beside: readonly Act[],
): RowsConfirmed | undefined {
  // Which of several ways into force governs is found by whole lives.
  if (treaty.finalClauses.entryIntoForce.alternatives !== undefined) return undefined;
  const courses = listCourses(treaty.finalClauses, rows, beside);
  if (courses === undefined) return undefined;
  const actAt = openActs(rows);
  // What looks like nothing out of the ordinary may turn out not to be: then all that it does is read.
  for (;;) {
    const confirmed = confirmCourses(treaty, rows, beside, courses, actAt);
    if (confirmed !== 'not-plain') return confirmed;
  }
}

/** Confirms the rows of courses; `not-plain` where one that was taken for plain is not, and is not taken for it any more. */
function confirmCourses(
  treaty: Treaty,
  rows: readonly PublishedRow[],
  beside: readonly Act[],
  courses: readonly Course[],
  actAt: RowsConfirmed['actAt'],
): RowsConfirmed | 'not-plain' | undefined {
  const { finalClauses: clauses } = treaty;
  const { admission, treatyDate, answers } = readDecisive(clauses, rows, courses, actAt, beside);
  const { entryIntoForce, metOn } = treatyDate;
  if (entryIntoForce.kind !== 'determined' || metOn === undefined) return undefined;
  const facts = { clauses, inForceOn: entryIntoForce.value, metOn, answers };
  const days: (DayNumber | undefined)[] = rows.map(() => undefined);
  const open: Course[] = [];
  let areAllPlain = true;
  for (const course of courses) {
    if (course.isPlain) {
      const isDated = findDaysOfCourse(facts, rows, course, days);
      if (isDated && isAllStored(rows, course, days)) continue;
      if (!isDated) {
        course.isPlain = false;
        areAllPlain = false;
      }
      for (const place of course.places) days[place] = undefined;
    }
    open.push(course);
  }
  if (!areAllPlain) return 'not-plain';
  const isAllPlain = open.every(({ isPlain }) => isPlain);
  const ofRecord = new Map(isAllPlain ? [] : admission.participants.map((record) => [record.participant, record]));
  // Nobody withdraws an instrument in a plain course.
  const staysMet = isAllPlain ? undefined : determineAsStaysMet(clauses.entryIntoForce, admission.participants);
  const dates = { answers, staysMet };
  const participants = open.flatMap(({ isPlain, participant, places }) => {
    const own = isPlain
      ? admitPlainCourse(participant, listActsAt(places, actAt), clauses, answers)
      : ofRecord.get(participant);
    return own === undefined ? [] : composeParticipant(clauses, dates, own);
  });
  // A denunciation that came too early leaves a reading to whoever shares the date of the treaty: a whole life has it.
  const lived = participants.flatMap(({ participations }) => participations);
  if (lived.some(({ withdrawnBy }) => withdrawnBy?.kind === 'denunciation')) return undefined;
  if (isCutShort(clauses, rows, days, participants)) return undefined;
  const { refusals, remarks, recorded } = admission;
  const read = readDenunciations({
    life: { treaty, entryIntoForce: readAsStaysMet(entryIntoForce, staysMet), participants, refusals, remarks },
    dates: { treatyDate, staysMet },
  });
  const life: LifeOfRows = {
    ...treatyDate,
    participants: read.participants,
    extensions: composeExtensions(clauses, { ...treatyDate, participants, recorded }),
    refusals: read.refusals,
  };
  return {
    days,
    open: open.flatMap((course) => course.places).sort((one, other) => one - other),
    life,
    actAt,
    listParticipants: () => courses.map((course) => course.participant),
    listActs: () => [...listActsAt(rows.keys(), actAt), ...beside],
  };
}

/** Adds the reading that a number once complete stays complete, where it gives another date of the treaty. */
function readAsStaysMet(
  entryIntoForce: Determination<CivilDate>,
  staysMet: ReturnType<typeof determineAsStaysMet>,
): Determination<CivilDate> {
  return staysMet === undefined ? entryIntoForce : addStaysMetReading(entryIntoForce, staysMet.entryIntoForce);
}

/** Opens the acts of the rows: each is composed when it is first asked for. */
function openActs(rows: readonly PublishedRow[]): RowsConfirmed['actAt'] {
  const acts = new Map<number, Act | undefined>();
  return (place) => {
    const row = rows[place];
    if (row === undefined || acts.has(place)) return acts.get(place);
    const act = countedActOf(row);
    acts.set(place, act);
    return act;
  };
}

function listActsAt(places: Iterable<number>, actAt: RowsConfirmed['actAt']): readonly Act[] {
  return [...places].flatMap((place) => actAt(place) ?? []);
}

/** Reads what decides for others too: of a plain course its first instrument, and every act of another. */
function readDecisive(
  clauses: FinalClauses,
  rows: readonly PublishedRow[],
  courses: readonly Course[],
  actAt: RowsConfirmed['actAt'],
  beside: readonly Act[],
): Pick<RecordRead, 'admission' | 'treatyDate' | 'answers'> {
  if (courses.every(({ isPlain }) => isPlain)) return readFirstInstruments(clauses, rows, courses);
  const decisive = courses.flatMap((course) => {
    if (!course.isPlain) return listActsAt(course.places, actAt);
    return findFirstInstrument(rows, course) ?? [];
  });
  const acts = admitCorrections([...decisive, ...beside]).acts.filter(isParticipationAct);
  return readRecord(clauses, acts, undefined, WHOLE_LAW);
}

/**
 * Reads plain courses alone as {@link readRecord} does, without admitting act by act: nobody withdraws, and an instrument that the law
 * refuses is found with the days of its course.
 */
function readFirstInstruments(
  clauses: FinalClauses,
  rows: readonly PublishedRow[],
  courses: readonly Course[],
): Pick<RecordRead, 'admission' | 'treatyDate' | 'answers'> {
  const participants: ParticipantRecord[] = [];
  for (const course of courses) {
    const instrument = findFirstInstrument(rows, course);
    if (instrument === undefined) continue;
    participants.push({ participant: course.participant, participations: [{ instrument, notices: [] }] });
  }
  const { entryIntoForce } = clauses;
  const treatyDate = determineTreatyEntryIntoForce(
    entryIntoForce,
    listCountedInstruments(entryIntoForce, participants),
  );
  const admission = { participants, refusals: [], remarks: [], recorded: [] };
  return { admission, treatyDate, answers: datesOfLaw(clauses, () => treatyDate, WHOLE_LAW) };
}

/** Lists what each participant does; nothing where more than the date of the treaty ties them together. */
function listCourses(
  { entryIntoForce, participation }: FinalClauses,
  rows: readonly PublishedRow[],
  beside: readonly Act[],
): readonly Course[] | undefined {
  if (entryIntoForce.runsFrom === 'notification' || isOfSignatories(entryIntoForce.condition)) return undefined;
  const isOneDepositary = participation.severalDepositaries === undefined;
  const courses = new Map<ParticipantCode, Course>();
  const courseOf = (participant: ParticipantCode): Course => {
    const known = courses.get(participant);
    if (known !== undefined) return known;
    const isOrdinary =
      composeEmptyRecord(participant, participation).ceasedOn === undefined &&
      !isNotAdditional(entryIntoForce, participant);
    const course = { participant, places: [], isPlain: isOrdinary };
    courses.set(participant, course);
    return course;
  };
  let course: Course | undefined;
  let last: PublishedRow | undefined;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place];
    if (row === undefined || 'act' in row || (!isOneDepositary && row.depositary !== undefined)) return undefined;
    // The rows of one participant often stand together.
    if (course === undefined || row.participant !== last?.participant) {
      course = courseOf(continuingStateOf(row.participant));
      last = rows[course.places.at(-1) ?? -1];
    }
    course.isPlain &&= row.participant === course.participant && goesOnPlainly(last, row);
    course.places.push(place);
    last = row;
  }
  for (const { participant } of beside) if (participant !== undefined) courseOf(participant).isPlain = false;
  return [...courses.values()];
}

/** Checks if beside each act of a course the day is stored that was found for it, or none. */
function isAllStored(
  rows: readonly PublishedRow[],
  { places }: Course,
  days: readonly (DayNumber | undefined)[],
): boolean {
  for (const place of places) {
    const published = rows[place]?.published;
    const day = days[place];
    if (day !== undefined && published !== undefined && dayNumberOf(published) !== day) return false;
  }
  return true;
}
