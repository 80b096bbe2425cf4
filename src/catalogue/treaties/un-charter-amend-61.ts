import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Amendment to Article 61 of the Charter of the United Nations, adopted by General Assembly resolution 2847 (XXVI).
 *
 * | article | rule |
 * |---|---|
 * | 108 | in force for all Members when adopted by two thirds of the members of the General Assembly and ratified by two thirds of the Members, including all permanent members of the Security Council |
 * | VCLT 24(3) | no clause on later ratifications |
 * | VCLT 56 | the Charter has no clause on withdrawal |
 */
export const unCharterAmend61: Treaty = {
  id: 'un-charter-amend-61',
  title:
    'Amendment to Article 61 of the Charter of the United Nations, adopted by General Assembly resolution 2847 (XXVI)',
  shortTitle: 'Charter, Article 61 (1971)',
  adoptedOn: civilDate('1971-12-20'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection I-5-c', 'General Assembly resolution 2847 (XXVI)'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'un-charter-amend-61-text',
        title:
          'Charter of the United Nations, articles 108 and 109: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Ratifications are taken from the day of adoption: article 108 names no first day for them.',
    'Article 108 binds all Members from the entry into force, those too that have not ratified: that is not computed, and a ratification deposited later changed nothing.',
    'The Russian Federation continues the Soviet Union and stands for it.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'described', article: '108', says: 'Members of the United Nations', organisations: false },
      signature: { article: '108', provided: false, opensOn: civilDate('1971-12-20') },
      consent: { article: '108', afterSignature: [], withoutSignature: ['ratification'], bySuccession: false },
    },
    entryIntoForce: {
      article: '108',
      counts: ['ratification'],
      condition: {
        kind: 'all-of',
        conditions: [
          {
            kind: 'proportion-of-parties',
            says: 'of the Members of the United Nations',
            proportion: { than: 'at-least', numerator: 2, denominator: 3 },
            base: {
              kind: 'numbers',
              source: 'general knowledge: admissions to the United Nations',
              numbers: [
                { from: civilDate('1970-10-13'), parties: 127 },
                { from: civilDate('1971-10-07'), parties: 130 },
                { from: civilDate('1971-12-09'), parties: 132 },
                { from: civilDate('1973-09-18'), parties: 135 },
              ],
            },
          },
          {
            kind: 'named-states',
            says: 'the permanent members of the Security Council',
            states: ['CHN', 'FRA', 'RUS', 'GBR', 'USA'],
          },
        ],
      },
      delay: { form: 'same-day' },
    },
    laterParties: { wording: 'not-provided', article: 'VCLT 24(3)' },
    denunciation: { kind: 'not-provided', article: 'VCLT 56' },
  },
};
