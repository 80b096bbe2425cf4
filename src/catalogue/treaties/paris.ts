import { civilDate } from '../../calendar/civil-date.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import { UNITED_NATIONS } from '../depositaries.ts';

/** Greenhouse gas emissions communicated by Parties to the Convention, in Gg of CO2 equivalent. */
// biome-ignore format: a table is read row by row.
const EMISSIONS = {
  AFG: 19_328, AGO: 61_611, ALB: 6717, AND: 522, ARE: 195_308, ARG: 332_499, ARM: 7464, ATG: 598, AUS: 541_924,
  AUT: 79_599, AZE: 48_209, BDI: 26_474, BEL: 119_424, BEN: 6251, BFA: 21_593, BGD: 99_442, BGR: 55_893,
  BHR: 22_373, BHS: 688, BIH: 31_095, BLR: 89_283, BLZ: 1133, BOL: 43_665, BRA: 923_544, BRB: 4056, BTN: 1556,
  BWA: 6140, CAF: 5225, CAN: 726_051, CHE: 52_561, CHL: 91_576, CHN: 7_465_862, CIV: 271_198, CMR: 165_725,
  COD: 22_434, COG: 2065, COK: 70, COL: 153_885, COM: 551, CPV: 448, CRI: 12_384, CUB: 36_340, CYP: 8319,
  CZE: 127_144, DEU: 950_673, DJI: 1072, DMA: 182, DNK: 56_001, DOM: 26_433, DZA: 111_023, ECU: 247_990,
  EGY: 193_238, ERI: 3934, ESP: 322_003, EST: 21_741, ETH: 47_745, FIN: 62_989, FJI: 2710, FRA: 496_761,
  FSM: 174, GAB: 6160, GBR: 575_696, GEO: 12_219, GHA: 33_660, GIN: 5058, GMB: 19_383, GNB: 6078, GRC: 105_111,
  GRD: 1607, GTM: 14_742, GUY: 3072, HND: 10_298, HRV: 24_493, HTI: 6683, HUN: 57_428, IDN: 554_334,
  IND: 1_523_767, IRL: 58_755, IRN: 483_669, IRQ: 72_658, ISL: 4731, ISR: 75_416, ITA: 437_268, JAM: 14_314,
  JOR: 27_752, JPN: 1_407_800, KAZ: 313_442, KEN: 21_466, KGZ: 12_017, KHM: 12_763, KIR: 170, KNA: 164,
  KOR: 688_300, KWT: 32_373, LAO: 8898, LBN: 24_653, LBR: 8022, LCA: 551, LIE: 225, LKA: 18_797, LSO: 3513,
  LTU: 19_946, LUX: 11_142, LVA: 10_914, MAR: 59_700, MCO: 93, MDA: 13_276, MDG: 29_344, MDV: 153,
  MEX: 632_880, MHL: 170, MKD: 12_265, MLI: 11_742, MLT: 2788, MMR: 38_375, MNE: 3865, MNG: 17_711, MOZ: 8224,
  MRT: 6863, MUS: 4758, MWI: 24_959, MYS: 193_397, NAM: 5180, NER: 13_627, NGA: 212_444, NIC: 11_981,
  NIU: 4422, NLD: 195_807, NOR: 53_716, NPL: 24_541, NRU: 19, NZL: 80_962, OMN: 20_879, PAK: 160_589,
  PAN: 9708, PER: 80_591, PHL: 126_879, PLW: 93, PNG: 5012, POL: 394_892, PRK: 87_330, PRT: 65_071,
  PRY: 23_430, QAT: 61_593, ROU: 110_928, RUS: 2_799_434, RWA: 6180, SAU: 296_060, SDN: 67_840, SEN: 16_882,
  SGP: 46_832, SLB: 294, SLE: 365_107, SLV: 11_069, SMR: 267, SRB: 66_342, STP: 99, SUR: 3330, SVK: 43_679,
  SVN: 18_166, SWE: 55_774, SWZ: 18_658, SYC: 330, SYR: 79_070, TCD: 23_427, TGO: 6248, THA: 236_947,
  TJK: 8184, TKM: 75_409, TLS: 1277, TON: 245, TTO: 16_006, TUN: 39_342, TUR: 459_102, TUV: 6, TZA: 40_506,
  UGA: 27_560, UKR: 385_933, URY: 18_237, USA: 6_649_700, UZB: 199_837, VCT: 410, VEN: 192_192, VNM: 266_049,
  VUT: 299, WSM: 352, YEM: 25_742, ZAF: 544_314, ZMB: 14_405, ZWE: 68_541,
};

