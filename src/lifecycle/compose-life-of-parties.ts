import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { composeDistinct } from '../determination/compose-candidates.ts';
import { latestDayOf } from '../determination/determination.ts';
import type { TreatyEntryIntoForce } from '../entry-into-force/treaty-entry-into-force.ts';
import { addStaysMetReading, determineAsStaysMet } from '../entry-into-force/withdrawal-readings.ts';
import { findCeased } from '../participants/former-state.ts';
import type { Refusal } from '../participation/refusal.ts';
import { listSuccessionRemarks } from '../participation/remark-on-predecessor.ts';
import { composeWithRecordedSignatories } from '../participation/signature-of.ts';
import type { Act, ParticipationAct, TerminationAct } from '../treaty/act.ts';
import { isParticipationAct, isTerminationAct } from '../treaty/act-of-kind.ts';
import { REGISTER, TREATY } from '../treaty/argument-shapes.ts';
import type { Register } from '../treaty/register.ts';
import type { FinalClauses, Treaty } from '../treaty/treaty.ts';
import { admitTerminations, type TerminationsAdmitted } from './admit-termination.ts';
import { composeProvisional } from './compose-further.ts';
import { composeParticipant, type TreatyDates } from './compose-participant.ts';
import { asKnownOn } from './known-on.ts';
import type { LifeOfParties, ParticipantLife, TreatyEnd } from './life.ts';
import { type LawOfRecord, type ReadSoFar, type RecordRead, readRecord } from './read-record.ts';
import { admitRecordAsOf, type RecordAsOf } from './record-as-of.ts';
import { composeEnded, findTreatyEnd, refuseAfterTreaty } from './treaty-end.ts';

/**
 * Composes who is bound by a treaty from when to when, and on what basis: what `composeLife` composes, without what was done about
 * amendments and reports, without what a denunciation comes to on readings that do not prevail, and without the day on which a State came to be
 * among the candidates for a succession of which the record does not give the date. For whoever asks of Parties alone, such as a page that is to
 * be light. A treaty that binds nobody whom another treaty does not bind, that has several ways into force, or that counts an organisation as its members, is
 * left to `composeLife`, and so is a record with instruments whose kind is not known, with acts of a State that united with another, with a denunciation that is
 * disputed, or with one of which the day of effect alone is known: as of a day before it, and where another act of its State is refused.
 *
 * @param asOf inclusive: acts done later are left out; without it the whole record is taken
 * @example composeLifeOfParties(opCrcSc, opCrcScRegister).entryIntoForce.value // '2002-01-18'
 * @see docs/legal-sources.md
 */
export function composeLifeOfParties(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  asOf?: CivilDate,
): LifeOfParties {
  assertArgument('composeLifeOfParties', 'treaty', TREATY, treaty);
  assertArgument('composeLifeOfParties', 'register', REGISTER, register);
  if (asOf !== undefined) assertArgument('composeLifeOfParties', 'asOf', DAY, asOf);
  const clauses = treaty.finalClauses;
  const { alternatives, bindsWith, organisations, provisional } = clauses.entryIntoForce;
  const needsMore = alternatives ?? bindsWith ?? provisional ?? typeof organisations === 'object';
  if (needsMore || register.acts.some((act) => isOfWholeLaw(act, clauses, asOf))) throw askForComposeLife();
  const { life } = composePartiesFrom(treaty, admitRecordAsOf(register, asOf), asOf);
  // What is refused may have been done while a notice ran of which the receipt is not known.
  const mayBeInNotice = (notice: Act): boolean =>
    'receipt' in notice &&
    life.refusals.some(({ act }) => act.participant === notice.participant && act.on < notice.on);
  if (register.acts.some(mayBeInNotice)) throw askForComposeLife();
  return life;
}

/**
 * Checks if an act is read by the whole law alone: its kind is not known, it is disputed, it was received on a day before its own, or it is that of
 * a State that united with another.
 */
function isOfWholeLaw(act: Act, { participation }: FinalClauses, asOf: CivilDate | undefined): boolean {
  return (
    act.kind === 'consent' ||
    'standing' in act ||
    (asOf !== undefined && act.on > asOf && 'receipt' in act) ||
    findCeased(act.participant ?? '', participation.participants)?.unitedIn !== undefined
  );
}

function askForComposeLife(): TypeError {
  return new TypeError('These clauses ask for composeLife.');
}

/** A life of Parties, the dates of the treaty from which those of its participants follow, and what its acts came to. */
export interface PartiesComposed {
  readonly life: LifeOfParties;
  readonly dates: Pick<TreatyDates, 'staysMet'> & { readonly treatyDate: TreatyEntryIntoForce };
  readonly soFar: ReadSoFar;
}

/**
 * Composes a life of Parties from the record of a treaty as it stood at the end of a day.
 *
 * @param beside a life of the same treaty as of the same day: what is the same in both is taken from it
 * @param law by which the record is read; left out, that of most treaties
 */
