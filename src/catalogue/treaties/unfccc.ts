import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * United Nations Framework Convention on Climate Change.
 *
 * | article | rule |
 * |---|---|
 * | 15(1) | any Party may propose an amendment |
 * | 15(3) | the Conference of the Parties adopts it by consensus or, failing that, by three fourths of the Parties present and voting |
 * | 15(4) | in force for those that accepted, the ninetieth day after instruments of at least three fourths of the Parties are there; of which day is not said |
 * | 15(5) | for any other Party, the ninetieth day after its own instrument |
 * | 20 | open for signature at Rio de Janeiro during the conference of June 1992, then in New York from 20 June 1992 to 19 June 1993 |
 * | 22(1) | signatories ratify, accept or approve; States and regional economic integration organisations accede from the day after it closes for signature |
 * | 23(1) | in force the ninetieth day after the fiftieth instrument; by paragraph 3 an organisation’s instrument counts beside none of its members’ |
 * | 23(2) | for one that consents after the fiftieth instrument: the ninetieth day after its own deposit |
 * | 25(1) | withdrawal by notification, once three years have passed since the entry into force for the Party |
 * | 25(2) | it takes effect one year after receipt, or on a later day that the notification names |
 */
export const unfccc: Treaty = {
  id: 'unfccc',
  title: 'United Nations Framework Convention on Climate Change',
  shortTitle: 'UNFCCC',
  adoptedOn: civilDate('1992-05-09'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVII-7', 'UN registration 30822'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'unfccc-text',
        title:
          'United Nations Framework Convention on Climate Change, articles 15 and 19 to 25: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Article 20 names no first day: the conference met from 3 June 1992 and the first signatures are of 4 June. The days between the conference and 20 June 1992, on which it could not be signed, are not modelled.',
    'Article 20 admits as signatories Members of the United Nations or of a specialised agency, and Parties to the Statute of the International Court of Justice; that is not checked here.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state-or-organisation', article: '22(1)' },
      signature: { article: '20', opensOn: civilDate('1992-06-04'), closesOn: civilDate('1993-06-19') },
      consent: {
        article: '22(1)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        accessionOpensOn: civilDate('1993-06-20'),
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '23(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 50 },
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: { wording: 'after-condition-met', article: '23(2)', delay: { form: 'days-after', days: 90 } },
    denunciation: {
      kind: 'permitted',
      article: '25(2)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      lockIn: {
        article: '25(1)',
        period: { years: 3 },
        monthEnd: 'last-day-of-month',
        from: 'entry-into-force-for-the-party',
      },
      laterDateInNotice: true,
    },
    amendment: {
      kind: 'meeting',
      proposal: { article: '15(1)' },
      adoption: {
        article: '15(3)',
        by: 'the Conference of the Parties',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
      },
      acceptance: {
        article: '15(4)',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'days-after', days: 90 },
      binding: {
        article: '15(4)',
        whom: 'acceptors',
        later: { article: '15(5)', delay: { form: 'days-after', days: 90 } },
      },
    },
  },
};
