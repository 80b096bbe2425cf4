import type { CivilDate } from '../calendar/civil-date.ts';
import type { Reading } from '../determination/determination.ts';
import type { ConferenceClause } from './amendment-record.ts';

/**
 * The readings of "at least one third of the States Parties" where the clause does not say which day's Parties are meant.
 *
 * @see docs/legal-sources.md#conference
 */
export const REQUEST_BASE_READINGS: Readonly<
  Record<ConferenceClause['request']['base'], Omit<Reading<CivilDate>, 'value'>>
> = {
  'at-end-of-window': {
    name: 'at-end-of-window',
    title: 'of the Parties on the last day for replies',
    argument:
      'The condition is that, within the period, a part of the Parties favours a conference. Whether it was met is judged when the period ends, of those that are Parties then.',
    sources: ['CRC art. 50(1), OP-CRC-SC art. 16(1): the text names no day'],
  },
  'at-communication': {
    name: 'at-communication',
    title: 'of the Parties on the day of the communication',
    argument:
      'The Parties that are asked are those to which the proposal is communicated; the part is a part of these.',
    sources: [
      'CRC art. 50(1): "communicate the proposed amendment to States Parties, with a request that they indicate"',
    ],
  },
};
