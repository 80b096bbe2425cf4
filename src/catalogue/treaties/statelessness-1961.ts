import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Convention on the Reduction of Statelessness.
 *
 * | article | rule |
 * |---|---|
 * | 16(1) | open for signature from 30 August 1961 to 31 May 1962 |
 * | 16(2) | by Members of the United Nations, and States invited to the conference or by the General Assembly |
 * | 16(3) | ratification |
 * | 16(4) | accession by the same |
 * | 18(1) | in force two years after the sixth instrument |
 * | 18(2) | for a State that ratifies or accedes after that deposit: the ninetieth day after its own instrument, or the general date, if that is later |
 * | 19(1) | denunciation at any time; it takes effect one year after receipt |
 */
export const statelessness1961: Treaty = {
  id: 'statelessness-1961',
  title: 'Convention on the Reduction of Statelessness',
  shortTitle: '1961 Statelessness Convention',
  adoptedOn: civilDate('1961-08-30'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection V-4', 'UN registration 14458'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'statelessness-1961-text',
        title:
          'Convention, articles 1 to 21, in English, as the Dutch database wetten.nl carries it, BWBV0004351 (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: ['The conference adopted it on 28 August 1961; it bears the date of 30 August 1961, which is given here.'],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '16(2), 16(4)',
        says: 'Members of the United Nations, and States invited to the conference or by the General Assembly',
        organisations: false,
      },
      signature: { article: '16(1)', opensOn: civilDate('1961-08-30'), closesOn: civilDate('1962-05-31') },
      consent: {
        article: '16(3), 16(4)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '18(1)',
      condition: { kind: 'instruments', number: 6 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'period-after', period: { years: 2 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: { wording: 'whichever-later', article: '18(2)', delay: { form: 'days-after', days: 90 } },
    denunciation: {
      kind: 'permitted',
      article: '19(1)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    },
    amendment: { kind: 'not-provided', article: 'VCLT 39' },
  },
};
