import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and their Disposal.
 *
 * | article | rule |
 * |---|---|
 * | 17(1) | any Party may propose an amendment |
 * | 17(3) | the Conference of the Parties adopts it by consensus or, failing that, by three fourths of the Parties present and voting |
 * | 17(5) | in force between those that accepted, the ninetieth day after three fourths have accepted, in words that leave open three fourths of whom; for any other Party the ninetieth day after its own instrument |
 * | 21 | open for signature in Basel on 22 March 1989, then in Berne, and in New York until 22 March 1990, to States and to political or economic integration organisations |
 * | 22(1) | States ratify, accept or approve after signature, organisations confirm formally or approve; by article 23(1) others accede from the day after it closes for signature |
 * | 25(1) | in force the ninetieth day after the twentieth instrument; by paragraph 3 an organisation’s instrument counts beside none of its members’ |
 * | 25(2) | for one that consents after the twentieth instrument: the ninetieth day after its own deposit |
 * | 27(1) | withdrawal by notification, once three years have passed since the entry into force for the Party |
 * | 27(2) | it takes effect one year after receipt, or on a later day that the notification names |
 */
export const basel: Treaty = {
  id: 'basel',
  title: 'Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and their Disposal',
  shortTitle: 'Basel Convention',
  adoptedOn: civilDate('1989-03-22'),
  adoptedAt: 'Basel',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVII-3', 'UN registration 28911'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'basel-text',
        title:
          'Basel Convention, articles 17 and 21 to 29: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Article 17(5) leaves open three fourths of whom. The Conference of the Parties reads it, in decision BC-10/3 of 2011, as three fourths of those that were Parties when the amendment was adopted.',
  ],
  finalClauses: {
    participation: {
      eligibility: { kind: 'any-state-or-organisation', article: '21' },
      signature: { article: '21', opensOn: civilDate('1989-03-22'), closesOn: civilDate('1990-03-22') },
      consent: {
        article: '22(1)',
        afterSignature: ['ratification', 'acceptance', 'approval', 'formal-confirmation'],
        withoutSignature: ['accession'],
        accessionOpensOn: civilDate('1990-03-23'),
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '25(1)',
      counts: ['ratification', 'acceptance', 'approval', 'formal-confirmation', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 20 },
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: { wording: 'after-condition-met', article: '25(2)', delay: { form: 'days-after', days: 90 } },
    denunciation: {
      kind: 'permitted',
      article: '27(2)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      lockIn: {
        article: '27(1)',
        period: { years: 3 },
        monthEnd: 'last-day-of-month',
        from: 'entry-into-force-for-the-party',
      },
      laterDateInNotice: true,
    },
    amendment: {
      kind: 'meeting',
      proposal: { article: '17(1)' },
      adoption: {
        article: '17(3)',
        by: 'the Conference of the Parties',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
      },
      acceptance: {
        article: '17(5)',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
        base: { kind: 'at-adoption', express: false, whose: 'those-parties' },
      },
      delay: { form: 'days-after', days: 90 },
      binding: {
        article: '17(5)',
        whom: 'acceptors',
        later: { article: '17(5)', delay: { form: 'days-after', days: 90 } },
      },
    },
  },
};
