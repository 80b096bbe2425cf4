import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * United Nations Convention against Corruption.
 *
 * | article | rule |
 * |---|---|
 * | 67(1) | open for signature by all States in Mérida from 9 to 11 December 2003, then in New York until 9 December 2005; by paragraph 2 also by regional economic integration organisations of which a member signed |
 * | 67(3) | signatories ratify, accept or approve; by paragraph 4 others accede |
 * | 68(1) | in force the ninetieth day after the thirtieth instrument; an organisation’s instrument counts beside none of its members’ |
 * | 68(2) | for one that consents after the thirtieth instrument: the thirtieth day after its own deposit, or the day of entry into force of the Convention, whichever is later |
 * | 70(1) | denunciation by notification; it takes effect one year after receipt |
 */
export const uncac: Treaty = {
  id: 'uncac',
  title: 'United Nations Convention against Corruption',
  shortTitle: 'UNCAC',
  adoptedOn: civilDate('2003-10-31'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XVIII-14', 'UN registration 42146'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'uncac-text',
        title:
          'United Nations Convention against Corruption, articles 65 to 71 (copy: github.com/lawchat-oss/open-treaties)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Article 69 on amendments is left out: each enters into force Party by Party, ninety days after its own instrument, without any number of acceptances.',
    'By article 70(2) an organisation ceases to be a Party when all of its members have denounced; that is not computed here.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state-or-organisation', article: '67(1)' },
      signature: { article: '67(1)', opensOn: civilDate('2003-12-09'), closesOn: civilDate('2005-12-09') },
      consent: {
        article: '67(3)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '68(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 30 },
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: { wording: 'whichever-later', article: '68(2)', delay: { form: 'days-after', days: 30 } },
    denunciation: {
      kind: 'permitted',
      article: '70(1)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    },
  },
};
