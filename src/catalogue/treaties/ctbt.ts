import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Comprehensive Nuclear-Test-Ban Treaty.
 *
 * | article | rule |
 * |---|---|
 * | IX(2) | withdrawal for extraordinary events |
 * | IX(3) | by notice, six months in advance, to the Parties, the Executive Council, the depositary and the Security Council |
 * | XI | open to all States for signature before entry into force |
 * | XII | ratification by signatories |
 * | XIII | accession by others, once it is in force |
 * | XIV(1) | in force 180 days after the instruments of ratification of all States of Annex 2, but not earlier than two years after the opening for signature |
 * | XIV(5) | for a State that deposits once it is in force: the thirtieth day after its own instrument |
 * | Annex 2 | the forty-four States |
 */
export const ctbt: Treaty = {
  id: 'ctbt',
  title: 'Comprehensive Nuclear-Test-Ban Treaty',
  shortTitle: 'CTBT',
  adoptedOn: civilDate('1996-09-10'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVI-4'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'ctbt-text',
        title:
          'Treaty, articles VII to XVII and annex 2, in English, as the Dutch database wetten.nl carries it, BWBV0004747 (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Annex 2 says Zaire for what is now the Democratic Republic of the Congo.',
    'Accession opens only once the Treaty is in force (article XIII); that day is not checked here.',
    'Article XIV(5) says nothing of a deposit between the fulfilment of the condition and entry into force; the reading that prevails here is that of its model, the Chemical Weapons Convention.',
    'The six months of article IX(3) are counted from the day that the record gives for the notice.',
    'An amendment under article VII needs a majority of all Parties with none against; it has no clause here.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: 'XI, XIII' },
      signature: { article: 'XI', opensOn: civilDate('1996-09-24'), closesAtEntryIntoForce: true },
      consent: {
        article: 'XII, XIII',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: 'XIV(1)',
      condition: {
        kind: 'named-states',
        says: 'the States listed in Annex 2',
        states: [
          'DZA',
          'ARG',
          'AUS',
          'AUT',
          'BGD',
          'BEL',
          'BRA',
          'BGR',
          'CAN',
          'CHL',
          'CHN',
          'COL',
          'PRK',
          'EGY',
          'FIN',
          'FRA',
          'DEU',
          'HUN',
          'IND',
          'IDN',
          'IRN',
          'ISR',
          'ITA',
          'JPN',
          'MEX',
          'NLD',
          'NOR',
          'PAK',
          'PER',
          'POL',
          'ROU',
          'KOR',
          'RUS',
          'SVK',
          'ZAF',
          'ESP',
          'SWE',
          'CHE',
          'TUR',
          'UKR',
          'GBR',
          'USA',
          'VNM',
          'COD',
        ],
      },
      counts: ['ratification'],
      delay: { form: 'not-before', floor: civilDate('1998-09-24'), delay: { form: 'days-after', days: 180 } },
    },
    laterParties: {
      wording: 'after-entry-into-force',
      article: 'XIV(5)',
      delay: { form: 'days-after', days: 30 },
      prevailing: 'A',
    },
    denunciation: {
      kind: 'permitted',
      article: 'IX(3)',
      noticeTo: 'the other Parties, the Executive Council, the depositary and the Security Council',
      delay: { form: 'period-after', period: { months: 6 }, monthEnd: 'last-day-of-month' },
    },
  },
};
