import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Determination } from '../../determination/determination.ts';
import type { AmendmentWanted } from './amendment-wanted.ts';
import { determineLatestAcceptance } from './determine-latest-acceptance.ts';
import { determineLatestCommunication } from './determine-latest-communication.ts';

/**
 * Determines the latest day on which what an amendment still needs may be done for it to be in force by a day, by the procedure of the
 * treaty.
 *
 * @see docs/legal-sources.md#latest-day-for-an-amendment
 */
export function determineLatestActs(wanted: AmendmentWanted): Determination<CivilDate> {
  const { clause } = wanted;
  return clause.kind === 'by-silence'
    ? determineLatestCommunication({ ...wanted, clause })
    : determineLatestAcceptance({ ...wanted, clause });
}
