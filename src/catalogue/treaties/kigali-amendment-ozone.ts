import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Kigali Amendment: the amendment of 2016 to the Montreal Protocol.
 *
 * | article | rule |
 * |---|---|
 * | IV(1) | in force on 1 January 2019, provided that at least twenty instruments of Parties to the Montreal Protocol have been deposited; otherwise the ninetieth day after this is so; by paragraph 3 an organisation’s instrument counts beside none of its members’ |
 * | IV(4) | for any other Party to the Protocol, after the entry into force: the ninetieth day following its own deposit |
 * | V | a Party may declare that it applies the new control measures provisionally |
 * | VCLT 56 | the amendment itself has no clause on withdrawal; who leaves the Protocol leaves it as amended |
 */
export const kigaliAmendmentOzone: Treaty = {
  id: 'kigali-amendment-ozone',
  title: 'Amendment to the Montreal Protocol on Substances that Deplete the Ozone Layer (Kigali)',
  shortTitle: 'Kigali Amendment',
  adoptedOn: civilDate('2016-10-15'),
  adoptedAt: 'Kigali',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVII-2-f', 'UN registration 26369'],
  text: { basis: 'from-memory', sources: [] },
  notes: [
    'Instruments are taken from the day of adoption: no clause names a first day for them.',
    'Article IV names ratification, acceptance and approval; accession stands beside them because the depositary’s table of the earlier amendments has it.',
    'The changes to article 4 of the Protocol enter into force apart, on 1 January 2033, and need seventy instruments (article IV(2)); they are left out here.',
    'Article IV(4) says nothing of deposits between the twentieth instrument and 1 January 2019; all of them are recorded with the general date.',
    'Who leaves the Protocol leaves it as amended; that is not computed here.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: 'IV(1)',
        says: 'Parties to the Montreal Protocol that have deposited, or deposit at the same time, an instrument to the Beijing Amendment of 1999',
        organisations: true,
      },
      signature: { article: 'IV(1)', provided: false, opensOn: civilDate('2016-10-15') },
      consent: {
        article: 'IV(1)',
        afterSignature: [],
        withoutSignature: ['ratification', 'acceptance', 'approval', 'accession'],
        bySuccession: false,
      },
      provisionalApplication: { article: 'V' },
    },
    entryIntoForce: {
      article: 'IV(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 20 },
      delay: {
        form: 'fixed-date-or-later',
        fixedOn: civilDate('2019-01-01'),
        otherwise: { form: 'days-after', days: 90 },
      },
    },
    laterParties: {
      wording: 'after-entry-into-force',
      article: 'IV(4)',
      delay: { form: 'days-after', days: 90 },
      prevailing: 'A',
    },
    denunciation: { kind: 'not-provided', article: 'VCLT 56' },
  },
};
