import type { CivilDate } from '../calendar/civil-date.ts';
import type { Reading } from '../determination/determination.ts';

/**
 * The two readings of a clause that speaks of States "ratifying or acceding after its entry into force" and is silent on
 * instruments deposited after the number is complete and before the treaty is in force: A, the treaty's own date; B, the later of its
 * own period and the treaty's own date.
 *
 * @see docs/legal-sources.md#the-gap
 */
export const GAP_READINGS: Readonly<Record<'A' | 'B', Omit<Reading<CivilDate>, 'value'>>> = {
  A: {
    name: 'A',
    title: { code: 'reading.gap-a.title', values: {} },
    argument: { code: 'reading.gap-a.argument', values: {} },
    sources: [
      { code: 'source.op-crc-ac-austria', values: {} },
      { code: 'source.cwc-original-parties', values: {} },
    ],
  },
  B: {
    name: 'B',
    title: { code: 'reading.gap-b.title', values: {} },
    argument: { code: 'reading.gap-b.argument', values: {} },
    sources: [
      { code: 'source.op-cedaw-bolivia', values: {} },
      { code: 'source.op-cedaw-slovakia', values: {} },
    ],
  },
};
