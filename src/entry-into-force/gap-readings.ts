import type { CivilDate } from '../calendar/civil-date.ts';
import { composeReading } from '../determination/compose-reading.ts';
import type { Reading } from '../determination/determination.ts';

/**
 * The two readings of a clause that speaks of States "ratifying or acceding after its entry into force" and is silent on
 * instruments deposited after the number is complete and before the treaty is in force: A, the treaty's own date; B, the later of its
 * own period and the treaty's own date.
 *
 * @see docs/legal-sources.md#the-gap
 */
export const GAP_READINGS: Readonly<Record<'A' | 'B', Omit<Reading<CivilDate>, 'value'>>> = {
  A: composeReading('A', 'gap-a', ['source.op-crc-ac-austria', 'source.cwc-original-parties']),
  B: composeReading('B', 'gap-b', ['source.op-cedaw-bolivia', 'source.op-cedaw-slovakia']),
};
