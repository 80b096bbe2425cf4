import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Convention relating to the Status of Refugees.
 *
 * | article | rule |
 * |---|---|
 * | 39(1) | open for signature at Geneva from 28 July to 31 August 1951, and at New York from 17 September 1951 to 31 December 1952 |
 * | 39(2) | signature by Members of the United Nations and other States invited to the conference or by the General Assembly; ratification |
 * | 39(3) | accession by the same from 28 July 1951 |
 * | 40(2) | a later extension to a territory takes effect the ninetieth day after receipt, or when the Convention does for the State, if that is later |
 * | 43(1) | in force the ninetieth day after the sixth instrument |
 * | 43(2) | for a State that ratifies or accedes after that deposit: the ninetieth day after its own instrument |
 * | 44(1) | denunciation at any time |
 * | 44(2) | it takes effect one year from receipt |
 * | 45 | a Party may ask for revision; the General Assembly recommends what is done |
 */
export const refugeeConvention: Treaty = {
  id: 'refugee-convention',
  title: 'Convention relating to the Status of Refugees',
  shortTitle: 'Refugee Convention',
  adoptedOn: civilDate('1951-07-28'),
  adoptedAt: 'Geneva',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection V-2', 'UN registration 2545'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'refugee-convention-text',
        title: 'Convention, articles 39 to 46, in English (copy: github.com/lawchat-oss/open-treaties)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'The break in signature from 1 to 16 September 1951 (article 39(1)) is not modelled.',
    'Article 45 leaves the course of a revision to the General Assembly, so that it has no clause here.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '39(2), 39(3)',
        says: 'Members of the United Nations, and States invited to the conference or by the General Assembly',
        organisations: false,
      },
      signature: { article: '39(1)', opensOn: civilDate('1951-07-28'), closesOn: civilDate('1952-12-31') },
      consent: {
        article: '39(2), 39(3)',
        afterSignature: ['ratification'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
      territorialExtension: { article: '40(2)', delay: { form: 'days-after', days: 90 } },
    },
    entryIntoForce: {
      article: '43(1)',
      condition: { kind: 'instruments', number: 6 },
      counts: ['ratification', 'accession', 'succession'],
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: { wording: 'after-condition-met', article: '43(2)', delay: { form: 'days-after', days: 90 } },
    denunciation: {
      kind: 'permitted',
      article: '44(2)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    },
  },
};
