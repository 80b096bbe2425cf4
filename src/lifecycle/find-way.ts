import type { CivilDate } from '../calendar/civil-date.ts';
import {
  composeByAlternative,
  composeWithoutAlternatives,
  listAlternatives,
  type Way,
} from '../entry-into-force/alternatives.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { composePartiesFrom } from './compose-life-of-parties.ts';
import type { RecordAsOf } from './record-as-of.ts';
import { WHOLE_LAW } from './whole-law.ts';

/** The way into force that governs, and the treaty as if it had no other. */
export interface WayFound {
  readonly way: Way;
  readonly treaty: Treaty;
}

/** Checks if a treaty has other ways into force than its clause itself, of which one is to be found. */
export function hasSeveralWays(treaty: Treaty): boolean {
  return listAlternatives(treaty).length > 0;
}

/**
 * Finds which of several ways into force governs by a record: the first whose condition was met by its last day. While that day is to
 * come, and the condition may yet be met, the way is open and the treaty waits for it; after it, the next is looked at, and in the end
 * the clause itself.
 *
 * @param until the last day of which the record tells; without it, all is over
 * @see docs/legal-sources.md#alternative-ways-into-force
 */
export function findWay(treaty: Treaty, record: RecordAsOf, asOf?: CivilDate, until?: CivilDate): WayFound {
  const alternatives = listAlternatives(treaty);
  const lifeOf = (governed: Treaty) => composePartiesFrom(governed, record, asOf, undefined, WHOLE_LAW).life;
  for (const alternative of alternatives) {
    const governed = composeByAlternative(treaty, alternative);
    const { metOn } = lifeOf(governed);
    if (metOn !== undefined && metOn <= alternative.metBy) {
      return { way: { kind: 'taken', alternative }, treaty: governed };
    }
    if (until !== undefined && until < alternative.metBy) {
      return { way: { kind: 'open', alternative }, treaty: governed };
    }
  }
  const itself = alternatives.length === 0 ? undefined : lifeOf(composeWithoutAlternatives(treaty, undefined)).metOn;
  return { way: { kind: 'none' }, treaty: composeWithoutAlternatives(treaty, itself) };
}
