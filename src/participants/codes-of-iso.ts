import { ALPHA_2 } from './iso-3166.ts';
import { CODES_NUMERIC } from './names/compiled/numeric.ts';
import type { ParticipantCode } from './participant-code.ts';

/** Who has, or had, a code of two letters or of three figures: one participant, or several in turn. */
export type CodeOfIso =
  | { readonly kind: 'one'; readonly code: ParticipantCode }
  | { readonly kind: 'several'; readonly codes: readonly ParticipantCode[] };

/**
 * What ISO 3166-1 has withdrawn or only reserved, and M49 before it, where a code named one participant: that of a State which has ceased to
 * exist, and an earlier one of a State which goes on. `AN`, and `BQ` or `SK` in their earlier meanings, named no State.
 */
const EARLIER: Readonly<Record<string, ParticipantCode>> = {
  BU: 'MMR',
  DD: 'DDR',
  DY: 'BEN',
  EU: 'EUE',
  HV: 'BFA',
  SU: 'SUN',
  TP: 'TLS',
  VD: 'VDR',
  YD: 'YMD',
  ZR: 'COD',
  // Czechoslovakia had one code of figures; that of letters became another State's.
  '200': 'CSK',
  // Ethiopia, Panama and Sudan before a part of each left, the Canal Zone among them.
  '230': 'ETH',
  '590': 'PAN',
  '736': 'SDN',
  '278': 'DDR',
  // The Federal Republic of Germany until 1990 is the one of today.
  '280': 'DEU',
  '720': 'YMD',
  '810': 'SUN',
  // The Yemen Arab Republic, whose letters YE and YEM have stayed.
  '886': 'YEM',
  '890': 'YUG',
  // The Federal Republic of Yugoslavia and Serbia and Montenegro are one State under two names.
  '891': 'SCG',
};

/** The codes that named two States in turn; YU was kept for the Federal Republic of Yugoslavia until 2003. */
const OF_SEVERAL: Readonly<Record<string, readonly ParticipantCode[]>> = {
  CS: ['CSK', 'SCG'],
  YU: ['YUG', 'SCG'],
};

/** By each code of two letters and of three figures, that of three letters; composed when the first is asked for. */
let codes: ReadonlyMap<string, ParticipantCode> | undefined;

/**
 * Finds who has a code of two letters, in any case, or of three figures, by ISO 3166-1 as it is, and of those that were withdrawn by what they named
 * (ISO 3166-3).
 *
 * @returns `undefined` where it is no such code; `several` for one that two States had in turn
 * @example findByCodeOfIso('no') // { kind: 'one', code: 'NOR' }
 * @example findByCodeOfIso('CS') // { kind: 'several', codes: ['CSK', 'SCG'] }
 * @see docs/decisions/0006-names-are-never-guessed.md
 */
export function findByCodeOfIso(text: string): CodeOfIso | undefined {
  const capitals = text.toUpperCase();
  const several = Object.hasOwn(OF_SEVERAL, capitals) ? OF_SEVERAL[capitals] : undefined;
  if (several !== undefined) return { kind: 'several', codes: several };
  codes ??= new Map([
    ...Object.entries(EARLIER),
    ...[...ALPHA_2].map(([code, alpha2]) => [alpha2, code] as const),
    ...CODES_NUMERIC.split(' ').map((entry) => [entry.slice(3), entry.slice(0, 3)] as const),
  ]);
  const code = codes.get(capitals);
  return code === undefined ? undefined : { kind: 'one', code };
}
