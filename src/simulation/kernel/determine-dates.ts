import { assertArgument } from '../../calendar/assert-argument.ts';
import { type DayNumber, LAST_DAY } from '../../calendar/day-number.ts';
import { REGISTERS } from '../argument-shapes.ts';
import {
  addFloor,
  codeOfOpenUntil,
  type DayCode,
  isDay,
  isOpen,
  latestDayOf,
  NOT_BOUND,
  OPEN_WITHOUT_DAY,
  OUTSIDE_CALENDAR,
  PENDING,
} from './day-code.ts';
import { type DelayTable, type DelayTables, endUnder, findTableReaching, openDelayTables } from './delay-tables.ts';
import { findDayOfNumber, openDaysRoom } from './find-day-of-number.ts';
import { BY_CLAUSE, countTreaties, GAP, type Registers, ROLE } from './registers.ts';

/** Every date of some registers, as columns of codes: `describeDayCode` reads one. */
export interface RegisterDates {
  /** For each treaty the day on which its number was complete, or pending. */
  readonly metOn: Int32Array;
  /** For each treaty the day of its entry into force. */
  readonly inForceOn: Int32Array;
  /** For each instrument the day from which it binds. */
  readonly boundOn: Int32Array;
}

/**
 * Determines every date of some registers: the day on which each number was complete, each treaty's own date, and the date of each
 * instrument. The same answers as those of the life of each treaty, without their reasons, and only the prevailing reading.
 *
 * Not covered: conditions other than a number, the readings of an unsettled clause beside the prevailing one, articles and steps.
 *
 * @example describeDayCode(determineDates(packRegisters([{ treaty: opCrcSc, register: opCrcScRegister }]).registers).inForceOn[0]) // { kind: 'day', day: dayNumberOf('2002-01-18') }
 * @see docs/legal-sources.md#entry-into-force
 */
export function determineDates(registers: Registers): RegisterDates {
  assertArgument('determineDates', 'registers', REGISTERS, registers);
  const treaties = countTreaties(registers);
  const dates: RegisterDates = {
    metOn: new Int32Array(treaties),
    inForceOn: new Int32Array(treaties),
    boundOn: new Int32Array(registers.deposits.day.length),
  };
  determineRange(registers, dates, 0, treaties);
  return dates;
}

/**
 * Determines the dates of the treaties from one to another, and writes them where they belong.
 *
 * @param end exclusive
 * @param tables those of the ranges before, where the same thread takes several
 */
export function determineRange(
  registers: Registers,
  dates: RegisterDates,
  start: number,
  end: number,
  tables: DelayTables = openDelayTables(registers.clauses.delays),
): void {
  const { offsets, role, own } = registers.deposits;
  const isPlain = role === undefined && own === undefined;
  const room = openDaysRoom();
  for (let treaty = start; treaty < end; treaty += 1) {
    const from = offsets[treaty] ?? 0;
    const to = offsets[treaty + 1] ?? 0;
    const { metOn, first, last } = findDayOfNumber(registers, treaty, room);
    const inForceOn = metOn === PENDING ? PENDING : determineTreatyDate(registers, tables, treaty, metOn);
    dates.metOn[treaty] = metOn;
    dates.inForceOn[treaty] = inForceOn;
    if (isPlain && inForceOn >= OUTSIDE_CALENDAR) dates.boundOn.fill(inForceOn, from, to);
    else if (from < to) {
      const table = findTableReaching(tables, registers.clauses.laterDelay[treaty] ?? 0, first, last);
      const facts = { registers, treaty, metOn, inForceOn, table };
      if (isPlain && isDay(inForceOn) && !table.mayBeOpen) writePlain(facts, dates.boundOn, from, to);
      else for (let row = from; row < to; row += 1) dates.boundOn[row] = determineRow(facts, row);
    }
  }
}

/** A treaty while the dates of its instruments are determined. */
interface TreatyFacts {
  readonly registers: Registers;
  readonly treaty: number;
  readonly metOn: DayNumber;
  readonly inForceOn: DayCode;
  /** The ends of the delay of later Parties. */
  readonly table: DelayTable;
}

