import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Doha Amendment to the Kyoto Protocol.
 *
 * | article | rule |
 * |---|---|
 * | 2 | in force in accordance with articles 20 and 21 of the Kyoto Protocol |
 * | Kyoto 20(4) | Parties deposit instruments of acceptance; in force for those that accepted, the ninetieth day after at least three fourths of the Parties to the Protocol have accepted |
 * | Kyoto 20(5) | for any other Party: the ninetieth day after its own deposit |
 * | VCLT 56 | the amendment itself has no clause on withdrawal; who leaves the Protocol (Kyoto 27) leaves it as amended |
 */
export const dohaAmendment: Treaty = {
  id: 'doha-amendment',
  title: 'Doha Amendment to the Kyoto Protocol',
  shortTitle: 'Doha Amendment',
  adoptedOn: civilDate('2012-12-08'),
  adoptedAt: 'Doha',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVII-7-c', 'UN registration 30822'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'doha-amendment-text',
        title: 'Doha Amendment, article 2, as the depositary’s record quotes it: treaties.un.org, XXVII-7-c',
        consultedOn: civilDate('2026-11-25'),
      },
      {
        id: 'doha-amendment-kyoto-text',
        title:
          'Kyoto Protocol, articles 20 to 27: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Instruments are taken from the day of adoption: no clause names a first day for them.',
    'Three fourths are measured by the Parties at each moment: 144 of 192, the European Union as a Party among the 192, though its acceptance was not counted beside those of its members.',
    'Article 20 of the Protocol does not say whether a Party that accepts between the 144th instrument and the entry into force has its own date; the depositary gave Albania (22 October 2020) 20 January 2021.',
    'Who leaves the Protocol (Kyoto 27) leaves it as amended; that is not computed here.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: 'Kyoto 20(4)',
        says: 'Parties to the Kyoto Protocol',
        organisations: true,
      },
      signature: { article: '2', provided: false, opensOn: civilDate('2012-12-08') },
      consent: { article: 'Kyoto 20(4)', afterSignature: [], withoutSignature: ['acceptance'], bySuccession: false },
    },
    entryIntoForce: {
      article: 'Kyoto 20(4)',
      counts: ['acceptance'],
      organisations: 'not-additional',
      condition: {
        kind: 'proportion-of-parties',
        says: 'of the Parties to the Kyoto Protocol',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
        base: { kind: 'current', treaty: 'kyoto', facts: { kind: 'unknown' } },
      },
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: { wording: 'after-condition-met', article: 'Kyoto 20(5)', delay: { form: 'days-after', days: 90 } },
    denunciation: { kind: 'not-provided', article: 'VCLT 56' },
  },
};
