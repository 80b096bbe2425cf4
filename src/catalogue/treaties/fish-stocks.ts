import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Agreement for the Implementation of the Provisions of the United Nations Convention on the Law of the Sea of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks.
 *
 * | article | rule |
 * |---|---|
 * | 37 | open for signature in New York for twelve months from 4 December 1995 to all States and the other entities of article 1(2)(b) |
 * | 38 | signatories ratify; by article 39 others accede |
 * | 40(1) | in force 30 days after the thirtieth instrument of ratification or accession |
 * | 40(2) | for one that consents after the thirtieth instrument: the thirtieth day following its own deposit |
 * | 41(1) | a State or entity may apply the Agreement provisionally by notifying so |
 * | 46(1) | denunciation by notification; it takes effect one year after receipt, or on a later day that the notification names |
 */
export const fishStocks: Treaty = {
  id: 'fish-stocks',
  title:
    'Agreement for the Implementation of the Provisions of the United Nations Convention on the Law of the Sea of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks',
  shortTitle: 'Fish Stocks Agreement',
  adoptedOn: civilDate('1995-08-04'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXI-7', 'UN registration 37924'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'fish-stocks-text',
        title:
          'Fish Stocks Agreement, articles 37 to 47: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'By article 47, Annex IX of the Convention on the Law of the Sea applies to organisations; by its article 8 their instruments bring nothing into force.',
    'Article 45 on amendments is left out: it has the amending conference decide by the rules of the conference of 1995, which were not at hand, and then asks for two thirds of the Parties and thirty days.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state-or-organisation', article: '37' },
      signature: { article: '37', opensOn: civilDate('1995-12-04'), closesOn: civilDate('1996-12-04') },
      consent: { article: '38', afterSignature: ['ratification'], withoutSignature: ['accession'], bySuccession: true },
      provisionalApplication: { article: '41(1)' },
    },
    entryIntoForce: {
      article: '40(1)',
      counts: ['ratification', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 30 },
      delay: { form: 'days-after', days: 30 },
    },
    laterParties: { wording: 'after-condition-met', article: '40(2)', delay: { form: 'days-after', days: 30 } },
    denunciation: {
      kind: 'permitted',
      article: '46(1)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      laterDateInNotice: true,
    },
  },
};
