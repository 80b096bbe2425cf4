import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Arms Trade Treaty.
 *
 * | article | rule |
 * |---|---|
 * | 20(1) | a Party may propose once it has been in force for six years; after that proposals are considered every three years |
 * | 20(2) | a majority of the Parties tells the Secretariat, within 120 days of the circulation, that it supports consideration |
 * | 20(3) | by consensus, failing that by three quarters of the Parties present and voting |
 * | 20(4) | in force, for those that accepted, ninety days after acceptances of a majority of the number of Parties at adoption; for any other ninety days after its own |
 * | 21(1) | open for signature by all States from 3 June 2013 until entry into force |
 * | 21(2) | ratification, acceptance or approval by signatories |
 * | 21(3) | accession by others, once it is in force |
 * | 22(1) | in force ninety days after the fiftieth instrument of ratification, acceptance or approval |
 * | 22(2) | for a State that deposits once it is in force: ninety days after its own instrument |
 * | 23 | a State may declare that it applies articles 6 and 7 provisionally |
 * | 24(2) | withdrawal; it takes effect ninety days after receipt, or on a later day that the notice names |
 * | 24(3) | no release from obligations of the time as a Party |
 */
export const att: Treaty = {
  id: 'att',
  title: 'Arms Trade Treaty',
  shortTitle: 'ATT',
  adoptedOn: civilDate('2013-04-02'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVI-8', 'UN registration 52373'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'att-text',
        title:
          'Treaty, articles 13 to 28, in English, as the Dutch database wetten.nl carries it, BWBV0006233 (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Accession opens only once the Treaty is in force (article 21(3)); that day is not checked here.',
    'Article 22(2) says nothing of deposits between the fiftieth instrument and entry into force. The general date prevails here, as Poland said on depositing (17 December 2014, bound on 24 December 2014) and the Secretariat of the Treaty reckons; compilations that give March 2015 for such States follow the other reading.',
    'Amendments can be proposed only after six years in force and are then considered every three years (article 20(1)): these times are not modelled.',
    'Article 13 asks for a first report within a year and then for one by 31 May of each year; a day of the year has no form here, so that reports have no clause.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: '21(1), 21(3)' },
      signature: { article: '21(1)', opensOn: civilDate('2013-06-03'), closesAtEntryIntoForce: true },
      consent: {
        article: '21(2), 21(3)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
      provisionalApplication: { article: '23' },
    },
    entryIntoForce: {
      article: '22(1)',
      condition: { kind: 'instruments', number: 50 },
      counts: ['ratification', 'acceptance', 'approval'],
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: {
      wording: 'after-entry-into-force',
      article: '22(2)',
      delay: { form: 'days-after', days: 90 },
      prevailing: 'A',
    },
    denunciation: {
      kind: 'permitted',
      article: '24(2)',
      delay: { form: 'days-after', days: 90 },
      laterDateInNotice: true,
      survival: { article: '24(3)' },
    },
    amendment: {
      kind: 'conference',
      proposal: { article: '20(1)' },
      request: {
        article: '20(2)',
        within: { days: 120 },
        monthEnd: 'last-day-of-month',
        proportion: { than: 'more-than', numerator: 1, denominator: 2 },
        base: 'at-end-of-window',
        express: false,
      },
      adoption: { article: '20(3)', proportion: { than: 'at-least', numerator: 3, denominator: 4 } },
      acceptance: {
        article: '20(4)',
        proportion: { than: 'more-than', numerator: 1, denominator: 2 },
        base: { kind: 'at-adoption', express: true },
      },
      delay: { form: 'days-after', days: 90 },
      binding: {
        article: '20(4)',
        whom: 'acceptors',
        later: { article: '20(4)', delay: { form: 'days-after', days: 90 } },
      },
    },
  },
};
