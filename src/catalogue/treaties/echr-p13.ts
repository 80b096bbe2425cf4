import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { COUNCIL_OF_EUROPE } from '../depositaries.ts';

/**
 * Protocol No. 13 to the Convention for the Protection of Human Rights and Fundamental Freedoms, concerning the abolition of the death penalty in all circumstances.
 *
 * | article | rule |
 * |---|---|
 * | 4(2) | extension to a further territory takes effect the first day of the month after three months have passed since the declaration was received |
 * | 6 | open for signature by member States of the Council of Europe that have signed the Convention; they ratify, accept or approve, not before the Convention itself |
 * | 7(1) | in force the first day of the month after three months have passed since ten member States consented |
 * | 7(2) | for a member State that consents later: the first day of the month after three months have passed since its own deposit |
 * | VCLT 56 | the Protocol has no clause of its own on denunciation |
 *
 * The Committee of Ministers adopted the text on 21 February 2002; it was opened for signature in Vilnius on 3 May
 * 2002, the date that it bears.
 */
export const echrP13: Treaty = {
  id: 'echr-p13',
  title:
    'Protocol No. 13 to the Convention for the Protection of Human Rights and Fundamental Freedoms, concerning the abolition of the death penalty in all circumstances',
  shortTitle: 'ECHR Protocol 13',
  adoptedOn: civilDate('2002-02-21'),
  adoptedAt: 'Strasbourg',
  depositary: COUNCIL_OF_EUROPE,
  references: ['ETS 187'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'echr-p13-text',
        title:
          'Protocol No. 13, articles 4 to 8: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'A State does not ratify the Protocol before the Convention itself (article 6); that is not checked here.',
    'By article 5 the provisions of the Convention apply, and so its article 58: who denounces the Convention leaves the Protocol too, which is not computed here.',
    'Succession is not in the text; the Council of Europe took that of Montenegro, as of 6 June 2006.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '6',
        says: 'member States of the Council of Europe that have signed the European Convention on Human Rights',
        organisations: false,
      },
      signature: { article: '6', opensOn: civilDate('2002-05-03') },
      consent: {
        article: '6',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: [],
        bySuccession: true,
      },
      territorialExtension: {
        article: '4(2)',
        delay: { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
      },
    },
    entryIntoForce: {
      article: '7(1)',
      counts: ['ratification', 'acceptance', 'approval', 'succession'],
      condition: { kind: 'instruments', number: 10 },
      delay: { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    laterParties: {
      wording: 'after-condition-met',
      article: '7(2)',
      delay: { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
    denunciation: { kind: 'not-provided', article: 'VCLT 56' },
  },
};
