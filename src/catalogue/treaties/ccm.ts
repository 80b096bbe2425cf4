import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Convention on Cluster Munitions.
 *
 * | article | rule |
 * |---|---|
 * | 13(1) | a Party proposes; a majority of the Parties tells the Secretary-General, within ninety days of the circulation, that it supports a conference |
 * | 13(4) | two thirds of the Parties present and voting adopt |
 * | 13(5) | in force, for those that accepted, when a majority of the States that were Parties at adoption has deposited acceptances; for any other on the day of its own |
 * | 15 | open for signature at Oslo on 3 December 2008, then at New York until entry into force |
 * | 16(1) | ratification, acceptance or approval by signatories |
 * | 16(2) | accession by others |
 * | 17(1) | in force the first day of the sixth month after the month of the thirtieth instrument |
 * | 17(2) | for a State that deposits after that: the first day of the sixth month after the date of its own instrument |
 * | 18 | a State may declare that it applies article 1 provisionally |
 * | 20(2) | withdrawal, with notice to all Parties, the depositary and the Security Council |
 * | 20(3) | it takes effect six months after receipt, but not before the end of an armed conflict in which the Party is then engaged |
 */
export const ccm: Treaty = {
  id: 'ccm',
  title: 'Convention on Cluster Munitions',
  shortTitle: 'CCM',
  adoptedOn: civilDate('2008-05-30'),
  adoptedAt: 'Dublin',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVI-6', 'UN registration 47713'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'ccm-text',
        title:
          'Convention, articles 7 to 23, in English, as the Dutch database wetten.nl carries it, BWBV0003143 (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Article 7 asks for a first report within 180 days and then for one by 30 April of each year; a day of the year has no form here, so that reports have no clause.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: '15, 16(2)' },
      signature: { article: '15', opensOn: civilDate('2008-12-03'), closesAtEntryIntoForce: true },
      consent: {
        article: '16(1), 16(2)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
      provisionalApplication: { article: '18' },
    },
    entryIntoForce: {
      article: '17(1)',
      condition: { kind: 'instruments', number: 30 },
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      delay: { form: 'first-of-nth-month', months: 6 },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '17(2)',
      delay: { form: 'first-of-nth-month', months: 6 },
    },
    denunciation: {
      kind: 'permitted',
      article: '20(3)',
      delay: { form: 'period-after', period: { months: 6 }, monthEnd: 'last-day-of-month' },
      armedConflict: { article: '20(3)' },
    },
    amendment: {
      kind: 'conference',
      proposal: { article: '13(1)' },
      request: {
        article: '13(1)',
        within: { days: 90 },
        monthEnd: 'last-day-of-month',
        proportion: { than: 'more-than', numerator: 1, denominator: 2 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '13(4)', proportion: { than: 'at-least', numerator: 2, denominator: 3 } },
      acceptance: {
        article: '13(5)',
        proportion: { than: 'more-than', numerator: 1, denominator: 2 },
        base: { kind: 'at-adoption', express: true, whose: 'those-parties' },
      },
      delay: { form: 'same-day' },
      binding: { article: '13(5)', whom: 'acceptors', later: { article: '13(5)', delay: { form: 'same-day' } } },
    },
  },
};
