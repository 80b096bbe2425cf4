import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { LIFE } from './argument-shapes.ts';
import type { LifeOfParties, TooFewLeft } from './life.ts';
import type { RecordEnd } from './record-end.ts';
import { findDayInPart } from './record-in-part.ts';
import { findEndAmong, isBefore } from './treaty-end.ts';

/**
 * Finds the end that a treaty would have if a record in part held all its Parties: from that day on it is not known whether the treaty
 * is in force.
 *
 * @returns `undefined` where the record is taken as whole, where enough Parties are left in it, and where an act terminates the treaty by then
 * @example findPossibleEnd(composeLife(assumeInForceOn(opCrcSc, civilDate('2002-01-18')), { acts: [] })) // undefined
 * @see docs/legal-sources.md#termination
 */
export function findPossibleEnd(life: LifeOfParties): TooFewLeft | undefined {
  assertArgument('findPossibleEnd', 'life', LIFE, life);
  const { treaty, participants, record, end } = life;
  const possible = findEndAmong(treaty.finalClauses, participants);
  if (possible === undefined || isBefore(possible, findDayInPart(treaty.finalClauses, record))) return undefined;
  return end === undefined || possible.on < end.on ? possible : undefined;
}

/**
 * Adds to what is said of a record that it is not known whether the treaty is in force, and from when on, where the record is a part in
 * which too few Parties are left. Say it beside every answer from such a record.
 *
 * @param recordEnd as `determineRecordEnd` gives it
 * @example addPossibleEnd({ says: [] }, life) // { says: [] }
 * @see docs/legal-sources.md#termination
 */
export function addPossibleEnd(recordEnd: RecordEnd, life: LifeOfParties): RecordEnd {
  assertArgument('addPossibleEnd', 'recordEnd', OBJECT, recordEnd);
  assertArgument('addPossibleEnd', 'life', LIFE, life);
  const possible = findPossibleEnd(life);
  if (possible === undefined) return recordEnd;
  const { on, article, parties } = possible;
  const says = { code: 'record.may-have-ended', values: { on, article, parties } } as const;
  return { ...recordEnd, says: [...recordEnd.says, says] };
}
