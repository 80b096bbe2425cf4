import {
  type CivilDate,
  composeLife,
  determineRecordEnd,
  type Life,
  type RecordEnd,
  type Register,
  type Treaty,
} from '../../index.ts';
import { composeRecordEnd } from './compose-record-end.ts';

/**
 * Finds what an answer about a day must say of the record from which it comes, as {@link composeRecordEnd} does.
 *
 * @param register left out where only the clauses are at hand
 * @param other the life of another treaty from which the answer takes something
 */
export function findRecordEnd(
  { treaty, register }: { readonly treaty: Treaty; readonly register: Register | undefined },
  asOf: CivilDate,
  other?: Life,
): RecordEnd {
  if (register === undefined) return determineRecordEnd(register, asOf, other);
  return composeRecordEnd(register, asOf, composeLife(treaty, register, asOf), other);
}
