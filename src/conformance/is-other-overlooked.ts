import type { CivilDate } from '../calendar/civil-date.ts';
import { determineParticipantEntryIntoForce } from '../entry-into-force/participant-entry-into-force.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import type { LifeOfRows } from './life-of-rows.ts';

/**
 * Checks if a stored date is the one that an instrument has by its own treaty alone, where another treaty must bind its State too.
 *
 * @see docs/legal-sources.md#bound-with-another-treaty
 */
export function isOtherOverlooked(
  clauses: FinalClauses,
  life: LifeOfRows,
  instrument: ConsentAct,
  published: CivilDate,
): boolean {
  if (clauses.entryIntoForce.bindsWith === undefined) return false;
  const own = determineParticipantEntryIntoForce(clauses, life, instrument);
  return own.kind === 'determined' && own.value === published;
}
