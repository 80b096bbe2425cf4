import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Protocol relating to the Status of Refugees.
 *
 * | article | rule |
 * |---|---|
 * | V | accession by Parties to the Convention, Members of the United Nations or of a specialised agency, and States that the General Assembly invites; there is no signature |
 * | VII(4) | article 40(2) of the Convention, on later extensions to territories, applies here too |
 * | VIII(1) | in force on the day of the sixth instrument |
 * | VIII(2) | for a State that accedes after that deposit: the day of its own instrument |
 * | IX(1) | denunciation at any time |
 * | IX(2) | it takes effect one year from receipt |
 */
export const refugeeProtocol: Treaty = {
  id: 'refugee-protocol',
  title: 'Protocol relating to the Status of Refugees',
  shortTitle: 'Refugee Protocol',
  adoptedOn: civilDate('1967-01-31'),
  adoptedAt: 'New York',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection V-5', 'UN registration 8791'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'refugee-protocol-text',
        title:
          'Protocol, articles I to XI, in English, as the Dutch database wetten.nl carries it, BWBV0001007 (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'The date of the Protocol, 31 January 1967, on which the President of the General Assembly and the Secretary-General signed its text, is taken as the opening for accession.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: 'V',
        says: 'Parties to the Convention relating to the Status of Refugees, Members of the United Nations or of a specialised agency, and States that the General Assembly invites',
        organisations: false,
      },
      signature: { article: 'V', provided: false, opensOn: civilDate('1967-01-31') },
      consent: { article: 'V', afterSignature: [], withoutSignature: ['accession'], bySuccession: true },
      territorialExtension: { article: 'VII(4)', delay: { form: 'days-after', days: 90 } },
    },
    entryIntoForce: {
      article: 'VIII(1)',
      condition: { kind: 'instruments', number: 6 },
      counts: ['accession', 'succession'],
      delay: { form: 'same-day' },
    },
    laterParties: { wording: 'after-condition-met', article: 'VIII(2)', delay: { form: 'same-day' } },
    denunciation: {
      kind: 'permitted',
      article: 'IX(2)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    },
    amendment: { kind: 'not-provided', article: 'VCLT 39' },
  },
};