export function composePartiesFrom(
  treaty: Treaty,
  recordAsOf: RecordAsOf,
  asOf?: CivilDate,
  beside?: PartiesComposed,
  law?: LawOfRecord,
): PartiesComposed {
  const known = asOf === undefined ? treaty.finalClauses : asKnownOn(treaty.finalClauses, asOf);
  const { actsLater, refusals, remarks, record } = recordAsOf;
  const acts = recordAsOf.acts.filter((act) => isParticipationAct(act) || isTerminationAct(act));
  const read = composeUnended(known, { acts, record }, beside, law);
  const ended =
    read.terminated.end === undefined ? undefined : findActsInTime(known, { acts, record }, read.terminated.end, law);
  const { clauses, participants: unended, dates, admission, counted, soFar, terminated } = ended?.read ?? read;
  const { end, terminations } = terminated;
  const participants = end === undefined ? unended : unended.map((own) => composeEnded(own, end));
  const { treatyDate, staysMet } = dates;
  const life: LifeOfParties = {
    treaty: clauses === treaty.finalClauses ? treaty : { ...treaty, finalClauses: clauses },
    ...treatyDate,
    ...(end && { end }),
    ...(terminations.length > 0 && { terminations }),
    entryIntoForce: composeDistinct(
      staysMet === undefined
        ? treatyDate.entryIntoForce
        : addStaysMetReading(treatyDate.entryIntoForce, staysMet.entryIntoForce),
    ),
    countedInstruments: counted,
    participants,
    provisional: composeProvisional(clauses.participation, admission.recorded, participants),
    refusals: [...refusals, ...admission.refusals, ...terminated.refusals, ...(ended?.refusals ?? [])],
    remarks: [
      ...remarks,
      ...admission.remarks,
      ...listSuccessionRemarks(admission.participants, latestDayOf(treatyDate.entryIntoForce)),
      ...terminated.remarks,
    ],
    recorded: admission.recorded,
    actsLater,
    record,
  };
  return { life, dates, soFar };
}

/** A record read, its clauses with what it tells of them, and its participants as they stand if the treaty does not end. */
interface Unended extends Pick<RecordRead, 'admission' | 'counted'>, Pick<PartiesComposed, 'dates' | 'soFar'> {
  readonly clauses: FinalClauses;
  readonly participants: readonly ParticipantLife[];
  /** Which acts terminate the treaty, and when it ends. */
  readonly terminated: TerminationsAdmitted;
}

type ActOfLife = ParticipationAct | TerminationAct;

/** The acts of a record that make and end Parties, and how whole it is. */
interface RecordOfParties extends Pick<RecordAsOf, 'record'> {
  readonly acts: readonly ActOfLife[];
}

function composeUnended(
  asWritten: FinalClauses,
  { acts, record: ofRecord }: RecordOfParties,
  beside: PartiesComposed | undefined,
  law: LawOfRecord | undefined,
): Unended {
  const ofParticipation = acts.filter(isParticipationAct);
  const { admission, counted, treatyDate, answers, soFar } = readRecord(asWritten, ofParticipation, beside?.soFar, law);
  const inForceOn = latestDayOf(treatyDate.entryIntoForce);
  const entryIntoForce = composeWithRecordedSignatories(asWritten, admission.participants, inForceOn);
  const clauses = entryIntoForce === asWritten.entryIntoForce ? asWritten : { ...asWritten, entryIntoForce };
  const staysMet = determineAsStaysMet(clauses.entryIntoForce, admission.participants);
  const dates = { treatyDate, staysMet };
  const isSame = beside !== undefined && beside.life.end === undefined && isSameDates(beside.dates, dates);
  const known = new Map(isSame ? beside.life.participants.map((own) => [own.participant, own]) : []);
  const answered = { answers, staysMet };
  const participants = admission.participants.map((record) => {
    const own = known.get(record.participant);
    const isOwn = beside?.soFar.records.get(record.participant) === record;
    return own !== undefined && isOwn ? own : composeParticipant(clauses, answered, record);
  });
  const left = findTreatyEnd(clauses, participants, ofRecord);
  const terminated = admitTerminations(acts.filter(isTerminationAct), clauses, inForceOn, left);
  return { clauses, admission, counted, dates, soFar, participants, terminated };
}

/**
 * Reads the acts that are done in time once it is known when the treaty ends, and refuses the others. The end itself does not hang on
 * them; where an act of its own day brings it about, such as a denunciation that takes effect at once, the acts of that day are in time.
 */
function findActsInTime(
  clauses: FinalClauses,
  { acts, record }: RecordOfParties,
  end: TreatyEnd,
  law: LawOfRecord | undefined,
): { readonly read: Unended; readonly refusals: readonly Refusal[] } | undefined {
  for (const isInTime of [({ on }: ActOfLife) => on < end.on, ({ on }: ActOfLife) => on <= end.on]) {
    const late = acts.filter((act) => !isInTime(act));
    if (late.length === 0) return undefined;
    const read = composeUnended(clauses, { acts: acts.filter(isInTime), record }, undefined, law);
    if (read.terminated.end?.on !== end.on) continue;
    return { read, refusals: late.map((act) => refuseAfterTreaty(act, end)) };
  }
  return undefined;
}

function isSameDates(some: PartiesComposed['dates'], others: PartiesComposed['dates']): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}
