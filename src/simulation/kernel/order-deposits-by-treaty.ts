import { NUMBERS } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
/** Deposits put together by treaty, and from which row each came. */
export interface DepositsGrouped {
  readonly offsets: Uint32Array;
  readonly day: Int32Array;
  /** For each row, its row among those that came in any order. */
  readonly cameFrom: Uint32Array;
}

/**
 * Puts deposits that come in any order together by treaty, in time that grows with their number alone. Within a treaty they keep the order
 * in which they came.
 *
 * @param treaty the treaty of each deposit, below `treaties`
 * @param day the day of each
 * @throws RangeError where a treaty is not below `treaties`
 * @example orderDepositsByTreaty(new Uint32Array([1, 0, 1]), new Int32Array([7, 8, 9]), 2).day // new Int32Array([8, 7, 9])
 */
export function orderDepositsByTreaty(treaty: Uint32Array, day: Int32Array, treaties: number): DepositsGrouped {
  assertArgument('orderDepositsByTreaty', 'treaty', NUMBERS, treaty);
  assertArgument('orderDepositsByTreaty', 'day', NUMBERS, day);
  const offsets = new Uint32Array(treaties + 1);
  for (let row = 0; row < treaty.length; row += 1) {
    const of = treaty[row] ?? 0;
    if (of >= treaties) throw new RangeError(`deposit ${row}: treaty ${of} is not among the ${treaties} treaties`);
    offsets[of + 1] = (offsets[of + 1] ?? 0) + 1;
  }
  for (let of = 0; of < treaties; of += 1) offsets[of + 1] = (offsets[of + 1] ?? 0) + (offsets[of] ?? 0);
  const next = offsets.slice(0, treaties);
  const grouped = { offsets, day: new Int32Array(day.length), cameFrom: new Uint32Array(day.length) };
  for (let row = 0; row < treaty.length; row += 1) {
    const of = treaty[row] ?? 0;
    const at = next[of] ?? 0;
    next[of] = at + 1;
    grouped.day[at] = day[row] ?? 0;
    grouped.cameFrom[at] = row;
  }
  return grouped;
}
