import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { MARITIME_ORGANIZATION } from '../depositaries.ts';

/**
 * International Convention for the Control and Management of Ships’ Ballast Water and Sediments, 2004.
 *
 * | article | rule |
 * |---|---|
 * | 17(1) | open for signature from 1 June 2004 to 31 May 2005, then for accession by any State |
 * | 17(2) | States become Parties by signature not subject to ratification, by signature and ratification, acceptance or approval, or by accession |
 * | 18(1) | in force twelve months after thirty States whose merchant fleets make up at least 35 per cent of the gross tonnage of the world have consented |
 * | 18(2) | an instrument deposited after the conditions were met and before the entry into force takes effect on that day or three months after its deposit, whichever is later; by paragraph 3 a later one takes effect three months after its deposit |
 * | 19(2)(a) | any Party may propose an amendment, which the Committee considers |
 * | 19(2)(c) | the Committee adopts it by two thirds of the Parties present and voting, with at least a third of the Parties present |
 * | 19(2)(e)(i) | an amendment to an article is accepted on the day on which two thirds of the Parties have notified it; of which day’s Parties is not said |
 * | 19(2)(f)(i) | it enters into force six months later for the Parties that accepted it |
 * | 20(1) | denunciation at any time once two years have passed since the entry into force for the Party |
 * | 20(2) | it takes effect one year after receipt, or after a longer time that the notification names |
 */
export const bwm: Treaty = {
  id: 'bwm',
  title: 'International Convention for the Control and Management of Ships’ Ballast Water and Sediments, 2004',
  shortTitle: 'Ballast Water Management Convention',
  adoptedOn: civilDate('2004-02-13'),
  adoptedAt: 'London',
  depositary: MARITIME_ORGANIZATION,
  references: ['BWM/CONF/36'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'bwm-text',
        title:
          'International Convention for the Control and Management of Ships’ Ballast Water and Sediments, articles 17 to 22: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'The month ends are those of the depositary’s records of other conventions: the first day of the next month where a month has not the day.',
    'Only amendments to the articles have a clause here, without the quorum of article 19(2)(c). Amendments to the Annex enter into force by silence (article 19(2)(e)(ii)), and those of a conference by article 19(3).',
    'Succession is not in the text; the depositary takes it.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: '17(1)' },
      signature: { article: '17(1)', opensOn: civilDate('2004-06-01'), closesOn: civilDate('2005-05-31') },
      consent: {
        article: '17(2)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession', 'definitive-signature'],
        accessionOpensOn: civilDate('2005-06-01'),
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '18(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'definitive-signature', 'succession'],
      condition: {
        kind: 'all-of',
        conditions: [
          { kind: 'instruments', number: 30 },
          {
            kind: 'share',
            says: 'of the gross tonnage of the merchant shipping of the world',
            unit: 'per cent',
            proportion: { than: 'at-least', numerator: 35, denominator: 100 },
            tables: [],
            reachedOn: {
              on: civilDate('2016-09-08'),
              by: ['FIN'],
              source: 'general knowledge: the announcement of the depositary on the accession of Finland',
            },
          },
        ],
      },
      delay: { form: 'period-after', period: { months: 12 }, monthEnd: 'first-day-of-next-month' },
    },
    laterParties: {
      wording: 'whichever-later',
      article: '18(2)',
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'first-day-of-next-month' },
    },
    denunciation: {
      kind: 'permitted',
      article: '20(2)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'first-day-of-next-month' },
      lockIn: {
        article: '20(1)',
        period: { years: 2 },
        monthEnd: 'first-day-of-next-month',
        from: 'entry-into-force-for-the-party',
      },
      laterDateInNotice: true,
    },
    amendment: {
      kind: 'meeting',
      proposal: { article: '19(2)(a)' },
      adoption: {
        article: '19(2)(c)',
        by: 'the Marine Environment Protection Committee of the International Maritime Organization',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
      },
      acceptance: {
        article: '19(2)(e)(i)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'period-after', period: { months: 6 }, monthEnd: 'first-day-of-next-month' },
      binding: { article: '19(2)(f)(i)', whom: 'acceptors' },
    },
  },
};
