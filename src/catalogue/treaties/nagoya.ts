import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from their Utilization to the Convention on Biological Diversity.
 *
 * | article | rule |
 * |---|---|
 * | 32 | open for signature by Parties to the Convention in New York from 2 February 2011 to 1 February 2012 |
 * | 33(1) | in force the ninetieth day after the fiftieth instrument of Parties to the Convention; by paragraph 3 an organisation’s instrument counts beside none of its members’ |
 * | 33(2) | for one that consents after the fiftieth instrument: the ninetieth day after its own deposit, or the day on which the Convention enters into force for it, whichever is the later |
 * | 35(1) | withdrawal by notification, once two years have passed since the entry into force for the Party |
 * | 35(2) | it takes effect one year after receipt, or on a later day that the notification names |
 * | CBD 29(1) | any Party to the protocol may propose an amendment to it |
 * | CBD 29(3) | the meeting of the Parties to the protocol adopts it by consensus or, failing that, by two thirds of those present and voting |
 * | CBD 29(4) | in force for those that accepted, the ninetieth day after instruments of at least two thirds of the Parties to the protocol are there, of which day is not said; thereafter for any other the ninetieth day after its own |
 * | CBD 32(1) | nobody becomes a Party to a protocol without being, or becoming at the same time, a Party to the Convention |
 * | CBD 34(1) | signatories of the protocol ratify, accept or approve; by CBD 35(1) others accede once it is closed for signature |
 * | CBD 38(3) | who withdraws from the Convention counts as having withdrawn from its protocols |
 */
export const nagoya: Treaty = {
  id: 'nagoya',
  title:
    'Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from their Utilization to the Convention on Biological Diversity',
  shortTitle: 'Nagoya Protocol',
  adoptedOn: civilDate('2010-10-29'),
  adoptedAt: 'Nagoya',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVII-8-b', 'UN registration 30619'],
  text: {
    basis: 'read',
    fromMemory: ['CBD 29(1)', 'CBD 29(3)'],
    sources: [
      {
        id: 'nagoya-text',
        title:
          'Nagoya Protocol, articles 26 and 32 to 36: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
      {
        id: 'nagoya-cbd-text',
        title:
          'Convention on Biological Diversity, articles 29(4) to 42: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Accession opens from the date on which signature closes (CBD 35(1)), read here as its last day.',
    'Who consents after the fiftieth instrument is bound not before the Convention on Biological Diversity binds it (article 33(2)); that is not computed here.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: 'CBD 32(1)',
        says: 'States and regional economic integration organisations that are, or become at the same time, Parties to the Convention on Biological Diversity',
        organisations: true,
      },
      signature: { article: '32', opensOn: civilDate('2011-02-02'), closesOn: civilDate('2012-02-01') },
      consent: {
        article: 'CBD 34(1)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        accessionOpensOn: civilDate('2012-02-01'),
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '33(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 50 },
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: { wording: 'after-condition-met', article: '33(2)', delay: { form: 'days-after', days: 90 } },
    denunciation: {
      kind: 'permitted',
      article: '35(2)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      lockIn: {
        article: '35(1)',
        period: { years: 2 },
        monthEnd: 'last-day-of-month',
        from: 'entry-into-force-for-the-party',
      },
      laterDateInNotice: true,
      leavesWith: { article: 'CBD 38(3)', treaty: 'cbd', facts: { kind: 'unknown' } },
    },
    amendment: {
      kind: 'meeting',
      proposal: { article: 'CBD 29(1)' },
      adoption: {
        article: 'CBD 29(3)',
        by: 'the Conference of the Parties serving as the meeting of the Parties',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
      },
      acceptance: {
        article: 'CBD 29(4)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'days-after', days: 90 },
      binding: {
        article: 'CBD 29(4)',
        whom: 'acceptors',
        later: { article: 'CBD 29(4)', delay: { form: 'days-after', days: 90 } },
      },
    },
  },
};
