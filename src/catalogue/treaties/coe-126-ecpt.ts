import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { COUNCIL_OF_EUROPE } from '../depositaries.ts';

/**
 * European Convention for the Prevention of Torture and Inhuman or Degrading Treatment or Punishment.
 *
 * | article | rule |
 * |---|---|
 * | 18(1) | open for signature by the member States of the Council of Europe, which ratify, accept or approve |
 * | 18(2) | the Committee of Ministers may invite other States to accede (since Protocol No. 1, 1 March 2002) |
 * | 19(1) | in force the first day of the month after three months have passed since seven member States consented |
 * | 19(2) | for a State that consents later: the first day of the month after three months have passed since its own deposit |
 * | 20(2) | extension to a further territory takes effect the first day of the month after three months have passed since the declaration was received |
 * | 22(2) | denunciation is open at any time (paragraph 1); it takes effect the first day of the month after twelve months have passed since receipt |
 * | VCLT 39 | the Convention has no clause on amendments |
 *
 * The Committee of Ministers adopted the text on 26 June 1987; it was opened for signature on 26 November 1987, the
 * date that it bears.
 */
export const coe126Ecpt: Treaty = {
  id: 'coe-126-ecpt',
  title: 'European Convention for the Prevention of Torture and Inhuman or Degrading Treatment or Punishment',
  shortTitle: 'ECPT',
  adoptedOn: civilDate('1987-06-26'),
  adoptedAt: 'Strasbourg',
  depositary: COUNCIL_OF_EUROPE,
  references: ['ETS 126'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'coe-126-ecpt-text',
        title:
          'European Convention for the Prevention of Torture, articles 18 to 23, as amended by Protocols 1 and 2: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Accession on invitation (article 18(2)) came with Protocol No. 1, in force on 1 March 2002; neither that day nor the invitation is checked here.',
    'The Convention was amended by its Protocols No. 1 and No. 2.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '18(2)',
        says: 'member States of the Council of Europe, and States that its Committee of Ministers invites',
        organisations: false,
      },
      signature: { article: '18(1)', opensOn: civilDate('1987-11-26') },
      consent: {
        article: '18(1)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
      territorialExtension: {
        article: '20(2)',
        delay: { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
      },
    },
    entryIntoForce: {
      article: '19(1)',
      counts: ['ratification', 'acceptance', 'approval'],
      condition: {
        kind: 'instruments',
        number: 7,
        of: {
          says: 'member States of the Council of Europe (the twenty-one of 1988)',
          states: [
            'AUT',
            'BEL',
            'CHE',
            'CYP',
            'DEU',
            'DNK',
            'ESP',
            'FRA',
            'GBR',
            'GRC',
            'IRL',
            'ISL',
            'ITA',
            'LIE',
            'LUX',
            'MLT',
            'NLD',
            'NOR',
            'PRT',
            'SWE',
            'TUR',
          ],
        },
      },
      delay: { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '19(2)',
      delay: { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    denunciation: {
      kind: 'permitted',
      article: '22(2)',
      delay: { form: 'first-of-month-after-period', period: { months: 12 }, monthEnd: 'last-day-of-month' },
    },
    amendment: { kind: 'not-provided', article: 'VCLT 39' },
  },
};
