import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Amendment to article 43(2) of the Convention on the Rights of the Child, as a treaty of its own: its acceptances and nothing else. The
 * record of the Convention holds the same amendment with every step of its procedure (`treaty amendment crc article-43-2`).
 *
 * | article | rule |
 * |---|---|
 * | CRC 50(1) | adopted by the conference on 12 December 1995 and approved by the General Assembly on 21 December 1995 |
 * | CRC 50(2) | in force when approved and accepted by a two-thirds majority of States Parties; the article names no day, and by the recorded practice those of each moment count |
 * | CRC 50(3) | binds those that accepted it; the article names no day for those that accept later |
 */
export const crcArt432Amendment: Treaty = {
  id: 'crc-art43-2-amendment',
  title: 'Amendment to article 43 (2) of the Convention on the Rights of the Child',
  shortTitle: 'CRC 43(2) Amendment',
  adoptedOn: civilDate('1995-12-12'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection IV-11-a'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'crc-text',
        title:
          'Convention, article 50, in English, as the Dutch database wetten.nl carries it, BWBV0002508 (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'This is the amendment by its acceptances alone. The record of the Convention holds the same amendment with every step of its procedure: `treaty amendment crc article-43-2`.',
    'Acceptances are taken from 12 December 1995, when the conference adopted the amendment. The General Assembly approved it on 21 December 1995 (article 50(1) of the Convention).',
    'Article 50(2) of the Convention names no day whose Parties count for the two thirds; by the recorded practice those of each moment do. Article 50(3) names no day for those that accept later. The dates on the other readings: `treaty amendment crc article-43-2`.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'described', article: 'CRC 50(2)', says: 'Parties to the Convention', organisations: false },
      signature: { article: 'CRC 50(1)', provided: false, opensOn: civilDate('1995-12-12') },
      consent: {
        article: 'CRC 50(2)',
        afterSignature: [],
        withoutSignature: ['acceptance', 'ratification', 'approval'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: 'CRC 50(2)',
      counts: ['acceptance', 'ratification', 'approval', 'succession'],
      condition: {
        kind: 'all-of',
        conditions: [
          { kind: 'on-date', on: civilDate('1995-12-21') },
          {
            kind: 'proportion-of-parties',
            says: 'of the Parties to the Convention',
            proportion: { than: 'at-least', numerator: 2, denominator: 3 },
            base: { kind: 'current', treaty: 'crc', facts: { kind: 'unknown' } },
          },
        ],
      },
      delay: { form: 'same-day' },
    },
    laterParties: { wording: 'not-provided', article: 'VCLT 24(3)' },
    denunciation: { kind: 'not-provided', article: 'VCLT 56' },
  },
};
