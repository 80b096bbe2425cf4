import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { type CivilDate, civilDate } from '../calendar/civil-date.ts';
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

/** Who was responsible for a territory before it passed to the State above, and the first day on which it no longer was. */
const BEFORE: ReadonlyMap<ParticipantCode, { readonly state: ParticipantCode; readonly until: CivilDate }> = new Map([
  ['HKG', { state: 'GBR', until: civilDate('1997-07-01') }],
  ['MAC', { state: 'PRT', until: civilDate('1999-12-20') }],
]);

/**
 * Finds the State that is responsible for the international relations of a territory.
 *
 * @param on the day asked about; left out for the last State on record
 * @returns `undefined` for whoever is no territory, and where who is responsible is disputed
 * @example findResponsibleState('MAC', civilDate('1999-12-19')) // 'PRT'
 * @see docs/legal-sources.md#territories
 */
export function findResponsibleState(territory: ParticipantCode, on?: CivilDate): ParticipantCode | undefined {
  assertArgument('findResponsibleState', 'territory', CODE, territory);
  if (on !== undefined) assertArgument('findResponsibleState', 'on', DAY, on);
  const before = BEFORE.get(territory);
  if (on !== undefined && before !== undefined && on < before.until) return before.state;
  return RESPONSIBLE.find(([, territories]) => territories.has(territory))?.[0];
}
