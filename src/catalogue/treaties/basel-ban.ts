import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Ban Amendment: the amendment of 1995 to the Basel Convention.
 *
 * | article | rule |
 * |---|---|
 * | Basel 17(3) | adopted by the Conference of the Parties (decision III/1 of 22 September 1995) and submitted to the Parties |
 * | Basel 17(5) | Parties ratify, approve, formally confirm or accept; in force between those that did, the ninetieth day after three fourths of the Parties of the day of adoption have (decision BC-10/3); for any other Party the ninetieth day after its own instrument |
 * | VCLT 56 | the amendment itself has no clause on withdrawal; who leaves the Convention (Basel 27) leaves it as amended |
 */
export const baselBan: Treaty = {
  id: 'basel-ban',
  title:
    'Amendment to the Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and their Disposal',
  shortTitle: 'Ban Amendment',
  adoptedOn: civilDate('1995-09-22'),
  adoptedAt: 'Geneva',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVII-3-a', 'UN registration 28911'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'basel-ban-text',
        title:
          'Basel Convention, articles 17 and 21 to 29: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
      {
        id: 'basel-ban-decision',
        title: 'Decision BC-10/3 of the Conference of the Parties: basel.int',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Instruments are taken from the day of adoption: no clause names a first day for them.',
    'Article 17(5) leaves open three fourths of whom. By decision BC-10/3 only instruments of those that were Parties on 22 September 1995 bring the amendment into force.',
    'The depositary applied article 25(3) of the Convention here too, so that the European Union counted beside none of its members.',
    'Costa Rica, which deposited between the last of the three fourths and the entry into force, was given its own ninetieth day (19 February 2020).',
    'Who leaves the Convention (article 27) leaves it as amended; that is not computed here.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: 'Basel 17(5)',
        says: 'Parties to the Basel Convention',
        organisations: true,
      },
      signature: { article: 'Basel 17(3)', provided: false, opensOn: civilDate('1995-09-22') },
      consent: {
        article: 'Basel 17(5)',
        afterSignature: [],
        withoutSignature: ['ratification', 'acceptance', 'approval', 'formal-confirmation'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: 'Basel 17(5)',
      counts: ['ratification', 'acceptance', 'approval', 'formal-confirmation', 'succession'],
      organisations: 'not-additional',
      condition: {
        kind: 'proportion-of-parties',
        says: 'of the Parties to the Basel Convention on the day of adoption',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
        base: { kind: 'on-a-day', on: civilDate('1995-09-22'), treaty: 'basel', facts: { kind: 'unknown' } },
      },
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: { wording: 'after-condition-met', article: 'Basel 17(5)', delay: { form: 'days-after', days: 90 } },
    denunciation: { kind: 'not-provided', article: 'VCLT 56' },
  },
};
