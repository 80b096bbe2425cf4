import { OBJECT, SEQUENCE } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { dayNumberOf } from '../../calendar/day-number.ts';
import { isInGroup } from '../../condition/group.ts';
import { findLatestDay } from '../../determination/determination.ts';
import { composeLife } from '../../lifecycle/compose-life.ts';
import type { Life, ParticipantLife, ParticipationLife } from '../../lifecycle/life.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import { findStart } from '../../participation/find-start.ts';
import type { ConsentAct } from '../../treaty/act.ts';
import { REGISTER, TREATY } from '../../treaty/argument-shapes.ts';
import type { Register } from '../../treaty/register.ts';
import type { EntryIntoForceClause, Treaty } from '../../treaty/treaty.ts';
import { codeOfOpenUntil, PENDING } from './day-code.ts';
import { composeClauseColumns, type NotCovered, type PackedClauses, packClauses } from './pack-clauses.ts';
import { BY_CLAUSE, type Deposits, type Registers, ROLE } from './registers.ts';

/** A treaty and its record, to be packed. */
export interface TreatyRegister {
  readonly treaty: Treaty;
  readonly register: Pick<Register, 'acts'>;
}

/** Registers in columns, and whose rows these are. */
export interface RegistersPacked {
  readonly registers: Registers;
  /** The ids of the treaties, in the order of their rows. */
  readonly treaties: readonly string[];
  /** Whose instrument each row is. A participant that left and came back has several, in order of time. */
  readonly participants: readonly ParticipantCode[];
  /** Treaties that have no row, and why. */
  readonly notCovered: readonly { readonly treaty: string; readonly reason: NotCovered }[];
}

/**
 * Packs treaties and their records into columns. Each record is read once as the law takes it, so that what is refused, withdrawn or of a
 * kind that does not count is as it is in `composeLife`: only instruments that count or stand have a row. The end of a participation is
 * taken over as a day.
 *
 * Not covered: clauses that `packClauses` does not cover, and records with instruments whose kind is not known. Left out: instruments that run from a notification which is not recorded.
 *
 * @example packRegisters([{ treaty: opCrcSc, register: opCrcScRegister }]).treaties // ['op-crc-sc']
 * @see docs/legal-sources.md#counting
 */
export function packRegisters(entries: Iterable<TreatyRegister>): RegistersPacked {
  assertArgument('packRegisters', 'entries', SEQUENCE, entries);
  const treaties: string[] = [];
  const clauses: PackedClauses[] = [];
  const rows: Row[] = [];
  const offsets = [0];
  const notCovered: { treaty: string; reason: NotCovered }[] = [];
  for (const entry of entries) {
    assertArgument('packRegisters', 'entries', OBJECT, entry);
    const { treaty, register } = entry;
    assertArgument('packRegisters', 'entries.treaty', TREATY, treaty);
    assertArgument('packRegisters', 'entries.register', REGISTER, register);
    const packed = packClauses(treaty.finalClauses);
    if (packed.kind === 'not-covered') {
      notCovered.push({ treaty: treaty.id, reason: packed.reason });
      continue;
    }
    const life = composeLife(treaty, register);
    if (life.participants.some(({ participations }) => participations.some(({ instrument }) => instrument.mayBe))) {
      notCovered.push({ treaty: treaty.id, reason: { code: 'reason.not-covered.kinds', values: {} } });
      continue;
    }
    for (const own of life.participants) rows.push(...listRows(life, own));
    treaties.push(treaty.id);
    clauses.push(packed.clauses);
    offsets.push(rows.length);
  }
  return {
    registers: { deposits: composeDeposits(offsets, rows), clauses: composeClauseColumns(clauses) },
    treaties,
    participants: rows.map(({ participant }) => participant),
    notCovered,
  };
}

/**
 * Packs one treaty and its record into columns, as {@link packRegisters} does many.
 *
 * @example packRegister(opCrcSc, opCrcScRegister).registers.clauses.number // new Uint32Array([10])
 */
export function packRegister(treaty: Treaty, register: Pick<Register, 'acts'>): RegistersPacked {
  assertArgument('packRegister', 'treaty', TREATY, treaty);
  assertArgument('packRegister', 'register', REGISTER, register);
  return packRegisters([{ treaty, register }]);
}

interface Row {
  readonly participant: ParticipantCode;
  readonly day: number;
  readonly until: number;
  readonly role: number;
  readonly own: number;
}

