import { renderDate } from '../calendar/render-date.ts';
import type { Act } from '../treaty/act.ts';
import { compareActs } from './order-acts.ts';
import type { Refusal, Remark } from './refusal.ts';

/** A record with its corrections applied: the acts as they were in truth, in order. */
export interface CorrectedRecord {
  readonly acts: readonly Act[];
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
}

/**
 * Applies the corrections of a record. A correction repairs what was written, so it holds for every date asked about, also
 * for dates before it was made; the latest correction of an act governs. An act is never deleted from the register: it is
 * the answer that passes over it.
 *
 * @returns the acts in order; a correction whose act is not there is refused (`nothing-to-correct`)
 */
export function applyCorrections(acts: readonly Act[]): CorrectedRecord {
  const ordered = [...acts].sort(compareActs);
  if (!ordered.some((act) => act.kind === 'correction')) return { acts: ordered, refusals: [], remarks: [] };
  const refusals: Refusal[] = [];
  const remarks: Remark[] = [];
  const kept = ordered.filter((act) => act.kind !== 'correction');
  for (const correction of ordered) {
    if (correction.kind !== 'correction') continue;
    const { corrects, to } = correction;
    const index = kept.findIndex(
      (act) => act.participant === correction.participant && act.kind === corrects.kind && act.on === corrects.on,
    );
    const wrong = kept[index];
    if (wrong === undefined) {
      refusals.push({
        act: correction,
        article: 'VCLT 79',
        code: 'nothing-to-correct',
        reason: `The record has no ${corrects.kind} of ${renderDate(corrects.on)} by this participant.`,
        remedy: 'Name the kind and the date under which the act is recorded, or as the last correction left it.',
      });
      continue;
    }
    const outcome = to === 'never-made' ? 'it was never made' : `it was done on ${renderDate(to)}`;
    remarks.push({
      act: correction,
      article: 'VCLT 79',
      code: 'corrected',
      says: `The ${corrects.kind} recorded on ${renderDate(corrects.on)} is corrected: ${outcome}.`,
    });
    if (to === 'never-made') kept.splice(index, 1);
    else kept[index] = { ...wrong, on: to };
  }
  return { acts: kept.sort(compareActs), refusals, remarks };
}
