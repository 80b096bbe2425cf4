import { addDelay } from '../calendar/add-delay.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { type Delay, type PlainDelay, plainDelayOf } from '../calendar/delay.ts';
import { latestStartBy } from '../calendar/latest-start.ts';
import type { ParticipationRow } from '../formats/published-row.ts';
import type { ParticipationLife } from '../lifecycle/life.ts';
import { ANY_STATE } from '../participants/any-state.ts';
import { findStart } from '../participation/find-start.ts';
import { findLaterDelay } from '../participation/later-rule.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import { findEffectWithoutConflict } from './armed-conflict.ts';
import { isOtherOverlooked } from './is-other-overlooked.ts';
import { type KnownError, listSlips, listWrongDates } from './known-errors.ts';
import { type LifeOfRows, listParticipations } from './life-of-rows.ts';
import { stepOfDelay } from './list-without-chance.ts';
import type { Answered } from './paired-rows.ts';

/** What stands around a row, where an error may come from. */
export interface Surroundings {
  readonly life: LifeOfRows;
  /** The computed date of the next row before or after that has one. */
  readonly neighbour: (offset: -1 | 1) => CivilDate | undefined;
  /** The days of deposit of the same participant with other depositaries. */
  readonly elsewhere: () => readonly CivilDate[];
  /** The errors of counting that lead to a date of the instrument. */
  readonly miscountsTo: (date: CivilDate) => readonly KnownError[];
}

/** Lists the known errors that lead from a row to its stored date: those of counting, of reckoning, then slips of the pen. */
export function listCauses(
  clauses: FinalClauses,
  row: ParticipationRow,
  computed: CivilDate,
  place: Answered,
  { life, neighbour, elsewhere, miscountsTo }: Surroundings,
): readonly KnownError[] {
  const { participant, kind, published, names } = row;
  if (published === undefined) return [];
  const causes = new Set<KnownError>();
  const treatyDate = life.entryIntoForce.kind === 'determined' ? life.entryIntoForce.value : undefined;
  const { denunciation } = clauses;
  if (kind === 'denunciation') {
    if (findEffectWithoutConflict(clauses, row, place.on) === published) causes.add('armed-conflict-overlooked');
    if (denunciation.kind === 'permitted') {
      for (const error of listErrorsOfLeaving(denunciation.delay, place.on, published)) causes.add(error);
    }
  } else if (kind === 'territorial-extension') {
    const delay = findExtensionDelay(clauses, place.participation.instrument);
    if (delay !== undefined) addWrong(causes, delay, place.on, published);
  } else {
    for (const error of miscountsTo(published)) causes.add(error);
    // Whoever counted wrongly had the treaty in force on another day.
    const isMiscount = causes.size > 0;
    if (isDatedAsAccession(clauses, kind, place.on, published)) causes.add('delay-for-a-succession');
    // Reckoned from the own deposit as it must be, and from nothing else.
    if (isOtherOverlooked(clauses, life, place.participation.instrument, published)) {
      causes.add('other-treaty-overlooked');
    } else {
      addErrorsOfReckoning(causes, clauses, life, place.participation, published);
    }
    if (treatyDate !== undefined && published === treatyDate && computed > treatyDate)
      causes.add('treaty-date-for-late-joiner');
    if (!isMiscount && treatyDate !== undefined && published < treatyDate) causes.add('before-the-treaty');
    if (published === place.on) causes.add('no-delay');
    if (isFromElsewhere(clauses, place.participation, elsewhere(), published)) causes.add('deposit-elsewhere');
    if (published > computed && isFromLaterDay(clauses, place.participation, published)) causes.add('from-a-later-day');
  }
  if (isOfAnotherParticipation(life, participant, place.participation, published)) causes.add('another-participation');
  const isTreatyDate = published === treatyDate;
  if (!isTreatyDate && (neighbour(-1) === published || neighbour(1) === published)) causes.add('shifted-neighbour');
  for (const slip of listSlips(published, computed)) causes.add(slip);
  const mayName =
    kind === 'denunciation' && denunciation.kind === 'permitted' && denunciation.laterDateInNotice === true;
  if (mayName && names === undefined && published > computed) causes.add('later-day-in-notice');
  return [...causes];
}

