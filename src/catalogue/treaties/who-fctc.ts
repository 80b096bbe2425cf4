import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * WHO Framework Convention on Tobacco Control.
 *
 * | article | rule |
 * |---|---|
 * | 28(1) | any Party may propose an amendment |
 * | 28(3) | the Conference of the Parties adopts it by consensus or, failing that, by three quarters of the Parties present and voting |
 * | 28(4) | in force for those that accepted, the ninetieth day after instruments of at least two thirds of the Parties are there; of which day is not said |
 * | 28(5) | for any other Party, the ninetieth day after its own instrument |
 * | 31(1) | withdrawal by notification, once two years have passed since the entry into force for the Party |
 * | 31(2) | it takes effect one year after receipt, or on a later day that the notification names |
 * | 34 | open for signature in Geneva from 16 to 22 June 2003, then in New York from 30 June 2003 to 29 June 2004, to Members of the World Health Organization, other Members of the United Nations, and regional economic integration organisations |
 * | 35(1) | States ratify, accept or approve after signature, organisations confirm formally; others accede from the day after it closes for signature |
 * | 36(1) | in force the ninetieth day following the fortieth instrument; by paragraph 4 an organisation’s instrument counts beside none of its members’ |
 * | 36(2) | for a State that consents after this condition was fulfilled: the ninetieth day following its own deposit; paragraph 3 says the same of organisations |
 */
export const whoFctc: Treaty = {
  id: 'who-fctc',
  title: 'WHO Framework Convention on Tobacco Control',
  shortTitle: 'WHO FCTC',
  adoptedOn: civilDate('2003-05-21'),
  adoptedAt: 'Geneva',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IX-4', 'UN registration 41032'],
  text: {
    basis: 'read',
    fromMemory: ['28(1)', '28(3)', '28(4)', '28(5)', '31(1)', '31(2)'],
    sources: [
      {
        id: 'who-fctc-text',
        title:
          'WHO Framework Convention on Tobacco Control, article 36 and the periods for signature, as the depositary’s record gives them: treaties.un.org, IX-4',
        consultedOn: civilDate('2026-11-25'),
      },
      {
        id: 'who-fctc-article-35',
        title: 'WHO Framework Convention on Tobacco Control, article 35 (Russian text): docs.cntd.ru',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: ['The break in signature from 23 to 29 June 2003 (article 34) is not modelled.'],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '34',
        says: 'Members of the World Health Organization or of the United Nations, and regional economic integration organisations',
        organisations: true,
      },
      signature: { article: '34', opensOn: civilDate('2003-06-16'), closesOn: civilDate('2004-06-29') },
      consent: {
        article: '35(1)',
        afterSignature: ['ratification', 'acceptance', 'approval', 'formal-confirmation'],
        withoutSignature: ['accession'],
        accessionOpensOn: civilDate('2004-06-30'),
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '36(1)',
      counts: ['ratification', 'acceptance', 'approval', 'formal-confirmation', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 40 },
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: { wording: 'after-condition-met', article: '36(2)', delay: { form: 'days-after', days: 90 } },
    denunciation: {
      kind: 'permitted',
      article: '31(2)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      lockIn: {
        article: '31(1)',
        period: { years: 2 },
        monthEnd: 'last-day-of-month',
        from: 'entry-into-force-for-the-party',
      },
      laterDateInNotice: true,
    },
    amendment: {
      kind: 'meeting',
      proposal: { article: '28(1)' },
      adoption: {
        article: '28(3)',
        by: 'the Conference of the Parties',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
      },
      acceptance: {
        article: '28(4)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'days-after', days: 90 },
      binding: {
        article: '28(4)',
        whom: 'acceptors',
        later: { article: '28(5)', delay: { form: 'days-after', days: 90 } },
      },
    },
  },
};
