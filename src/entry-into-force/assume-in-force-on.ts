import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { latestStartBy } from '../calendar/latest-start.ts';
import { TREATY } from '../treaty/argument-shapes.ts';
import type { Treaty } from '../treaty/treaty.ts';

/**
 * Assumes that a treaty entered into force on a day that is known, whatever the record holds: for a record that holds a part of the acts. The
 * day on which the condition was met is the latest from which the clause leads there: whoever deposited by then has the date of the treaty,
 * whoever did so later has its own by the clause for later Parties.
 *
 * @example assumeInForceOn(opCrcSc, civilDate('2002-01-18')).finalClauses.entryIntoForce.known?.metOn // '2001-10-18'
 * @see docs/legal-sources.md#entry-into-force
 */
export function assumeInForceOn(treaty: Treaty, inForceOn: CivilDate): Treaty {
  assertArgument('assumeInForceOn', 'treaty', TREATY, treaty);
  assertArgument('assumeInForceOn', 'inForceOn', DAY, inForceOn);
  const { finalClauses } = treaty;
  const { entryIntoForce } = finalClauses;
  const start = latestStartBy(entryIntoForce.delay, inForceOn);
  const known = { inForceOn, metOn: start.kind === 'date' ? start.date : inForceOn };
  return { ...treaty, finalClauses: { ...finalClauses, entryIntoForce: { ...entryIntoForce, known } } };
}
