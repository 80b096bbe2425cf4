import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Stockholm Convention on Persistent Organic Pollutants.
 *
 * | article | rule |
 * |---|---|
 * | 21(1) | any Party may propose an amendment |
 * | 21(3) | the Conference of the Parties adopts it by consensus or, failing that, by three fourths of the Parties present and voting |
 * | 21(5) | in force for those that accepted, the ninetieth day after instruments of at least three fourths of the Parties are there, of which day is not said; thereafter for any other the ninetieth day after its own |
 * | 24 | open for signature in Stockholm on 23 May 2001, then in New York from 24 May 2001 to 22 May 2002, to all States and regional economic integration organisations |
 * | 25(1) | signatories ratify, accept or approve; States and regional economic integration organisations accede from the day after it closes for signature |
 * | 26(1) | in force the ninetieth day after the fiftieth instrument; by paragraph 3 an organisation’s instrument counts beside none of its members’ |
 * | 26(2) | for one that consents after the fiftieth instrument: the ninetieth day after its own deposit |
 * | 28(1) | withdrawal by notification, once three years have passed since the entry into force for the Party |
 * | 28(2) | it takes effect one year after receipt, or on a later day that the notification names |
 */
export const stockholm: Treaty = {
  id: 'stockholm',
  title: 'Stockholm Convention on Persistent Organic Pollutants',
  shortTitle: 'Stockholm Convention',
  adoptedOn: civilDate('2001-05-22'),
  adoptedAt: 'Stockholm',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVII-15', 'UN registration 40214'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'stockholm-text',
        title:
          'Stockholm Convention, articles 21 to 30: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Amendments to Annexes A, B and C follow article 22, which is left out here: a Party may opt out, or declare on joining that it opts in each time.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state-or-organisation', article: '24' },
      signature: { article: '24', opensOn: civilDate('2001-05-23'), closesOn: civilDate('2002-05-22') },
      consent: {
        article: '25(1)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        accessionOpensOn: civilDate('2002-05-23'),
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '26(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 50 },
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: { wording: 'after-condition-met', article: '26(2)', delay: { form: 'days-after', days: 90 } },
    denunciation: {
      kind: 'permitted',
      article: '28(2)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      lockIn: {
        article: '28(1)',
        period: { years: 3 },
        monthEnd: 'last-day-of-month',
        from: 'entry-into-force-for-the-party',
      },
      laterDateInNotice: true,
    },
    amendment: {
      kind: 'meeting',
      proposal: { article: '21(1)' },
      adoption: {
        article: '21(3)',
        by: 'the Conference of the Parties',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
      },
      acceptance: {
        article: '21(5)',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'days-after', days: 90 },
      binding: {
        article: '21(5)',
        whom: 'acceptors',
        later: { article: '21(5)', delay: { form: 'days-after', days: 90 } },
      },
    },
  },
};