/** Finds the date to which a delay leads; `undefined` where it leads to none. */
function sumOf(delay: Delay, from: CivilDate): CivilDate | undefined {
  const sum = addDelay(from, delay);
  return sum.kind === 'date' ? sum.date : undefined;
}

/** Checks if a succession was given the delay of an accession. */
export function isDatedAsAccession(
  { laterParties }: FinalClauses,
  kind: ParticipationRow['kind'],
  on: CivilDate,
  published: CivilDate | undefined,
): boolean {
  if (kind !== 'succession' || published === undefined) return false;
  const delay = findLaterDelay(laterParties, { kind: 'accession', participant: ANY_STATE });
  return delay !== undefined && sumOf(delay, on) === published;
}

function addErrorsOfReckoning(
  causes: Set<KnownError>,
  { entryIntoForce, laterParties }: FinalClauses,
  { metOn }: LifeOfRows,
  { instrument }: ParticipationLife,
  published: CivilDate,
): void {
  const on = findStart(entryIntoForce, instrument);
  if (on === undefined) return;
  const later = findLaterDelay(laterParties, instrument);
  if (metOn !== undefined && on <= metOn) {
    addWrong(causes, entryIntoForce.delay, metOn, published);
    if (later !== undefined && sumOf(later, on) === published) causes.add('own-period-for-founder');
  } else if (later !== undefined) {
    if (on !== instrument.on && sumOf(later, instrument.on) === published) causes.add('deposit-for-notification');
    addWrong(causes, later, on, published);
    if (sumOf(entryIntoForce.delay, on) === published) causes.add('delay-of-the-treaty');
  }
}

/**
 * Lists the known errors that lead to the day on which a denunciation takes effect. One day more than the period is no error of reckoning there:
 * many clauses let it take effect "upon the expiry of" the period, which is the day after.
 *
 * @see docs/legal-sources.md#delays
 */
export function listErrorsOfLeaving(delay: Delay, from: CivilDate, published: CivilDate): readonly KnownError[] {
  const wrong = listWrongDates(delay, from).filter(({ date }) => date === published);
  const { form } = plainDelayOf(delay);
  const mayEndThen = form === 'period-after' || form === 'days-after';
  return [
    ...new Set(wrong.map(({ error }) => (mayEndThen && error === 'one-day-late' ? 'day-after-the-period' : error))),
  ];
}

function addWrong(causes: Set<KnownError>, delay: Delay, from: CivilDate, published: CivilDate): void {
  for (const { error, date } of listWrongDates(delay, from)) if (date === published) causes.add(error);
}

function isFromElsewhere(
  { laterParties, entryIntoForce }: FinalClauses,
  { instrument }: ParticipationLife,
  elsewhere: readonly CivilDate[],
  published: CivilDate,
): boolean {
  const delay = findLaterDelay(laterParties, instrument) ?? entryIntoForce.delay;
  return elsewhere.some((on) => sumOf(delay, on) === published);
}

/**
 * Checks if a date is one to which the clause leads from another day than the one that counts. Where a clause lets dates fall on any day, that can
 * be said of every date and tells nothing; where it moves them to the first of a month or of a year, it can be said of few.
 */
function isFromLaterDay(
  { laterParties, entryIntoForce }: FinalClauses,
  { instrument }: ParticipationLife,
  published: CivilDate,
): boolean {
  const delay = findLaterDelay(laterParties, instrument) ?? entryIntoForce.delay;
  if (stepOfDelay(delay) === 'day') return false;
  const start = latestStartBy(delay, published);
  return start.kind === 'date' && sumOf(delay, start.date) === published;
}

function isOfAnotherParticipation(
  life: LifeOfRows,
  participant: string,
  participation: ParticipationLife,
  published: CivilDate,
): boolean {
  return listParticipations(life, participant).some((each) => each !== participation && each.partyFrom === published);
}

/** Finds the delay of an extension: its own, or that of an instrument of its State. */
function findExtensionDelay(
  { participation, laterParties }: FinalClauses,
  instrument: ConsentAct,
): PlainDelay | undefined {
  const delay = participation.territorialExtension?.delay;
  if (delay?.form === 'not-stated') return undefined;
  return delay?.form === 'as-instrument' ? findLaterDelay(laterParties, instrument) : delay;
}
