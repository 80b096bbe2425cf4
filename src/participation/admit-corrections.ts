import type { CivilDate } from '../calendar/civil-date.ts';
import type { Act, Correction } from '../treaty/act.ts';
import { countedFormOf } from '../treaty/counted-form.ts';
import { compareActs } from './order-acts.ts';
import type { Refusal, Remark } from './refusal.ts';

/** A record with its corrections applied: the acts as they were in truth, each under the code under which it counts, in order. */
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
export function admitCorrections(acts: readonly Act[]): CorrectedRecord {
  const ordered = acts.map(countedFormOf).sort(compareActs);
  if (!ordered.some((act) => act.kind === 'correction')) return { acts: ordered, refusals: [], remarks: [] };
  const refusals: Refusal[] = [];
  const remarks: Remark[] = [];
  const kept = ordered.filter((act) => act.kind !== 'correction');
  for (const day of groupByDay(ordered.filter((act) => act.kind === 'correction'))) {
    // A correction may rest on another of the same day, whichever is written first.
    let waiting = day.filter((correction) => !isAhead(correction));
    for (let before = -1; waiting.length !== before; ) {
      before = waiting.length;
      waiting = waiting.filter((correction) => !apply(correction, kept));
    }
    const applied = day.filter((correction) => !isAhead(correction) && !waiting.includes(correction));
    refusals.push(...day.filter(isAhead).map(refuseAhead));
    remarks.push(...applied.map(remarkOn));
    refusals.push(...waiting.map(refuse));
  }
  return { acts: kept.sort(compareActs), refusals, remarks };
}

function groupByDay(corrections: readonly Correction[]): readonly (readonly Correction[])[] {
  const days = new Map<CivilDate, Correction[]>();
  for (const correction of corrections) {
    const day = days.get(correction.on);
    if (day === undefined) days.set(correction.on, [correction]);
    else day.push(correction);
  }
  return [...days.values()];
}

/** Applies a correction to the acts kept so far, in place; says whether the act it corrects is among them. */
function apply({ participant, corrects, to }: Correction, kept: Act[]): boolean {
  const index = kept.findIndex(
    (act) =>
      act.participant === participant &&
      act.kind === corrects.kind &&
      act.on === corrects.on &&
      (corrects.amendment === undefined || ('amendment' in act && act.amendment === corrects.amendment)),
  );
  const wrong = kept[index];
  if (wrong === undefined) return false;
  if (to === 'never-made') kept.splice(index, 1);
  else kept[index] = { ...wrong, on: to };
  return true;
}

/** Checks if a correction gives an act a day that had not come when the correction was made. */
function isAhead({ to, on }: Correction): boolean {
  return to !== 'never-made' && to > on;
}

function refuseAhead(act: Correction): Refusal {
  return {
    act,
    article: 'VCLT 79',
    code: 'corrected-ahead',
    reason: { code: 'reason.corrected-ahead', values: { on: act.on } },
    remedy: { code: 'remedy.check-days-of-correction', values: {} },
  };
}

function remarkOn(act: Correction): Remark {
  const { to } = act;
  const { kind, on } = act.corrects;
  const says: Remark['says'] =
    to === 'never-made'
      ? { code: 'remark.corrected.never-made', values: { kind, on } }
      : { code: 'remark.corrected.moved', values: { kind, on, to } };
  return { act, article: 'VCLT 79', code: 'corrected', says };
}

function refuse(act: Correction): Refusal {
  const { kind, on } = act.corrects;
  return {
    act,
    article: 'VCLT 79',
    code: 'nothing-to-correct',
    reason: { code: 'reason.nothing-to-correct', values: { kind, on } },
    remedy: { code: 'remedy.name-act-as-recorded', values: {} },
  };
}
