import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and Pesticides in International Trade.
 *
 * | article | rule |
 * |---|---|
 * | 21(1) | any Party may propose an amendment |
 * | 21(3) | the Conference of the Parties adopts it by consensus or, failing that, by three fourths of the Parties present and voting |
 * | 21(5) | in force for those that accepted, the ninetieth day after instruments of at least three fourths of the Parties are there, of which day is not said; thereafter for any other the ninetieth day after its own |
 * | 24 | open for signature in Rotterdam on 11 September 1998, then in New York from 12 September 1998 to 10 September 1999, to all States and regional economic integration organisations |
 * | 25(1) | signatories ratify, accept or approve; States and regional economic integration organisations accede from the day after it closes for signature |
 * | 26(1) | in force the ninetieth day after the fiftieth instrument; by paragraph 3 an organisation’s instrument counts beside none of its members’ |
 * | 26(2) | for one that consents after the fiftieth instrument: the ninetieth day after its own deposit |
 * | 28(1) | withdrawal by notification, once three years have passed since the entry into force for the Party |
 * | 28(2) | it takes effect one year after receipt, or on a later day that the notification names |
 */
export const rotterdam: Treaty = {
  id: 'rotterdam',
  title:
    'Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and Pesticides in International Trade',
  shortTitle: 'Rotterdam Convention',
  adoptedOn: civilDate('1998-09-10'),
  adoptedAt: 'Rotterdam',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVII-14', 'UN registration 39973'],
  text: {
    basis: 'read',
    fromMemory: ['21(1)', '21(3)'],
    sources: [
      {
        id: 'rotterdam-text',
        title:
          'Rotterdam Convention, articles 21(4) to 30: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state-or-organisation', article: '24' },
      signature: { article: '24', opensOn: civilDate('1998-09-11'), closesOn: civilDate('1999-09-10') },
      consent: {
        article: '25(1)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        accessionOpensOn: civilDate('1999-09-11'),
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
