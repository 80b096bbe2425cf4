import type { ParticipantCode } from './participant-code.ts';

const RECORD = 'Multilateral Treaties Deposited with the Secretary-General, Historical Information';

/**
 * The source of the last day of each former State and of who continues or succeeds it, by its code.
 *
 * @example FORMER_STATE_SOURCES.VDR // 'Multilateral Treaties Deposited with the Secretary-General, Historical Information, Viet Nam'
 */
export const FORMER_STATE_SOURCES: Readonly<Partial<Record<ParticipantCode, string>>> = {
  CSK: `${RECORD}, Czech Republic and Slovakia; Summary of Practice (ST/LEG/7/Rev.1), paragraph 298`,
  DDR: `${RECORD}, Germany; Unification Treaty of 31 August 1990, article 1(1)`,
  SCG: `${RECORD}, Serbia and Montenegro`,
  SUN: `${RECORD}, Russian Federation: letter of 24 December 1991`,
  VDR: `${RECORD}, Viet Nam`,
  YMD: `${RECORD}, Yemen; Agreement on the Establishment of the Republic of Yemen, 22 April 1990, article 1`,
  YUG: `${RECORD}, former Yugoslavia; Arbitration Commission, Conference on Yugoslavia, opinions 1 and 8`,
};
