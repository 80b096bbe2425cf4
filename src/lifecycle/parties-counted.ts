import { DAY, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { LIFE } from './argument-shapes.ts';
import type { LifeOfParties } from './life.ts';
import type { RecordEnd } from './record-end.ts';
import { listReferences } from './references.ts';

/**
 * Adds to what is said of a record on which day that of another treaty ends, where the clause asks for a part of the Parties to that one at each moment,
 * and counts them on a later day: that on which the condition was met, or the day asked about. Say it beside every answer from such a record.
 *
 * @param recordEnd as `determineRecordEnd` gives it
 * @example addEndOfCounted({ says: [] }, life, civilDate('2002-01-18')) // { says: [] }
 * @see docs/legal-sources.md#the-end-of-a-record
 */
export function addEndOfCounted(recordEnd: RecordEnd, life: LifeOfParties, asOf: CivilDate): RecordEnd {
  assertArgument('addEndOfCounted', 'recordEnd', OBJECT, recordEnd);
  assertArgument('addEndOfCounted', 'life', LIFE, life);
  assertArgument('addEndOfCounted', 'asOf', DAY, asOf);
  const { treaty, metOn: countedOn = asOf } = life;
  const says = listReferences(treaty.finalClauses).flatMap(({ kind, treaty: counted, facts }) => {
    const endsOn = facts.kind === 'known' && kind === 'current' ? facts.partiesKnownUntil : undefined;
    if (endsOn === undefined || countedOn <= endsOn) return [];
    return [{ code: 'record.of-other-ends-before', values: { treaty: counted, endsOn } } as const];
  });
  return says.length === 0 ? recordEnd : { ...recordEnd, says: [...recordEnd.says, ...says] };
}
