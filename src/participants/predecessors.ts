import { continuingStateOf, FORMER_STATES } from './former-state.ts';
import type { ParticipantCode } from './participant-code.ts';

/** The States to which a State succeeds, any of which may have joined a treaty for its territory. */
export interface Predecessors {
  /** How it came about, on which it depends which part of the law of succession governs. */
  readonly by: 'separation' | 'uniting' | 'newly-independent';
  readonly states: readonly ParticipantCode[];
}

/** Who separated from a State that goes on. */
const SEPARATED: Readonly<Record<ParticipantCode, ParticipantCode>> = {
  BGD: 'PAK',
  ERI: 'ETH',
  MNE: 'SRB',
  SSD: 'SDN',
};

/** Who was responsible for the international relations of the territory of a newly independent State, and of which territories. */
const RESPONSIBLE: Readonly<Record<ParticipantCode, string>> = {
  AUS: 'NRU PNG',
  BEL: 'BDI COD RWA',
  ESP: 'GNQ MAR',
  FRA: 'BEN BFA CAF CIV CMR COG COM DJI DZA GAB GIN KHM LAO MAR MDG MLI MRT NER SEN TCD TGO TUN VNM VUT',
  GBR:
    'ARE ATG BHR BHS BLZ BRB BRN BWA CMR CYP DMA FJI GHA GMB GRD GUY JAM KEN KIR KNA KWT LCA LKA LSO MDV MLT MMR MUS ' +
    'MWI MYS NGA QAT SGP SLB SLE SOM SWZ SYC TON TTO TUV TZA UGA VCT VUT YMD ZMB ZWE',
  ITA: 'SOM',
  NLD: 'IDN SUR',
  NZL: 'WSM',
  PRT: 'AGO CPV GNB MOZ STP',
  USA: 'FSM MHL PLW',
};

/**
 * Finds the States to which a State may succeed: the one that fell apart, from which it separated or that united with it, or whoever was
 * responsible for its territory before independence.
 *
 * @returns `undefined` where that is not known here; it says nothing of whether the State has a predecessor
 * @example findPredecessors('SVK') // { by: 'separation', states: ['CSK'] }
 * @see docs/legal-sources.md#counting
 */
export function findPredecessors(participant: ParticipantCode): Predecessors | undefined {
  for (const { code, successor } of FORMER_STATES) {
    if (successor.kind === 'dissolved' && successor.successors.map(continuingStateOf).includes(participant)) {
      // A State whose territory went to one other united with it, or joined it.
      return { by: successor.successors.length === 1 ? 'uniting' : 'separation', states: [code] };
    }
  }
  const separated = SEPARATED[participant];
  if (separated !== undefined) return { by: 'separation', states: [separated] };
  const states = Object.entries(RESPONSIBLE).flatMap(([code, territories]) =>
    territories.includes(participant) ? code : [],
  );
  return states.length === 0 ? undefined : { by: 'newly-independent', states };
}
