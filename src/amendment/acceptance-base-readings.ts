import type { CivilDate } from '../calendar/civil-date.ts';
import { composeReading } from '../determination/compose-reading.ts';
import type { Reading } from '../determination/determination.ts';

/**
 * The readings of "a two-thirds majority of States Parties" where the clause does not say which day's Parties are meant.
 *
 * @see docs/legal-sources.md#acceptances
 */
export const ACCEPTANCE_BASE_READINGS: Readonly<
  Record<'current' | 'at-adoption' | 'at-communication' | 'at-adoption-contracting', Omit<Reading<CivilDate>, 'value'>>
> = {
  current: composeReading('current', 'acceptances-of-current', ['source.crc-amendment-128th']),
  'at-adoption': composeReading('at-adoption', 'acceptances-of-adoption', [
    'source.crpd-att-say-so',
    'source.crc-amendment-121',
  ]),
  'at-adoption-contracting': composeReading('at-adoption-contracting', 'acceptances-of-consents', [
    'source.vclt-2-1-g',
  ]),
  'at-communication': composeReading('at-communication', 'acceptances-of-communication', ['source.no-practice-known']),
};
