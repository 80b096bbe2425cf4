import { COUNT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { REGISTERS } from '../argument-shapes.ts';
import type { Deposits, Registers } from './registers.ts';

/**
 * Makes a column of so many whole numbers that threads can share.
 *
 * @example openSharedInt32(3).length // 3
 */
export function openSharedInt32(length: number): Int32Array {
  assertArgument('openSharedInt32', 'length', COUNT, length);
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
}

/**
 * Makes a column of so many counts that threads can share.
 *
 * @example openSharedUint32(3).buffer instanceof SharedArrayBuffer // true
 */
export function openSharedUint32(length: number): Uint32Array {
  assertArgument('openSharedUint32', 'length', COUNT, length);
  return new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT));
}

/**
 * Puts the columns of registers where threads can share them. A column that is there already is taken as it is; any other is copied, so
 * that who makes columns for a large run makes them shared, with `openSharedInt32` and the like, and has them in memory once.
 *
 * @example packSharedRegisters(packRegister(opCrcSc, opCrcScRegister).registers).deposits.day.buffer instanceof SharedArrayBuffer // true
 */
export function packSharedRegisters(registers: Registers): Registers {
  assertArgument('packSharedRegisters', 'registers', REGISTERS, registers);
  const { deposits, clauses } = registers;
  return {
    deposits: shareDeposits(deposits),
    clauses: {
      number: share(clauses.number, (buffer) => new Uint32Array(buffer)),
      delay: share(clauses.delay, (buffer) => new Uint16Array(buffer)),
      floor: share(clauses.floor, (buffer) => new Int32Array(buffer)),
      fixedOn: share(clauses.fixedOn, (buffer) => new Int32Array(buffer)),
      laterDelay: share(clauses.laterDelay, (buffer) => new Uint16Array(buffer)),
      gap: share(clauses.gap, (buffer) => new Uint8Array(buffer)),
      delays: clauses.delays,
    },
  };
}

function shareDeposits({ offsets, day, until, role, own }: Deposits): Deposits {
  const ofDays = (buffer: SharedArrayBuffer): Int32Array => new Int32Array(buffer);
  return {
    offsets: share(offsets, (buffer) => new Uint32Array(buffer)),
    day: share(day, ofDays),
    ...(until && { until: share(until, ofDays) }),
    ...(role && { role: share(role, (buffer) => new Uint8Array(buffer)) }),
    ...(own && { own: share(own, ofDays) }),
  };
}

interface Column {
  readonly buffer: ArrayBufferLike;
  readonly byteLength: number;
  readonly set: (from: this) => void;
}

function share<C extends Column>(column: C, columnOver: (buffer: SharedArrayBuffer) => C): C {
  if (column.buffer instanceof SharedArrayBuffer) return column;
  const shared = columnOver(new SharedArrayBuffer(column.byteLength));
  shared.set(column);
  return shared;
}