function determineTreatyDate({ clauses }: Registers, tables: DelayTables, treaty: number, metOn: DayNumber): DayCode {
  const fixedOn = clauses.fixedOn[treaty] ?? 0;
  const floor = clauses.floor[treaty] ?? 0;
  if (metOn <= fixedOn) return addFloor(fixedOn, floor);
  const { ends, firstDay } = findTableReaching(tables, clauses.delay[treaty] ?? 0, metOn, metOn);
  return addFloor(ends[metOn - firstDay] ?? 0, floor);
}

/**
 * Writes the dates of instruments that all stand, once the treaty has its own. It is the loop in which the time is spent, and has no
 * branch: of days in no order, none could be foretold.
 */
function writePlain(
  { registers: { deposits, clauses }, treaty, metOn, inForceOn, table: { ends, firstDay } }: TreatyFacts,
  boundOn: Int32Array,
  from: number,
  to: number,
): void {
  const { day } = deposits;
  // On the treaty's own date is who deposited before this day.
  const own = clauses.gap[treaty] === GAP.treatyDate ? Math.max(metOn + 1, inForceOn) : metOn + 1;
  for (let row = from; row < to; row += 1) {
    const on = day[row] ?? 0;
    // The sign of each difference, spread over all bits: on the treaty's own date, or before it.
    const onTreatyDate = (on - own) >> 31;
    const later = (ends[on - firstDay] ?? 0) - inForceOn;
    boundOn[row] = inForceOn + (later & ~(onTreatyDate | (later >> 31)));
  }
}

/** Determines the date of one instrument, whatever its role and whether the treaty's own date is a day or open. */
function determineRow(facts: TreatyFacts, row: number): DayCode {
  const { role, until } = facts.registers.deposits;
  const roles = role?.[row] ?? ROLE.stands;
  if ((roles & ROLE.stands) === 0) return NOT_BOUND;
  const boundOn = isOpen(facts.inForceOn) ? whicheverItIs(facts, row) : determineFrom(facts, row, facts.inForceOn);
  const latest = latestDayOf(boundOn);
  const ceasedBefore = (roles & ROLE.endsWithState) !== 0 && (until?.[row] ?? PENDING) <= latest && latest <= LAST_DAY;
  return ceasedBefore ? NOT_BOUND : boundOn;
}

function determineFrom({ registers, treaty, metOn, table }: TreatyFacts, row: number, inForceOn: DayCode): DayCode {
  if (!isDay(inForceOn)) return inForceOn;
  const { deposits, clauses } = registers;
  const own = deposits.own?.[row] ?? BY_CLAUSE;
  if (isOpen(own)) return codeOfOpenUntil(Math.max(latestDayOf(own), inForceOn));
  if (own !== BY_CLAUSE) return Math.max(own, inForceOn);
  const on = deposits.day[row] ?? 0;
  if (on <= metOn || (on < inForceOn && clauses.gap[treaty] === GAP.treatyDate)) return inForceOn;
  const end = table.ends[on - table.firstDay] ?? 0;
  return on >= inForceOn ? end : addFloor(end, inForceOn);
}

/** Codes an instrument's date while the treaty's own is open between two days: the day both lead to, or the latest it can be. */
function whicheverItIs(facts: TreatyFacts, row: number): DayCode {
  const { registers, treaty, metOn } = facts;
  const { delays, delay, floor } = registers.clauses;
  const clause = delays[delay[treaty] ?? 0];
  if (clause === undefined) throw new RangeError(`treaty ${treaty} has a delay that is not among the delays`);
  const dateUnder = (rule: 'last-day-of-month' | 'first-day-of-next-month'): DayCode =>
    determineFrom(facts, row, addFloor(endUnder(metOn, clause, rule), floor[treaty] ?? 0));
  const [early, late] = [dateUnder('last-day-of-month'), dateUnder('first-day-of-next-month')];
  if (isDay(early) && early === late) return early;
  const days = [early, late].filter((code) => isDay(code) || isOpen(code)).map(latestDayOf);
  return days.length === 0 ? OPEN_WITHOUT_DAY : codeOfOpenUntil(Math.max(...days));
}
