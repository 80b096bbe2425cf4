import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Treaty on the Prohibition of Nuclear Weapons.
 *
 * | article | rule |
 * |---|---|
 * | 13 | open for signature by all States from 20 September 2017 |
 * | 14 | ratification, acceptance or approval by signatories; accession |
 * | 15(1) | in force ninety days after the fiftieth instrument |
 * | 15(2) | for a State that deposits after that: ninety days after its own instrument |
 * | 17(2) | withdrawal for extraordinary events, by notice to the depositary |
 * | 17(3) | it takes effect twelve months after receipt, but not while the Party is then a party to an armed conflict |
 */
export const tpnw: Treaty = {
  id: 'tpnw',
  title: 'Treaty on the Prohibition of Nuclear Weapons',
  shortTitle: 'TPNW',
  adoptedOn: civilDate('2017-07-07'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVI-9'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'tpnw-text',
        title: 'Treaty, articles 10 and 13 to 20, in the Japanese translation (copy: ja.wikisource.org)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'An amendment under article 10 is taken up when a majority of the Parties supports that within ninety days, adopted by two thirds of the Parties, not of those present, and in force for acceptors ninety days after the instruments of a majority of those that were Parties at adoption. It has no clause here.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: '13, 14' },
      signature: { article: '13', opensOn: civilDate('2017-09-20') },
      consent: {
        article: '14',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '15(1)',
      condition: { kind: 'instruments', number: 50 },
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: { wording: 'after-condition-met', article: '15(2)', delay: { form: 'days-after', days: 90 } },
    denunciation: {
      kind: 'permitted',
      article: '17(3)',
      delay: { form: 'period-after', period: { months: 12 }, monthEnd: 'last-day-of-month' },
      armedConflict: { article: '17(3)' },
    },
  },
};
