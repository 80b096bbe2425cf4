import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Cartagena Protocol on Biosafety to the Convention on Biological Diversity.
 *
 * | article | rule |
 * |---|---|
 * | 36 | open for signature at Nairobi from 15 to 26 May 2000, then in New York from 5 June 2000 to 4 June 2001 |
 * | 37(1) | in force the ninetieth day after the fiftieth instrument of Parties to the Convention; by paragraph 3 an organisation’s instrument counts beside none of its members’ |
 * | 37(2) | for one that consents after the entry into force: the ninetieth day after its own deposit, or the day on which the Convention enters into force for it, whichever is the later |
 * | 39(1) | withdrawal by notification, once two years have passed since the entry into force for the Party |
 * | 39(2) | it takes effect one year after receipt, or on a later day that the notification names |
 * | CBD 29(1) | any Party to the protocol may propose an amendment to it |
 * | CBD 29(3) | the meeting of the Parties to the protocol adopts it by consensus or, failing that, by two thirds of those present and voting |
 * | CBD 29(4) | in force for those that accepted, the ninetieth day after instruments of at least two thirds of the Parties to the protocol are there, of which day is not said; thereafter for any other the ninetieth day after its own |
 * | CBD 32(1) | nobody becomes a Party to a protocol without being, or becoming at the same time, a Party to the Convention |
 * | CBD 34(1) | signatories of the protocol ratify, accept or approve; by CBD 35(1) others accede once it is closed for signature |
 * | CBD 38(3) | who withdraws from the Convention counts as having withdrawn from its protocols |
 */
export const cartagena: Treaty = {
  id: 'cartagena',
  title: 'Cartagena Protocol on Biosafety to the Convention on Biological Diversity',
  shortTitle: 'Cartagena Protocol',
  adoptedOn: civilDate('2000-01-29'),
  adoptedAt: 'Montreal',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVII-8-a', 'UN registration 30619'],
  text: {
    basis: 'read',
    fromMemory: ['CBD 29(1)', 'CBD 29(3)'],
    sources: [
      {
        id: 'cartagena-text',
        title:
          'Cartagena Protocol, articles 32 and 36 to 40: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
      {
        id: 'cartagena-cbd-text',
        title:
          'Convention on Biological Diversity, articles 29(4) to 42: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Signature was interrupted from 27 May to 4 June 2000 (article 36), which is not modelled.',
    'By CBD 35(1) accession opens once signature closes (4 June 2001); the depositary took accessions before that (Trinidad and Tobago, 5 October 2000; Saint Kitts and Nevis, 23 May 2001), so that no day is given for it here.',
    'Article 37(2) speaks of those that consent after the entry into force and is silent on deposits between the fiftieth instrument and that day. Published lists give most of these the general date (the Democratic People’s Republic of Korea, 29 July 2003: 11 September 2003).',
    'Who consents after the entry into force is bound not before the Convention on Biological Diversity binds it (article 37(2)); that is not computed here.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: 'CBD 32(1)',
        says: 'States and regional economic integration organisations that are, or become at the same time, Parties to the Convention on Biological Diversity',
        organisations: true,
      },
      signature: { article: '36', opensOn: civilDate('2000-05-15'), closesOn: civilDate('2001-06-04') },
      consent: {
        article: 'CBD 34(1)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '37(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: { kind: 'instruments', number: 50 },
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: {
      wording: 'after-entry-into-force',
      article: '37(2)',
      delay: { form: 'days-after', days: 90 },
      prevailing: 'A',
    },
    denunciation: {
      kind: 'permitted',
      article: '39(2)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      lockIn: {
        article: '39(1)',
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