/**
 * Paris Agreement.
 *
 * | article | rule |
 * |---|---|
 * | 20(1) | Parties to the Convention sign in New York from 22 April 2016 to 21 April 2017 and ratify, accept or approve; accession is open from the day after |
 * | 21(1) | in force the thirtieth day after at least 55 Parties to the Convention with at least an estimated 55 per cent of global greenhouse gas emissions have deposited; by paragraph 4 an organisation’s instrument counts beside none of its members’ |
 * | 21(3) | for one that consents after these conditions were fulfilled: the thirtieth day after its own deposit |
 * | 22 | amendments as under article 15 of the Convention: proposed by any Party, adopted by consensus or three fourths, in force for those that accepted the ninetieth day after three fourths of the Parties have accepted, for others the ninetieth day after their own acceptance |
 * | 28(1) | withdrawal by notification, once three years have passed since the entry into force for the Party |
 * | 28(2) | it takes effect one year after receipt, or on a later day that the notification names |
 * | 28(3) | who withdraws from the Convention counts as having withdrawn from the Agreement |
 */
export const paris: Treaty = {
  id: 'paris',
  title: 'Paris Agreement',
  shortTitle: 'Paris Agreement',
  adoptedOn: civilDate('2015-12-12'),
  adoptedAt: 'Paris',
  depositary: UNITED_NATIONS,
  references: ['UN Treaty Collection XXVII-7-d', 'UN registration 54113'],
  text: {
    basis: 'read',
    fromMemory: ['21(1)', '21(3)', '22'],
    sources: [
      {
        id: 'paris-text',
        title:
          'Paris Agreement, articles 20 and 28, as adopted (FCCC/CP/2015/L.9/Rev.1) (copy: github.com/CommonAccord/Cmacc-Org)',
        consultedOn: civilDate('2026-11-25'),
      },
    ],
  },
  notes: [
    'By article 21(2) the emissions are the latest that Parties had communicated by the day of adoption. The members of the European Union stand in the table for themselves, and the Union has no row of its own.',
    'Brunei Darussalam, Equatorial Guinea, Libya, Somalia, South Sudan, the Holy See and the State of Palestine had communicated no figure (article 21(2)).',
  ],
  finalClauses: {
    participation: {
      eligibility: {
        kind: 'described',
        article: '20(1)',
        says: 'Parties to the United Nations Framework Convention on Climate Change',
        organisations: true,
      },
      signature: { article: '20(1)', opensOn: civilDate('2016-04-22'), closesOn: civilDate('2017-04-21') },
      consent: {
        article: '20(1)',
        afterSignature: ['ratification', 'acceptance', 'approval'],
        withoutSignature: ['accession'],
        accessionOpensOn: civilDate('2017-04-22'),
        bySuccession: true,
      },
    },
    entryIntoForce: {
      article: '21(1)',
      counts: ['ratification', 'acceptance', 'approval', 'accession', 'succession'],
      organisations: 'not-additional',
      condition: {
        kind: 'all-of',
        conditions: [
          { kind: 'instruments', number: 55 },
          {
            kind: 'share',
            says: 'of global greenhouse gas emissions',
            unit: 'Gg CO2 equivalent',
            proportion: { than: 'at-least', numerator: 55, denominator: 100 },
            tables: [
              {
                source:
                  'FCCC/CP/2015/10, annex I: most up-to-date emissions communicated by the day of adoption; the total is the sum of these rows, without the European Union',
                total: 37_168_344,
                shares: EMISSIONS,
              },
            ],
          },
        ],
      },
      delay: { form: 'days-after', days: 30 },
    },
    laterParties: { wording: 'after-condition-met', article: '21(3)', delay: { form: 'days-after', days: 30 } },
    denunciation: {
      kind: 'permitted',
      article: '28(2)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      lockIn: {
        article: '28(1)',
        period: { years: 3 },
        monthEnd: 'last-day-of-month',
        from: 'entry-into-force-for-the-party',
      },
      laterDateInNotice: true,
      leavesWith: { article: '28(3)', treaty: 'unfccc', facts: { kind: 'unknown' } },
    },
    amendment: {
      kind: 'meeting',
      proposal: { article: '22' },
      adoption: {
        article: '22',
        by: 'the Conference of the Parties serving as the meeting of the Parties',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
      },
      acceptance: {
        article: '22',
        proportion: { than: 'at-least', numerator: 3, denominator: 4 },
        base: { kind: 'current', express: false },
      },
      delay: { form: 'days-after', days: 90 },
      binding: { article: '22', whom: 'acceptors', later: { article: '22', delay: { form: 'days-after', days: 90 } } },
    },
  },
};
