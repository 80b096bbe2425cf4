import {
  addEndOfCounted,
  addPerhapsBound,
  addPossibleEnd,
  type CivilDate,
  determineRecordEnd,
  type Life,
  type LifeOfParties,
  type RecordEnd,
} from '../../index.ts';

/**
 * Composes what an answer about a day must say of the record from which it comes: how far this reaches, that the treaty may have ended where it is
 * a part, for whom the treaty may be in force without an instrument of their own, and where the record ends of a treaty whose Parties are counted.
 *
 * @param register or what a life knows of it; left out where only the clauses are at hand
 * @param life of the treaty on that day
 * @param other the life of another treaty from which the answer takes something
 */
export function composeRecordEnd(
  register: Parameters<typeof determineRecordEnd>[0],
  asOf: CivilDate,
  life: LifeOfParties,
  other?: Life,
): RecordEnd {
  const ofOwn = addPerhapsBound(addPossibleEnd(determineRecordEnd(register, asOf, other), life), life, asOf);
  return addEndOfCounted(ofOwn, life, asOf);
}
