import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Vienna Convention for the Protection of the Ozone Layer.
 *
 * | article | rule |
 * |---|---|
 * | 9(1) | any Party may propose an amendment |
 * | 9(3) | the Conference of the Parties adopts it by consensus or, failing that, by three fourths of the Parties present and voting |
 * | 9(5) | in force between those that accepted, the ninetieth day after at least three fourths of the Parties to the Convention have notified it, of which day is not said; thereafter for any other the ninetieth day after its own instrument |
 * | 12 | open for signature in Vienna from 22 March to 21 September 1985, then in New York until 21 March 1986 |
 * | 13(1) | States and regional economic integration organisations that signed ratify, accept or approve; by article 14(1) others accede from the day on which it closes for signature |
 * | 17(1) | in force the ninetieth day after the twentieth instrument; by paragraph 5 an organisation’s instrument counts beside none of its members’ |
 * | 17(3) | for one that consents after the twentieth instrument: the ninetieth day after its own deposit |
 * | 19(1) | withdrawal by notification, once four years have passed since the entry into force for the Party |
 * | 19(3) | it takes effect one year after receipt, or on a later day that the notification names |
 */
export const viennaOzone: Treaty = {
  id: 'vienna-ozone',
  title: 'Vienna Convention for the Protection of the Ozone Layer',
  shortTitle: 'Vienna Convention (ozone)',
  adoptedOn: civilDate('1985-03-22'),
  adoptedAt: 'Vienna',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVII-2', 'UN registration 26164'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'vienna-ozone-text',
        title:
          'Vienna Convention for the Protection of the Ozone Layer, articles 8 to 21: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: ['Accession opens from the date on which signature closes (article 14(1)), read here as its last day.'],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state-or-organisation', article: '13(1)' },
      signature: { article: '12', opensOn: civilDate('1985-03-22'), closesOn: civilDate('1986-03-21') },
      consent: {
        article: '13(1)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        accessionOpensOn: civilDate('1986-03-21'),
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '17(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 20 },
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: { wording: 'after-condition-met', article: '17(3)', delay: { form: 'days-after', days: 90 } },
    denunciation: {
      kind: 'permitted',
      article: '19(3)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      lockIn: {
        article: '19(1)',
        period: { years: 4 },
        monthEnd: 'last-day-of-month',
        from: 'entry-into-force-for-the-party',
      },
      laterDateInNotice: true,
    },
    amendment: {
      kind: 'meeting',
      proposal: { article: '9(1)' },
      adoption: {
        article: '9(3)',
        by: 'the Conference of the Parties',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
      },
      acceptance: {
        article: '9(5)',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'days-after', days: 90 },
      binding: {
        article: '9(5)',
        whom: 'acceptors',
        later: { article: '9(5)', delay: { form: 'days-after', days: 90 } },
      },
    },
  },
};
