import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/** Carbon dioxide emissions of 1990 of the Parties in Annex I, in Gg. */
// biome-ignore format: a table is read row by row.
const EMISSIONS_OF_1990 = {
  AUS: 288_965, AUT: 59_200, BEL: 113_405, BGR: 82_990, CAN: 457_441, CHE: 43_600, CZE: 169_514,
  DEU: 1_012_443, DNK: 52_100, ESP: 260_654, EST: 37_797, FIN: 53_900, FRA: 366_536, GBR: 584_078, GRC: 82_100,
  HUN: 71_673, IRL: 30_719, ISL: 2172, ITA: 428_941, JPN: 1_173_360, LIE: 208, LUX: 11_343, LVA: 22_976,
  MCO: 71, NLD: 167_600, NOR: 35_533, NZL: 25_530, POL: 414_930, PRT: 42_148, ROU: 171_103, RUS: 2_388_720,
  SVK: 58_278, SWE: 61_256, USA: 4_957_022,
};

/**
 * Kyoto Protocol to the United Nations Framework Convention on Climate Change.
 *
 * | article | rule |
 * |---|---|
 * | 20(1) | any Party may propose an amendment |
 * | 20(3) | the Conference serving as the meeting of the Parties adopts it by consensus or, failing that, by three fourths of those present and voting |
 * | 20(4) | in force for those that accepted, the ninetieth day after instruments of at least three fourths of the Parties are there; of which day is not said |
 * | 20(5) | for any other Party, the ninetieth day after its own instrument |
 * | 24(1) | Parties to the Convention sign in New York from 16 March 1998 to 15 March 1999 and ratify, accept or approve; accession is open from the day after |
 * | 25(1) | in force the ninetieth day after 55 Parties to the Convention have deposited, among them Parties of Annex I with at least 55 per cent of the carbon dioxide that Annex I emitted in 1990; by paragraph 4 an organisation’s instrument counts beside none of its members’ |
 * | 25(3) | for one that consents after these conditions were fulfilled: the ninetieth day following its own deposit |
 * | 27(1) | withdrawal by notification, once three years have passed since the entry into force for the Party |
 * | 27(2) | it takes effect one year after receipt, or on a later day that the notification names |
 * | 27(3) | who withdraws from the Convention counts as having withdrawn from the Protocol |
 */
export const kyoto: Treaty = {
  id: 'kyoto',
  title: 'Kyoto Protocol to the United Nations Framework Convention on Climate Change',
  shortTitle: 'Kyoto Protocol',
  adoptedOn: civilDate('1997-12-11'),
  adoptedAt: 'Kyoto',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVII-7-a', 'UN registration 30822'],
  text: {
    basis: 'read',
    sources: [
      {
        id: 'kyoto-text',
        title:
          'Kyoto Protocol, articles 20 to 27: English text in the treaty database of the Netherlands (copy: github.com/statengeneraal/laws-markdown)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'By article 25(2) the emissions are those communicated by the day of adoption. Parties of Annex I that had communicated none by then, such as Lithuania and Ukraine, have no figure.',
    'Of an amendment the depositary counts no acceptance of an organisation beside those of its members: so it found the three fourths for the Doha Amendment. By article 21(7) amendments to Annexes A and B follow article 20.',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '24(1)',
        says: 'Parties to the United Nations Framework Convention on Climate Change',
        organisations: true,
      },
      signature: { article: '24(1)', opensOn: civilDate('1998-03-16'), closesOn: civilDate('1999-03-15') },
      consent: {
        article: '24(1)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        accessionOpensOn: civilDate('1999-03-16'),
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '25(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: {
        kind: 'all-of',
        conditions: [
          { kind: 'instruments', number: 55 },
          {
            kind: 'share',
            says: 'of the carbon dioxide emissions of 1990 of the Parties in Annex I to the Convention',
            unit: 'Gg CO2',
            proportion: { than: 'at-least', numerator: 55, denominator: 100 },
            tables: [
              {
                source:
                  'general knowledge of FCCC/CP/1997/7/Add.1, annex: the figures add up to the total printed there',
                total: 13_728_306,
                shares: EMISSIONS_OF_1990,
              },
            ],
          },
        ],
      },
      delay: { form: 'days-after', days: 90 },
    },
    laterParties: { wording: 'after-condition-met', article: '25(3)', delay: { form: 'days-after', days: 90 } },
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
      leavesWith: { article: '27(3)', treaty: 'unfccc', facts: { kind: 'unknown' } },
    },
    amendment: {
      kind: 'meeting',
      proposal: { article: '20(1)' },
      adoption: {
        article: '20(3)',
        by: 'the Conference of the Parties serving as the meeting of the Parties',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
      },
      acceptance: {
        article: '20(4)',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
        base: { kind: 'current', express: false },
        organisations: 'not-additional',
      },
      delay: { form: 'days-after', days: 90 },
      binding: {
        article: '20(4)',
        whom: 'acceptors',
        later: { article: '20(5)', delay: { form: 'days-after', days: 90 } },
      },
    },
  },
};
