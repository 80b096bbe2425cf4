import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Minamata Convention on Mercury.
 *
 * | article | rule |
 * |---|---|
 * | 26(1) | any Party may propose an amendment |
 * | 26(3) | the Conference of the Parties adopts it by consensus or, failing that, by three fourths of the Parties present and voting |
 * | 26(5) | in force for those that accepted, the ninetieth day after instruments of at least three fourths of the Parties are there, measured by those that were Parties when it was adopted; thereafter for any other the ninetieth day after its own |
 * | 29 | open for signature in Kumamoto on 10 and 11 October 2013, then in New York until 9 October 2014, to all States and regional economic integration organisations |
 * | 30(1) | signatories ratify, accept or approve; States and regional economic integration organisations accede from the day after it closes for signature |
 * | 31(1) | in force the ninetieth day after the fiftieth instrument; by paragraph 3 an organisation’s instrument counts beside none of its members’ |
 * | 31(2) | for one that consents after the fiftieth instrument: the ninetieth day after its own deposit |
 * | 33(1) | withdrawal by notification, once three years have passed since the entry into force for the Party |
 * | 33(2) | it takes effect one year after receipt, or on a later day that the notification names |
 */
export const minamata: Treaty = {
  id: 'minamata',
  title: 'Minamata Convention on Mercury',
  shortTitle: 'Minamata Convention',
  adoptedOn: civilDate('2013-10-10'),
  adoptedAt: 'Kumamoto',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVII-17', 'UN registration 54669'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'minamata-text',
        title:
          'Minamata Convention, articles 26 to 35: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: ['Amendments to annexes follow article 27, which is left out here.'],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state-or-organisation', article: '29' },
      signature: { article: '29', opensOn: civilDate('2013-10-10'), closesOn: civilDate('2014-10-09') },
      consent: {
        article: '30(1)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        accessionOpensOn: civilDate('2014-10-10'),
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '31(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 50 },
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: { wording: 'after-condition-met', article: '31(2)', delay: { form: 'days-after', days: 90 } },
    denunciation: {
      kind: 'permitted',
      article: '33(2)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      lockIn: {
        article: '33(1)',
        period: { years: 3 },
        monthEnd: 'last-day-of-month',
        from: 'entry-into-force-for-the-party',
      },
      laterDateInNotice: true,
    },
    amendment: {
      kind: 'meeting',
      proposal: { article: '26(1)' },
      adoption: {
        article: '26(3)',
        by: 'the Conference of the Parties',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
      },
      acceptance: {
        article: '26(5)',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
        base: { kind: 'at-adoption', express: true, whose: 'those-parties' },
      },
      delay: { form: 'days-after', days: 90 },
      binding: {
        article: '26(5)',
        whom: 'acceptors',
        later: { article: '26(5)', delay: { form: 'days-after', days: 90 } },
      },
    },
  },
};
