import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Convention on Biological Diversity.
 *
 * | article | rule |
 * |---|---|
 * | 29(1) | any Contracting Party may propose an amendment |
 * | 29(3) | the Conference of the Parties adopts it by consensus or, failing that, by two thirds of the Parties present and voting |
 * | 29(4) | in force for those that accepted, the ninetieth day after instruments of at least two thirds of the Contracting Parties are there, of which day is not said; thereafter for any other the ninetieth day after its own |
 * | 33 | open for signature at Rio de Janeiro from 5 to 14 June 1992, then in New York from 15 June 1992 to 4 June 1993, to all States and any regional economic integration organisation |
 * | 34(1) | signatories ratify, accept or approve; by article 35(1) others accede from the day on which it closes for signature |
 * | 36(1) | in force the ninetieth day after the thirtieth instrument; by paragraph 5 an organisation’s instrument counts beside none of its members’ |
 * | 36(3) | for one that consents after the thirtieth instrument: the ninetieth day after its own deposit |
 * | 38(1) | withdrawal by notification, once two years have passed since the entry into force for the Party |
 * | 38(2) | it takes effect one year after receipt, or on a later day that the notification names |
 *
 * The lock-in is of two years, not of three as in the climate conventions.
 */
export const cbd: Treaty = {
  id: 'cbd',
  title: 'Convention on Biological Diversity',
  shortTitle: 'CBD',
  adoptedOn: civilDate('1992-05-22'),
  adoptedAt: 'Nairobi',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVII-8', 'UN registration 30619'],
  text: {
    basis: 'read',
    fromMemory: ['29(1)', '29(3)'],
    sources: [
      {
        id: 'cbd-text',
        title:
          'Convention on Biological Diversity, articles 29(4) to 42: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'The text was adopted at Nairobi on 22 May 1992 and bears the date of Rio de Janeiro, 5 June 1992.',
    'Accession opens from the date on which signature closes (article 35(1)), read here as its last day.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state-or-organisation', article: '33' },
      signature: { article: '33', opensOn: civilDate('1992-06-05'), closesOn: civilDate('1993-06-04') },
      consent: {
        article: '34(1)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        accessionOpensOn: civilDate('1993-06-04'),
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '36(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 30 },
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: { wording: 'after-condition-met', article: '36(3)', delay: { form: 'days-after', days: 90 } },
    denunciation: {
      kind: 'permitted',
      article: '38(2)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      lockIn: {
        article: '38(1)',
        period: { years: 2 },
        monthEnd: 'last-day-of-month',
        from: 'entry-into-force-for-the-party',
      },
      laterDateInNotice: true,
    },
    amendment: {
      kind: 'meeting',
      proposal: { article: '29(1)' },
      adoption: {
        article: '29(3)',
        by: 'the Conference of the Parties',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
      },
      acceptance: {
        article: '29(4)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'days-after', days: 90 },
      binding: {
        article: '29(4)',
        whom: 'acceptors',
        later: { article: '29(4)', delay: { form: 'days-after', days: 90 } },
      },
    },
  },
};
