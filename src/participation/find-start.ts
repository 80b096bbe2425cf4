import type { CivilDate } from '../calendar/civil-date.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { EntryIntoForceClause } from '../treaty/treaty.ts';

/**
 * Finds the day from which an instrument counts and its delays run: that of its deposit or, where the clause says so, that on
 * which the depositary notified it.
 *
 * @returns `undefined` where the clause runs from the notification and none is recorded
 * @see docs/legal-sources.md#notification
 */
export function findStart({ runsFrom }: EntryIntoForceClause, { on, notifiedOn }: ConsentAct): CivilDate | undefined {
  return runsFrom === 'notification' ? notifiedOn : on;
}
