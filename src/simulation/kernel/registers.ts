import { assertArgument } from '../../calendar/assert-argument.ts';
import { type DayNumber, FIRST_DAY } from '../../calendar/day-number.ts';
import type { PlainDelay } from '../../calendar/delay.ts';
import { REGISTERS } from '../argument-shapes.ts';

/** What an instrument does; a row has the sum. */
export const ROLE = {
  /** It counts towards the number. */
  counts: 1,
  /** It stands and so gets a date. One withdrawn when the treaty was in force already counts and gets none. */
  stands: 2,
  /** Its `until` is the day from which its State no longer exists: a State that ceased before the date is never bound. */
  endsWithState: 4,
} as const;

/** In the column `own`: the instrument has no date of its own and is bound as the clauses say. */
export const BY_CLAUSE = -0x8000_0000;

/**
 * The instruments of many treaties, a row each. Those of one treaty stand together, in any order of days: the rows of treaty `t` run
 * from `offsets[t]` up to `offsets[t + 1]`.
 */
export interface Deposits {
  /** One more than there are treaties. */
  readonly offsets: Uint32Array;
  /** The day from which the instrument counts and its delays run, as a day number. */
  readonly day: Int32Array;
  /** The first day no longer as a Party; `PENDING` where there is none. Left out where nobody left. */
  readonly until?: Int32Array;
  /** Sums of {@link ROLE}. Left out where every instrument counts and stands. */
  readonly role?: Uint8Array;
  /**
   * The date of succession from which a successor is bound, or, where it is not known, `codeOfOpenUntil` the day of notification;
   * {@link BY_CLAUSE} for other instruments. Left out where there is no succession.
   */
  readonly own?: Int32Array;
}

/** What the kernel needs of the final clauses of many treaties, a row each. */
export interface ClauseColumns {
  /** How many instruments must be deposited. */
  readonly number: Uint32Array;
  /** The delay of entry into force, as an index into `delays`. */
  readonly delay: Uint16Array;
  /** The day before which no treaty enters into force; {@link NO_FLOOR} where there is none. */
  readonly floor: Int32Array;
  /** The day of entry into force where the number is complete by then; {@link NO_FIXED_DAY} where there is none. */
  readonly fixedOn: Int32Array;
  /** The delay of later Parties, as an index into `delays`. */
  readonly laterDelay: Uint16Array;
  /** What governs a deposit between the day of the number and entry into force: a value of {@link GAP}. */
  readonly gap: Uint8Array;
  /** The distinct delays. */
  readonly delays: readonly PlainDelay[];
}

export const NO_FLOOR: DayNumber = FIRST_DAY;
export const NO_FIXED_DAY: DayNumber = FIRST_DAY - 1;

/**
 * What governs the gap: the treaty's own date, or the instrument's own period but never before the treaty's own date.
 *
 * @see docs/legal-sources.md#the-gap
 */
export const GAP = { treatyDate: 0, ownPeriod: 1 } as const;

/** Registers of many treaties, or many futures of one. */
export interface Registers {
  readonly deposits: Deposits;
  readonly clauses: ClauseColumns;
}

/**
 * Counts the treaties of some registers.
 *
 * @example countTreaties(packRegisters([{ treaty: opCrcSc, register: opCrcScRegister }]).registers) // 1
 */
export function countTreaties(registers: Registers): number {
  assertArgument('countTreaties', 'registers', REGISTERS, registers);
  return registers.deposits.offsets.length - 1;
}
