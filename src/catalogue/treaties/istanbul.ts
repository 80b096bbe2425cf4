import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { COUNCIL_OF_EUROPE } from '../depositaries.ts';

/** The member States of the Council of Europe when the Convention entered into force. */
// biome-ignore format: a list of codes is read row by row.
const MEMBER_STATES = [
  'ALB', 'AND', 'ARM', 'AUT', 'AZE', 'BEL', 'BGR', 'BIH', 'CHE', 'CYP', 'CZE', 'DEU', 'DNK', 'ESP', 'EST', 'FIN',
  'FRA', 'GBR', 'GEO', 'GRC', 'HRV', 'HUN', 'IRL', 'ISL', 'ITA', 'LIE', 'LTU', 'LUX', 'LVA', 'MCO', 'MDA', 'MKD',
  'MLT', 'MNE', 'NLD', 'NOR', 'POL', 'PRT', 'ROU', 'RUS', 'SMR', 'SRB', 'SVK', 'SVN', 'SWE', 'TUR', 'UKR',
];

/**
 * Council of Europe Convention on preventing and combating violence against women and domestic violence.
 *
 * | article | rule |
 * |---|---|
 * | 72(1) | any Party may propose an amendment |
 * | 72(2) | the Committee of Ministers adopts it by the majority of article 20.d of the Statute: two thirds of the votes cast, and more than half of those entitled to sit |
 * | 72(4) | in force the first day of the month after one month has passed since all Parties notified their acceptance |
 * | 75(1) | open for signature by the member States of the Council of Europe, the other States that took part in drafting it, and the European Union |
 * | 75(2) | signatories ratify, accept or approve; by article 76(1) other States accede on invitation, after the entry into force |
 * | 75(3) | in force the first day of the month after three months have passed since ten signatories consented, among them at least eight member States |
 * | 75(4) | for a signatory that consents later: the first day of the month after three months have passed since its own deposit; article 76(2) says the same of accession |
 * | 77(2) | extension to a further territory takes effect the first day of the month after three months have passed since the declaration was received |
 * | 80(2) | denunciation is open at any time (paragraph 1); it takes effect the first day of the month after three months have passed since receipt |
 *
 * The Committee of Ministers adopted the text on 7 April 2011; it was opened for signature in Istanbul on 11 May
 * 2011, the date that it bears.
 */
export const istanbul: Treaty = {
  id: 'istanbul',
  title: 'Council of Europe Convention on preventing and combating violence against women and domestic violence',
  shortTitle: 'Istanbul Convention',
  adoptedOn: civilDate('2011-04-07'),
  adoptedAt: 'Strasbourg',
  depositary: COUNCIL_OF_EUROPE,
  references: ['CETS 210'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'istanbul-text',
        title:
          'Istanbul Convention, articles 72 to 81: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Other States accede on invitation, and only after the entry into force (article 76(1)); neither is checked here.',
    'Article 75(3) does not say whether the European Union counts beside its members; it joined long after the entry into force.',
    'Article 72(2) asks for two thirds of the votes cast and for more than half of those entitled to sit: the second half is not computed.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '75(1)',
        says: 'member States of the Council of Europe, the other States that took part in drafting, States invited to accede, and the European Union',
        organisations: true,
      },
      signature: { article: '75(1)', opensOn: civilDate('2011-05-11') },
      consent: {
        article: '75(2)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
      territorialExtension: {
        article: '77(2)',
        delay: { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
      },
    },
    entryIntoForce: {
      article: '75(3)',
      counts: ['ratification', 'acceptance', 'approval'],
      condition: {
        kind: 'all-of',
        conditions: [
          { kind: 'instruments', number: 10 },
          {
            kind: 'instruments',
            number: 8,
            of: { says: 'member States of the Council of Europe', states: MEMBER_STATES },
          },
        ],
      },
      delay: { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '75(4)',
      delay: { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    denunciation: {
      kind: 'permitted',
      article: '80(2)',
      delay: { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    amendment: {
      kind: 'meeting',
      proposal: { article: '72(1)' },
      adoption: {
        article: '72(2)',
        by: 'the Committee of Ministers of the Council of Europe',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
      },
      acceptance: {
        article: '72(4)',
        proportion: { than: 'at-least', numerator: 1, denominator: 1 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'first-of-month-after-period', period: { months: 1 }, monthEnd: 'last-day-of-month' },
      binding: { article: '72(4)', whom: 'all-parties' },
    },
  },
};
