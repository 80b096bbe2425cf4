import type { CivilDate } from '../calendar/civil-date.ts';
import type { Reading } from '../determination/determination.ts';

/**
 * The readings of "a two-thirds majority of States Parties" where the clause does not say which day's Parties are meant.
 *
 * @see docs/legal-sources.md#acceptances
 */
export const ACCEPTANCE_BASE_READINGS: Readonly<
  Record<'current' | 'at-adoption' | 'at-communication' | 'at-adoption-contracting', Omit<Reading<CivilDate>, 'value'>>
> = {
  current: {
    name: 'current',
    title: 'of the Parties at each moment',
    argument:
      'The clause speaks of the States Parties and names no day, so that those count for which the treaty is in force when the acceptances are counted: who joins raises the number, who leaves lowers it.',
    sources: ['CRC art. 50(2), amendment to art. 43(2): in force 2002-11-18 with the 128th acceptance, of 191 Parties'],
  },
  'at-adoption': {
    name: 'at-adoption',
    title: 'of the Parties on the day of adoption',
    argument:
      'Those who could take part in the adoption are those whose acceptance is sought; a number that grows with every new Party may never be reached.',
    sources: [
      'CRPD art. 47(2), ATT art. 20(4) and others say so expressly; the CRC does not',
      'Refuted by practice under the CRC: the amendment to art. 43(2) did not enter into force with 121 acceptances',
    ],
  },
  'at-adoption-contracting': {
    name: 'at-adoption-contracting',
    title: 'of all who had consented by the day of adoption, bound or not',
    argument: 'As before, counting also the States whose instrument was deposited and not yet in force.',
    sources: ['Against it: VCLT 2(1)(g), a Party is a State for which the treaty is in force'],
  },
  'at-communication': {
    name: 'at-communication',
    title: 'of the Parties on the day of the communication',
    argument: 'The procedure is opened among those to which the proposal was communicated.',
    sources: ['No practice is known'],
  },
};
