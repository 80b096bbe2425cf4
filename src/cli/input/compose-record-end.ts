import {
  addEndOfCounted,
  addPossibleEnd,
  addUnited,
  type CivilDate,
  determineRecordEnd,
  type Life,
  type RecordEnd,
  type Register,
} from '../../index.ts';

/**
 * Composes what an answer about a day must say of the record from which it comes: how far this reaches, that the treaty may have ended where it is
 * a part, for which State formed by uniting the treaty may be in force, and where the record ends of a treaty whose Parties are counted.
 *
 * @param register left out where only the clauses are at hand
 * @param life of the treaty on that day
 * @param other the life of another treaty from which the answer takes something
 */
export function composeRecordEnd(register: Register | undefined, asOf: CivilDate, life: Life, other?: Life): RecordEnd {
  const ofOwn = addUnited(addPossibleEnd(determineRecordEnd(register, asOf, other), life), life, asOf);
  return addEndOfCounted(ofOwn, life, asOf);
}
