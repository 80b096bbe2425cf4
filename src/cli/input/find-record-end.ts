import {
  addPossibleEnd,
  type CivilDate,
  composeLife,
  determineRecordEnd,
  type Life,
  type RecordEnd,
  type Register,
  type Treaty,
} from '../../index.ts';

/**
 * Finds what an answer about a day must say of the record from which it comes: how far this reaches and, where it is a part, that the
 * treaty may have ended.
 *
 * @param register left out where only the clauses are at hand
 * @param other the life of another treaty from which the answer takes something
 */
export function findRecordEnd(
  { treaty, register }: { readonly treaty: Treaty; readonly register: Register | undefined },
  asOf: CivilDate,
  other?: Life,
): RecordEnd {
  const recordEnd = determineRecordEnd(register, asOf, other);
  return register === undefined ? recordEnd : addPossibleEnd(recordEnd, composeLife(treaty, register, asOf));
}
