import type { CivilDate } from '../calendar/civil-date.ts';
import { composeReading } from '../determination/compose-reading.ts';
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
  current: composeReading('current', 'requests-of-current', ['source.crc-in-the-event']),
  'at-end-of-window': composeReading('at-end-of-window', 'requests-at-end', ['source.crc-names-no-day']),
  'at-communication': composeReading('at-communication', 'requests-at-communication', ['source.crc-50-1-quoted']),
};
