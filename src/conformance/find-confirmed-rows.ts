import { type DayNumber, dayNumberOf } from '../calendar/day-number.ts';
import { determineTreatyEntryIntoForce } from '../entry-into-force/treaty-entry-into-force.ts';
import { determineAsStaysMet } from '../entry-into-force/withdrawal-readings.ts';
import type { PublishedRow } from '../formats/published-row.ts';
import { composeExtensions } from '../lifecycle/compose-further.ts';
import { composeParticipant } from '../lifecycle/compose-participant.ts';
import { datesOfLaw, type RecordRead, readRecord } from '../lifecycle/read-record.ts';
import { continuingStateOf, findFormerState } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { admitCorrections } from '../participation/admit-corrections.ts';
import { isNotAdditional, listCountedInstruments } from '../participation/count-instruments.ts';
import type { ParticipantRecord } from '../participation/participation.ts';
import type { Act } from '../treaty/act.ts';
import { isParticipationAct } from '../treaty/act-of-kind.ts';
import type { FinalClauses, Treaty } from '../treaty/treaty.ts';
import { countedActOf } from './acts-of-rows.ts';
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
  /** For each row its act, under the code under which it counts. */
  readonly acts: readonly (Act | undefined)[];
  /** Every act of the record. */
  readonly known: readonly Act[];
}

/**
 * Confirms the rows of each participant that does nothing out of the ordinary and whose stored dates are those that follow, or left out.
 *
 * Whoever leaves when the treaty is in force moves no date but its own. So the date of the treaty, and all that follows for the others,
 * is read from a record in which each such participant has its first instrument alone.
 *
 * @param beside acts of the record of which the table has no row
 * @returns nothing where acts of one participant depend on those of another by more than the date of the treaty, where the treaty has
 *   no date, or where what looks like nothing out of the ordinary turns out to be
 */
export function findConfirmedRows(
  treaty: Treaty,
  rows: readonly PublishedRow[],
  beside: readonly Act[],
): RowsConfirmed | undefined {
  const { finalClauses: clauses } = treaty;
  const listed = listCourses(treaty, rows, beside);
  if (listed === undefined) return undefined;
  const { acts, courses } = listed;
  const { admission, treatyDate, answers } = readDecisive(clauses, courses);
  if (treatyDate.entryIntoForce.kind !== 'determined') return undefined;
  const facts = { clauses, inForceOn: treatyDate.entryIntoForce.value, answers };
  const days: (DayNumber | undefined)[] = rows.map(() => undefined);
  const open: Course[] = [];
  for (const course of courses) {
    const found = course.isPlain ? findDaysOfCourse(facts, course) : [];
    if (found === undefined) return undefined;
    if (!course.isPlain || !isAllStored(rows, course, found)) open.push(course);
    else for (let index = 0; index < found.length; index += 1) days[course.places[index] ?? 0] = found[index];
  }
  const read = new Map(admission.participants.map((record) => [record.participant, record]));
  const dates = { answers, staysMet: determineAsStaysMet(clauses.entryIntoForce, admission.participants) };
  const participants = open.flatMap((course) => {
    const record = course.isPlain ? admitPlainCourse(course, clauses, answers) : read.get(course.participant);
    return record === undefined ? [] : composeParticipant(clauses, dates, record);
  });
  const life: LifeOfRows = {
    ...treatyDate,
    participants,
    extensions: composeExtensions(clauses.participation, admission.recorded, participants),
    refusals: admission.refusals,
  };
  const places = open.flatMap((course) => course.places).sort((one, other) => one - other);
  return { days, open: places, life, acts, known: [...acts.filter((act) => act !== undefined), ...beside] };
}

/** Reads what decides for others too: of a plain course its first instrument, and every act of another. */
function readDecisive(
  clauses: FinalClauses,
  courses: readonly Course[],
): Pick<RecordRead, 'admission' | 'treatyDate' | 'answers'> {
  if (courses.every(({ isPlain }) => isPlain)) return readFirstInstruments(clauses, courses);
  const decisive = courses.flatMap((course) => (course.isPlain ? (findFirstInstrument(course) ?? []) : course.acts));
  return readRecord(clauses, admitCorrections(decisive).acts.filter(isParticipationAct));
}

/**
 * Reads plain courses alone as {@link readRecord} does, without admitting act by act: nobody withdraws, and an instrument that the law
 * refuses is found with the days of its course.
 */
function readFirstInstruments(
  clauses: FinalClauses,
  courses: readonly Course[],
): Pick<RecordRead, 'admission' | 'treatyDate' | 'answers'> {
  const participants: ParticipantRecord[] = [];
  for (const course of courses) {
    const instrument = findFirstInstrument(course);
    if (instrument === undefined) continue;
    participants.push({ participant: course.participant, participations: [{ instrument, notices: [] }] });
  }
  const { entryIntoForce } = clauses;
  const treatyDate = determineTreatyEntryIntoForce(
    entryIntoForce,
    listCountedInstruments(entryIntoForce, participants),
  );
  const admission = { participants, refusals: [], remarks: [], recorded: [] };
  return { admission, treatyDate, answers: datesOfLaw(clauses, () => treatyDate) };
}

/** Lists what each participant does, and the act of each row; nothing where more than the date of the treaty ties them together. */
function listCourses(
  treaty: Treaty,
  rows: readonly PublishedRow[],
  beside: readonly Act[],
): { readonly acts: readonly (Act | undefined)[]; readonly courses: readonly Course[] } | undefined {
  const { entryIntoForce, participation } = treaty.finalClauses;
  if (entryIntoForce.runsFrom === 'notification') return undefined;
  const isOneDepositary = participation.severalDepositaries === undefined;
  const courses = new Map<ParticipantCode, Course>();
  const courseOf = (participant: ParticipantCode): Course => {
    const known = courses.get(participant);
    if (known !== undefined) return known;
    const isOrdinary = findFormerState(participant) === undefined && !isNotAdditional(entryIntoForce, participant);
    const course = { participant, acts: [], places: [], isPlain: isOrdinary };
    courses.set(participant, course);
    return course;
  };
  const acts: (Act | undefined)[] = [];
  let course: Course | undefined;
  let last: ParticipantCode | undefined;
  for (const [place, row] of rows.entries()) {
    if ('act' in row || (!isOneDepositary && row.depositary !== undefined)) return undefined;
    // The rows of one participant often stand together.
    if (course === undefined || row.participant !== last) course = courseOf(continuingStateOf(row.participant));
    last = row.participant;
    const act = countedActOf(treaty, row);
    course.isPlain &&= row.on !== undefined && act !== undefined && goesOnPlainly(course, act);
    course.places.push(place);
    if (act !== undefined) course.acts.push(act);
    acts.push(act);
  }
  for (const act of beside) if (act.participant !== undefined) courseOf(act.participant).acts.push(act);
  return { acts, courses: [...courses.values()] };
}

/** Checks if beside each act of a course the day is stored that was found for it, or none. */
function isAllStored(
  rows: readonly PublishedRow[],
  { places }: Course,
  found: readonly (DayNumber | undefined)[],
): boolean {
  return places.every((place, index) => {
    const published = rows[place]?.published;
    const day = found[index];
    return day === undefined || published === undefined || dayNumberOf(published) === day;
  });
}
