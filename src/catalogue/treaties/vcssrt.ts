import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Vienna Convention on Succession of States in respect of Treaties.
 *
 * | article | rule |
 * |---|---|
 * | 46 | open for signature by all States, at Vienna until 28 February 1979, then at New York until 31 August 1979 |
 * | 47 | ratification |
 * | 48 | accession by any State |
 * | 49(1) | in force the thirtieth day after the fifteenth instrument |
 * | 49(2) | for a State that ratifies or accedes after that deposit: the thirtieth day after its own instrument |
 */
export const vcssrt: Treaty = {
  id: 'vcssrt',
  title: 'Vienna Convention on Succession of States in respect of Treaties',
  shortTitle: 'VCSSRT',
  adoptedOn: civilDate('1978-08-23'),
  adoptedAt: 'Vienna',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXIII-2', 'UN registration 33356'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'vcssrt-text',
        title:
          'Convention, articles 31 to 50, in English, as the Dutch database wetten.nl carries it, BWBV0003934 (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'The date of the Convention, 23 August 1978, is taken as the opening for signature.',
    'Article 49 names ratification and accession; the depositary counts notifications of succession, and the fifteenth instrument was one (7 October 1996).',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state', article: '46, 48' },
      signature: { article: '46', opensOn: civilDate('1978-08-23'), closesOn: civilDate('1979-08-31') },
      consent: {
        article: '47, 48',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '49(1)',
      condition: { kind: 'instruments', number: 15 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'days-after', days: 30 },
    },
    laterParties: { wording: 'after-condition-met', article: '49(2)', delay: { form: 'days-after', days: 30 } },
    denunciation: { kind: 'not-provided', article: 'VCLT 56' },
    amendment: { kind: 'not-provided', article: 'VCLT 39' },
  },
};
