import { DAY, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { isInSpan } from '../condition/party-spans.ts';
import { actKnownOn } from '../lifecycle/known-on.ts';
import { orderDay } from '../lifecycle/read-record.ts';
import { isDoneBy, putNoticesInOrder } from '../lifecycle/record-with-notices.ts';
import { admitCorrections } from '../participation/admit-corrections.ts';
import { compareActs } from '../participation/order-acts.ts';
import type { Refusal, Remark } from '../participation/refusal.ts';
import { remarkOnPredecessor } from '../participation/remark-on-predecessor.ts';
import { admitReportingActs } from '../reporting/admit-reporting-acts.ts';
import type { Act, AmendmentAct, ParticipationAct, ReportingAct, TerminationAct } from '../treaty/act.ts';
import { isAmendmentAct, isParticipationAct, isRelationAct, isTerminationAct } from '../treaty/act-of-kind.ts';
import { ACTS, REGISTER, TREATY } from '../treaty/argument-shapes.ts';
import { countedFormOf } from '../treaty/counted-form.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { DESK, MACHINES } from './argument-shapes.ts';
import type { Desk } from './desk.ts';
import { type DeskAtWork, openAtWork } from './desk-at-work.ts';
import { defineMachines, type Machines } from './machines.ts';
import { openScope } from './open-scope.ts';

/** A desk after acts were entered, and what was said of them. */
export interface DeskAdvanced {
  readonly desk: Desk;
  /** The acts that were refused; they changed nothing. */
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
}

/**
 * Opens a desk on a day, with nothing on it.
 *
 * @param record how whole the record is whose acts will be entered: a part of one ends no treaty
 * @example openDesk(defineMachines(opCrcSc), civilDate('2000-05-25')).treaty.value // 'openForSignature'
 */
export function openDesk(machines: Machines, asOf: CivilDate, record: OfRecord = {}): Desk {
  assertArgument('openDesk', 'machines', MACHINES, machines);
  assertArgument('openDesk', 'asOf', DAY, asOf);
  assertArgument('openDesk', 'record', OBJECT, record);
  return openAsKnown(machines.knownOn(asOf, []), asOf, record);
}

type OfRecord = Pick<Register, 'completeness'>;

function openAsKnown({ deciders, treaty }: Machines, asOf: CivilDate, { completeness }: OfRecord): Desk {
  const input = { ...deciders.treaty.initial(), asOf, endsOn: null, termination: null };
  const { value, context } = treaty.getInitialSnapshot(openScope(), input);
  const empty: Desk = { asOf, acts: [], treaty: { value, context }, participations: {}, amendments: {} };
  return completeness === undefined ? empty : { ...empty, completeness };
}

/**
 * Lets a day begin: whatever falls due by then happens, in each statechart. Where more is known by then of what the clauses or the acts
 * on the desk tell, such as another treaty's date or a notification, the record is read anew with it.
 *
 * @param on a day after the desk's own; an earlier one changes nothing, since time does not run back
 * @example reachDate(defineMachines(opCrcSc), openDesk(defineMachines(opCrcSc), civilDate('2000-01-01')), civilDate('2000-05-25')).treaty.value // 'openForSignature'
 */
export function reachDate(machines: Machines, desk: Desk, on: CivilDate): Desk {
  assertArgument('reachDate', 'machines', MACHINES, machines);
  assertArgument('reachDate', 'desk', DESK, desk);
  assertArgument('reachDate', 'on', DAY, on);
  const until = laterOf(desk.asOf, on);
  if (isMoreKnown(machines, desk, until)) return readAnew(machines, desk, [], until).desk;
  const work = openAtWork(machines.knownOn(until, desk.acts), desk);
  work.reach(until);
  return work.close(desk.acts);
}

/** Checks if on a day more is known than on the desk's own of what the clauses, or the acts on the desk, tell. */
function isMoreKnown({ clauses, knownOn }: Machines, { acts, asOf }: Desk, until: CivilDate): boolean {
  // Of several ways into force another may govern from any act or day on.
  if (clauses.entryIntoForce.alternatives !== undefined) return true;
  if (knownOn(asOf, acts) !== knownOn(until, acts)) return true;
  return acts.some((act) => actKnownOn(act, asOf) !== act && !isKnownAlike(act, asOf, until));
}

function isKnownAlike(act: Act, one: CivilDate, other: CivilDate): boolean {
  return JSON.stringify(actKnownOn(act, one)) === JSON.stringify(actKnownOn(act, other));
}

/**
 * Enters acts on a desk. Each is entered, or refused with its article, and then it changes nothing. A day passes before the acts
 * done on it; an act that is entered late, and a correction, are read where they belong: the record is then read anew.
 *
 * @param acts in any order
 * @returns the desk on the day of the last act, or on its own day if that is later
 * @example enterActs(defineMachines(opCrcSc), openDesk(defineMachines(opCrcSc), civilDate('2000-05-25')), [{ participant: 'NOR', kind: 'ratification', on: civilDate('2001-10-02') }]).desk.participations.NOR.value // 'contracting'
 */
export function enterActs(machines: Machines, desk: Desk, acts: readonly Act[]): DeskAdvanced {
  assertArgument('enterActs', 'machines', MACHINES, machines);
  assertArgument('enterActs', 'desk', DESK, desk);
  assertArgument('enterActs', 'acts', ACTS, acts);
  const entered = acts.map(countedFormOf);
  const sorted = [...entered].sort(compareActs);
  const [first] = sorted;
  if (first === undefined) return { desk, refusals: [], remarks: [] };
  const until = entered.map(({ on }) => on).reduce(laterOf, desk.asOf);
  const isLate = first.on < desk.asOf || desk.acts.some(({ on }) => on >= first.on) || first.on === endOf(desk);
  if (isLate || sorted.some(isReadElsewhere) || isMoreKnown(machines, desk, until)) {
    return readAnew(machines, desk, entered, until);
  }
  const known = machines.knownOn(until, desk.acts);
  return enterInOrder(known, openAtWork(known, desk), sorted, { before: desk.acts, until });
}

/** Checks if an act is read elsewhere than on its day: on what it corrects, or where a notice of which the day of effect alone is known was received. */
function isReadElsewhere(act: Act): boolean {
  return act.kind === 'correction' || (act.kind === 'denunciation' && act.receipt !== undefined);
}

/** Gives the day on which the treaty ends as far as a desk knows. */
function endOf({ treaty }: Desk): CivilDate | null {
  return treaty.context.endsOn;
}

/**
 * Replays a record from its first day: every act in order of time, and the days between. The desk holds the record as its
 * corrections left it: they hold for every day, whenever they were made.
 *
 * @param until the last day to reach; without it, that of the last act
 * @example replayRegister(opCrcSc, opCrcScRegister).desk.treaty.value // 'inForce'
 */
export function replayRegister(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'completeness'>,
  until?: CivilDate,
): DeskAdvanced {
  assertArgument('replayRegister', 'treaty', TREATY, treaty);
  assertArgument('replayRegister', 'register', REGISTER, register);
  if (until !== undefined) assertArgument('replayRegister', 'until', DAY, until);
  const machines = defineMachines(treaty);
  const { acts, refusals, remarks } = admitCorrections(register.acts);
  const last = until ?? acts.at(-1)?.on ?? treaty.adoptedOn;
  const isByThen = (act: Act): boolean => isDoneBy(treaty, act, last);
  const start = last > treaty.adoptedOn ? treaty.adoptedOn : last;
  const anew = readAnew(machines, openDesk(machines, start, register), acts.filter(isByThen), last);
  return {
    desk: anew.desk,
    refusals: [...refusals.filter(({ act }) => isByThen(act)), ...anew.refusals],
    remarks: [...remarks, ...anew.remarks],
  };
}

/** Reads the whole record of a desk anew, with further acts: late ones where they belong, corrections on what they correct. */
function readAnew({ knownOn }: Machines, desk: Desk, entered: readonly Act[], until: CivilDate): DeskAdvanced {
  const all = [...desk.acts, ...entered];
  const machines = knownOn(until, all);
  const corrected = admitCorrections(all);
  const { refusals, remarks } = corrected;
  const acts = putNoticesInOrder(machines.clauses.denunciation, corrected.acts);
  const start = acts[0] === undefined || acts[0].on > desk.asOf ? desk.asOf : acts[0].on;
  const anew = enterInOrder(machines, openAtWork(machines, openAsKnown(machines, start, desk)), acts, {
    before: [],
    until,
  });
  const refused = [...refusals, ...anew.refusals];
  const refusedActs = new Set(refused.map(({ act }) => act));
  const kept = all.filter((act) => desk.acts.includes(act) || !refusedActs.has(act));
  const work = openAtWork(machines, anew.desk);
  work.reach(until);
  return { desk: work.close(kept), refusals: refused, remarks: [...remarks, ...anew.remarks] };
}

/** What is on a desk already, and the day of whose knowledge acts are read. */
interface DeskSoFar {
  readonly before: readonly Act[];
  readonly until: CivilDate;
}

/** Enters acts that come after everything on the desk, day by day. */
function enterInOrder(
  machines: Machines,
  atWork: DeskAtWork,
  sorted: readonly Act[],
  { before, until }: DeskSoFar,
): DeskAdvanced {
  let work = atWork;
  const entered: Act[] = [...before];
  const refusals: Refusal[] = [];
  const remarks: Remark[] = [];
  for (const { on, acts: day } of listDays(sorted, until)) {
    const known = day.map((act) => actKnownOn(act, until));
    const recorded = new Map(known.map((act, index) => [act, day[index] ?? act]));
    const asRecorded = <Said extends Refusal | Remark>(said: Said): Said => {
      return { ...said, act: recorded.get(said.act) ?? said.act };
    };
    const outcome = enterDay(machines, work, on, known);
    work = outcome.work;
    refusals.push(...outcome.refusals.map(asRecorded));
    remarks.push(...outcome.remarks.map(asRecorded));
    const refused = new Set(outcome.refusals.map(({ act }) => recorded.get(act)));
    entered.push(...day.filter((act) => !refused.has(act)));
  }
  return { desk: work.close(entered), refusals, remarks };
}

/** Acts that are entered together, and the day on which they are. */
interface DayOfActs {
  readonly on: CivilDate;
  readonly acts: readonly Act[];
}

/** Lists acts by the day on which they are entered: their own, or for a notice received before it, that of the act that comes after it. */
function listDays(sorted: readonly Act[], until: CivilDate): readonly DayOfActs[] {
  const days: DayOfActs[] = [];
  let [end, next] = [sorted.length, until];
  while (end > 0) {
    const own = sorted[end - 1]?.on ?? next;
    let start = end - 1;
    while (start > 0 && sorted[start - 1]?.on === own) start -= 1;
    if (own < next) next = own;
    days.unshift({ on: next, acts: sorted.slice(start, end) });
    end = start;
  }
  return days;
}

/**
 * Enters the acts of one day. Where the treaty ends on that day by what was done before, what is done on it comes too late, unless it
 * keeps the treaty from ending: a State that joins on that day and is bound at once.
 */
function enterDay(machines: Machines, work: DeskAtWork, on: CivilDate, day: readonly Act[]): DayEntered {
  if (!day.some(isParticipationAct) || work.endsOn() !== on) return enterActsOfDay(machines, work, on, day);
  const kept = openAtWork(machines, work.close([]));
  kept.forgetEnd();
  const outcome = enterActsOfDay(machines, kept, on, day);
  kept.lookForEnd();
  return kept.endsOn() === on ? enterActsOfDay(machines, work, on, day) : outcome;
}

interface DayEntered extends Outcome {
  readonly work: DeskAtWork;
}

function enterActsOfDay(machines: Machines, work: DeskAtWork, on: CivilDate, day: readonly Act[]): DayEntered {
  const refusals: Refusal[] = [];
  const remarks: Remark[] = [];
  const enter = (act: Act): void => {
    const outcome = enterAct(machines, work, act);
    refusals.push(...outcome.refusals);
    remarks.push(...outcome.remarks);
  };
  if (on > work.asOf()) work.reach(on);
  const participation = day.filter(isParticipationAct);
  for (const act of orderDay(participation, (code) => work.participationOf(code).context.record)) enter(act);
  const terminations = day.filter(isTerminationAct);
  if (participation.length + terminations.length > 0) work.lookForEnd();
  for (const act of terminations) enter(act);
  for (const act of day) if (!isParticipationAct(act) && !isTerminationAct(act)) enter(act);
  return { work, refusals, remarks };
}

type Outcome = Omit<DeskAdvanced, 'desk'>;

function enterAct(machines: Machines, work: DeskAtWork, act: Act): Outcome {
  if (isParticipationAct(act)) return enterParticipation(machines, work, act);
  if (isAmendmentAct(act)) return enterAmendment(machines, work, act);
  if (isTerminationAct(act)) return enterTermination(work, act);
  // What is done towards the accession of another moves no statechart.
  return act.kind === 'correction' || isRelationAct(act) ? NOTHING : enterReport(machines, work, act);
}

const NOTHING: Outcome = { refusals: [], remarks: [] };

function enterParticipation({ deciders }: Machines, work: DeskAtWork, act: ParticipationAct): Outcome {
  const { participant } = act;
  const decided = deciders.participant.decide(work.participationOf(participant).context, act);
  if (decided.kind === 'refused') return { refusals: [decided.refusal], remarks: [] };
  if (decided.kind === 'recorded') return NOTHING;
  work.admitParticipation(participant, act);
  const further =
    act.kind === 'succession'
      ? remarkOnPredecessor(act, (code) => work.participationOf(code).context.record, work.inForceOn())
      : undefined;
  return { refusals: [], remarks: further === undefined ? decided.remarks : [...decided.remarks, further] };
}

function enterTermination(work: DeskAtWork, act: TerminationAct): Outcome {
  const decided = work.decideTermination(act);
  if (decided.kind === 'refused') return { refusals: [decided.refusal], remarks: [] };
  work.admitTermination(act);
  return { refusals: [], remarks: decided.remarks };
}

function enterAmendment({ deciders: { amendment } }: Machines, work: DeskAtWork, act: AmendmentAct): Outcome {
  const soFar = work.amendmentOf(act.amendment)?.context ?? work.beginAmendment();
  const decided = amendment.decide(soFar, act);
  if (decided.kind === 'refused') return { refusals: [decided.refusal], remarks: [] };
  work.admitAmendment(act);
  return { refusals: [], remarks: decided.remarks };
}

function enterReport({ clauses }: Machines, work: DeskAtWork, act: ReportingAct): Outcome {
  const { refusals } = admitReportingActs(clauses.reporting, [act], (participant, on) => {
    return work.spansOf(participant).find((span) => isInSpan(span, on))?.from;
  });
  return { refusals, remarks: [] };
}
