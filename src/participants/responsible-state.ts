import { assertArgument } from '../calendar/assert-argument.ts';
import { CODE } from './argument-shapes.ts';
import type { ParticipantCode } from './participant-code.ts';

type Territories = readonly [state: ParticipantCode, territories: ReadonlySet<ParticipantCode>];

function list(state: ParticipantCode, codes: string): Territories {
  return [state, new Set(codes.split(' '))];
}

/**
 * The State that acts in treaties for a territory. Left out are territories of which more than one State says that it is responsible, or of which
 * that is disputed (FLK, SGS, IOT, MYT, ESH, TWN, ATA): nothing is decided here.
 */
const RESPONSIBLE: readonly Territories[] = [
  list('AUS', 'CCK CXR HMD NFK'),
  list('CHN', 'HKG MAC'),
  list('DNK', 'FRO GRL'),
  list('FIN', 'ALA'),
  list('FRA', 'ATF BLM GLP GUF MAF MTQ NCL PYF REU SPM WLF'),
  list('GBR', 'AIA BMU CYM GGY GIB IMN JEY MSR PCN SHN TCA VGB'),
  list('NLD', 'ABW BES CUW SXM'),
  list('NOR', 'BVT SJM'),
  list('NZL', 'TKL'),
  list('USA', 'ASM GUM MNP PRI UMI VIR'),
];

/**
 * Finds the State that is responsible for the international relations of a territory.
 *
 * @returns `undefined` for whoever is no territory, and where who is responsible is disputed
 * @example findResponsibleState('GRL') // 'DNK'
 * @see docs/legal-sources.md#territories
 */
export function findResponsibleState(territory: ParticipantCode): ParticipantCode | undefined {
  assertArgument('findResponsibleState', 'territory', CODE, territory);
  return RESPONSIBLE.find(([, territories]) => territories.has(territory))?.[0];
}