function listRows(life: Life, { participant, participations, ceasedOn }: ParticipantLife): readonly Row[] {
  const { entryIntoForce } = life.treaty.finalClauses;
  const counted = findCounted(life, participant, participations);
  const inForceOn = findLatestDay(life.entryIntoForce);
  return participations.flatMap((course) => {
    const { instrument, withdrawnOn } = course;
    const on = findDay(entryIntoForce, instrument, inForceOn);
    const counts = course === counted ? ROLE.counts : 0;
    const stands = withdrawnOn === undefined ? ROLE.stands : 0;
    if (on === undefined || counts + stands === 0) return [];
    // Whom the treaty never bound because its State ceased, or the treaty ended, is bound by no later day.
    const over = course.partyFrom === undefined ? (course.endedOn ?? course.leftWith?.on ?? ceasedOn) : ceasedOn;
    const until = course.partyUntil ?? (course.partyFrom === undefined ? over : undefined);
    const ends = until !== undefined && until === over ? ROLE.endsWithState : 0;
    return {
      participant,
      day: dayNumberOf(on),
      until: until === undefined ? PENDING : dayNumberOf(until),
      role: counts + stands + ends,
      own: ownDate(course, over),
    };
  });
}

/** Finds the day from which an instrument runs; while accession is not open, its own. */
function findDay(clause: EntryIntoForceClause, instrument: ConsentAct, inForceOn: CivilDate | undefined) {
  const { runsFrom: _, ...asDeposited } = instrument;
  const on = findStart(clause, instrument, inForceOn) ?? findStart(clause, asDeposited);
  return on ?? (instrument.kind === 'succession' ? instrument.on : undefined);
}

/** Finds which instrument of a participant counts; where two of one day and kind might, the one that was not withdrawn. */
function findCounted(
  life: Life,
  participant: ParticipantCode,
  participations: readonly ParticipationLife[],
): ParticipationLife | undefined {
  const { treaty, countedInstruments } = life;
  const { entryIntoForce } = treaty.finalClauses;
  const { condition } = entryIntoForce;
  if (condition.kind !== 'instruments') return undefined;
  if (condition.of !== undefined && !isInGroup(condition.of, participant, undefined)) return undefined;
  const counted = countedInstruments.find((each) => each.participant === participant);
  if (counted === undefined) return undefined;
  const inForceOn = findLatestDay(life.entryIntoForce);
  return participations.findLast(
    ({ instrument }) =>
      instrument.kind === counted.kind && findStart(entryIntoForce, instrument, inForceOn) === counted.on,
  );
}

/** An instrument that binds by another day than its own delay: that of succession, that it names, or on which a denunciation takes effect. */
function ownDate({ instrument, entryIntoForce, partyFrom }: ParticipationLife, over: CivilDate | undefined): number {
  const { notBefore, runsFrom } = instrument;
  const namedOn = 'namedOn' in instrument ? instrument.namedOn : undefined;
  if ((notBefore !== undefined || runsFrom !== undefined || namedOn !== undefined) && partyFrom !== undefined) {
    const day = dayNumberOf(partyFrom);
    return entryIntoForce.kind === 'indeterminate' ? codeOfOpenUntil(day) : day;
  }
  // Its State ceases, or the treaty ends, before the denunciation takes effect.
  if (notBefore !== undefined && over !== undefined && notBefore >= over) return dayNumberOf(notBefore);
  if (instrument.kind !== 'succession') return BY_CLAUSE;
  const { effectiveOn, on } = instrument;
  // The day on which its State took its predecessor's place may lie after that of the notification.
  return effectiveOn === undefined ? codeOfOpenUntil(dayNumberOf(partyFrom ?? on)) : dayNumberOf(effectiveOn);
}

/** Puts rows into columns; a column in which every row says the same is left out. */
function composeDeposits(offsets: readonly number[], rows: readonly Row[]): Deposits {
  return {
    offsets: Uint32Array.from(offsets),
    day: Int32Array.from(rows, ({ day }) => day),
    ...(rows.some(({ until }) => until !== PENDING) && { until: Int32Array.from(rows, ({ until }) => until) }),
    ...(rows.some(({ role }) => role !== PLAIN) && { role: Uint8Array.from(rows, ({ role }) => role) }),
    ...(rows.some(({ own }) => own !== BY_CLAUSE) && { own: Int32Array.from(rows, ({ own }) => own) }),
  };
}

const PLAIN = ROLE.counts + ROLE.stands;
