import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { dayAfter, dayBefore } from '../calendar/day-number.ts';
import { latestStartBy } from '../calendar/latest-start.ts';
import { TREATY } from '../treaty/argument-shapes.ts';
import type { Treaty } from '../treaty/treaty.ts';

/**
 * Assumes that a treaty entered into force on a day that is known, whatever the record holds: for a record that holds a part of the acts. The
 * condition was met on the day from which the clause leads there: whoever deposited by then has the date of the treaty, whoever did so later
 * has its own by the clause for later Parties. Where several days lead there, as to a fixed day, to the first of a month, or to the day on
 * which another treaty was in force, the first and the last of them are given, and an answer that hangs on which it was is open.
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
  const metOn = start.kind === 'date' ? start.date : inForceOn;
  const metFrom = start.kind === 'date' ? findFirstStart(treaty, inForceOn) : metOn;
  const known = metFrom < metOn ? { inForceOn, metOn, metFrom } : { inForceOn, metOn };
  return { ...treaty, finalClauses: { ...finalClauses, entryIntoForce: { ...entryIntoForce, known } } };
}

/** Finds the first day on which the condition may have been met: not before the adoption, and where another treaty was awaited, that day itself. */
function findFirstStart({ adoptedOn, finalClauses }: Treaty, inForceOn: CivilDate): CivilDate {
  const { delay, notBefore } = finalClauses.entryIntoForce;
  const earlier = notBefore === undefined ? latestStartBy(delay, dayBefore(inForceOn)) : undefined;
  return earlier?.kind === 'date' ? laterOf(dayAfter(earlier.date), adoptedOn) : adoptedOn;
}
