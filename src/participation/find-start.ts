import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { EntryIntoForceClause } from '../treaty/treaty.ts';
import { dayFromEntryIntoForce } from './day-from-entry-into-force.ts';

/**
 * Finds the day from which an instrument counts and its delays run: that of its deposit or, where the clause says so, that on
 * which the depositary notified it; of an accession that came before accession opens, not before that day.
 *
 * @param inForceOn the day of entry into force, where it is known
 * @returns `undefined` where the clause runs from the notification and none is recorded, or where accession opens with the entry into
 *   force and that day is not known
 * @see docs/legal-sources.md#notification
 */
export function findStart(
  clause: Pick<EntryIntoForceClause, 'runsFrom'>,
  { on, notifiedOn, runsFrom }: ConsentAct,
  inForceOn?: CivilDate,
): CivilDate | undefined {
  const start = clause.runsFrom === 'notification' ? notifiedOn : on;
  if (runsFrom === undefined) return start;
  const opensOn = findOpening(runsFrom, inForceOn);
  return start === undefined || opensOn === undefined ? undefined : laterOf(start, opensOn);
}

function findOpening(
  runsFrom: NonNullable<ConsentAct['runsFrom']>,
  inForceOn: CivilDate | undefined,
): CivilDate | undefined {
  if (typeof runsFrom === 'string' && runsFrom !== 'entry-into-force') return runsFrom;
  if (inForceOn === undefined) return undefined;
  return dayFromEntryIntoForce(typeof runsFrom === 'object' ? runsFrom : true, inForceOn);
}
