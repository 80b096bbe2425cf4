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
    title: { code: 'reading.acceptances-of-current.title', values: {} },
    argument: { code: 'reading.acceptances-of-current.argument', values: {} },
    sources: [{ code: 'source.crc-amendment-128th', values: {} }],
  },
  'at-adoption': {
    name: 'at-adoption',
    title: { code: 'reading.acceptances-of-adoption.title', values: {} },
    argument: { code: 'reading.acceptances-of-adoption.argument', values: {} },
    sources: [
      { code: 'source.crpd-att-say-so', values: {} },
      { code: 'source.crc-amendment-121', values: {} },
    ],
  },
  'at-adoption-contracting': {
    name: 'at-adoption-contracting',
    title: { code: 'reading.acceptances-of-consents.title', values: {} },
    argument: { code: 'reading.acceptances-of-consents.argument', values: {} },
    sources: [{ code: 'source.vclt-2-1-g', values: {} }],
  },
  'at-communication': {
    name: 'at-communication',
    title: { code: 'reading.acceptances-of-communication.title', values: {} },
    argument: { code: 'reading.acceptances-of-communication.argument', values: {} },
    sources: [{ code: 'source.no-practice-known', values: {} }],
  },
};
