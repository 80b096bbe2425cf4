import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/**
 * Montreal Protocol on Substances that Deplete the Ozone Layer.
 *
 * | article | rule |
 * |---|---|
 * | 15 | open for signature in Montreal on 16 September 1987, then in Ottawa, and in New York until 15 September 1988 |
 * | 16(1) | in force on 1 January 1989, provided that eleven instruments have been deposited by States or organisations with at least two thirds of the estimated world consumption of 1986, and that the condition of the Vienna Convention, 17(1), is met; otherwise the ninetieth day after all this is so; by paragraph 2 an organisation’s instrument counts beside none of its members’ |
 * | 16(3) | after the entry into force, one that deposits becomes a Party the ninetieth day following its own deposit |
 * | 19 | withdrawal by notification, once four years have passed since the Party took on the obligations of article 2A(1); it takes effect one year after receipt, or on a later day that the notification names |
 * | Vienna 9(1) | any Party may propose an amendment to the protocol |
 * | Vienna 9(4) | the meeting of the Parties adopts it by consensus or, failing that, by two thirds of those present and voting |
 * | Vienna 9(5) | in force between those that accepted, the ninetieth day after at least two thirds of the Parties to the protocol have notified it, of which day is not said; thereafter for any other the ninetieth day after its own instrument |
 * | Vienna 13(1) | signatories of the protocol ratify, accept or approve; by Vienna 14(1) others accede once it is closed for signature |
 * | Vienna 16(1) | nobody becomes a Party to a protocol without being, or becoming at the same time, a Party to the Convention |
 * | Vienna 19(4) | who withdraws from the Convention counts as having withdrawn from its protocols |
 *
 * Article 14 carries the clauses of the Vienna Convention on protocols over.
 */
export const montrealProtocol: Treaty = {
  id: 'montreal-protocol',
  title: 'Montreal Protocol on Substances that Deplete the Ozone Layer',
  shortTitle: 'Montreal Protocol',
  adoptedOn: civilDate('1987-09-16'),
  adoptedAt: 'Montreal',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVII-2-a', 'UN registration 26369'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'montreal-protocol-text',
        title:
          'Montreal Protocol, articles 14 to 20: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
      {
        id: 'montreal-protocol-vienna-text',
        title:
          'Vienna Convention for the Protection of the Ozone Layer, articles 8 to 21: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'Accession opens from the date on which signature closes (Vienna 14(1)), read here as its last day.',
    'That the condition of the Vienna Convention was met on 24 June 1988, and the Convention in force on 22 September 1988, is general knowledge of the depositary’s table: its record is not at hand. So is the day on which two thirds of consumption were reached.',
    'Article 16(3) is silent on deposits between the fulfilment of the conditions and 1 January 1989; all of them are recorded with the general date.',
    'The lock-in of article 19 runs from the first control period of article 2A(1), which began half a year after the entry into force (1 July 1989), and may begin later still for developing countries (article 5). It is counted here from the entry into force for the Party, which is too early by that time.',
    'Each amendment of the Protocol sets conditions of its own, as the Kigali Amendment does.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: 'Vienna 16(1)',
        says: 'States and regional economic integration organisations that are, or become at the same time, Parties to the Vienna Convention',
        organisations: true,
      },
      signature: { article: '15', opensOn: civilDate('1987-09-16'), closesOn: civilDate('1988-09-15') },
      consent: {
        article: 'Vienna 13(1)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        accessionOpensOn: civilDate('1988-09-15'),
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '16(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: {
        kind: 'all-of',
        conditions: [
          { kind: 'instruments', number: 11 },
          {
            kind: 'share',
            says: 'of the estimated world consumption of the controlled substances in 1986',
            unit: 'per cent',
            proportion: { than: 'at-least', numerator: 2, denominator: 3 },
            tables: [],
            reachedOn: {
              on: civilDate('1988-12-16'),
              by: ['DEU', 'DNK', 'ESP', 'GBR', 'IRL', 'ITA', 'NLD'],
              source: 'general knowledge: the deposits of the European Community and eight of its members',
            },
          },
          {
            kind: 'treaty-condition-met',
            treaty: 'vienna-ozone',
            facts: { kind: 'known', metOn: civilDate('1988-06-24'), inForceOn: civilDate('1988-09-22') },
          },
        ],
      },
      delay: {
        form: 'fixed-date-or-later',
        fixedOn: civilDate('1989-01-01'),
        otherwise: { form: 'days-after', days: 90 },
      },
    },
    laterParties: {
      wording: 'after-entry-into-force',
      article: '16(3)',
      delay: { form: 'days-after', days: 90 },
      prevailing: 'A',
    },
    denunciation: {
      kind: 'permitted',
      article: '19',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      lockIn: {
        article: '19',
        period: { years: 4 },
        monthEnd: 'last-day-of-month',
        from: 'entry-into-force-for-the-party',
      },
      laterDateInNotice: true,
      leavesWith: { article: 'Vienna 19(4)', treaty: 'vienna-ozone', facts: { kind: 'unknown' } },
    },
    amendment: {
      kind: 'meeting',
      proposal: { article: 'Vienna 9(1)' },
      adoption: {
        article: 'Vienna 9(4)',
        by: 'the Meeting of the Parties',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
      },
      acceptance: {
        article: 'Vienna 9(5)',
        proportion: { than: 'at-least', numerator: 2, denominator: 3 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'days-after', days: 90 },
      binding: {
        article: 'Vienna 9(5)',
        whom: 'acceptors',
        later: { article: 'Vienna 9(5)', delay: { form: 'days-after', days: 90 } },
      },
    },
  },
};
