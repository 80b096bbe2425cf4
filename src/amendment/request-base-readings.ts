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
  current: {
    name: 'current',
    title: { code: 'reading.requests-of-current.title', values: {} },
    argument: { code: 'reading.requests-of-current.argument', values: {} },
    sources: [{ code: 'source.crc-in-the-event', values: {} }],
  },
  'at-end-of-window': {
    name: 'at-end-of-window',
    title: { code: 'reading.requests-at-end.title', values: {} },
    argument: { code: 'reading.requests-at-end.argument', values: {} },
    sources: [{ code: 'source.crc-names-no-day', values: {} }],
  },
  'at-communication': {
    name: 'at-communication',
    title: { code: 'reading.requests-at-communication.title', values: {} },
    argument: { code: 'reading.requests-at-communication.argument', values: {} },
    sources: [{ code: 'source.crc-50-1-quoted', values: {} }],
  },
};
