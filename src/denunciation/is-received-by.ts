import type { CivilDate } from '../calendar/civil-date.ts';
import { dayAfter } from '../calendar/day-number.ts';
import type { Act, DenunciationAct } from '../treaty/act.ts';
import type { DenunciationClause } from '../treaty/treaty.ts';
import { findDayOfEffect, isFreeToNameLaterDay } from './determine-denunciation.ts';
import { addByRule } from './terms.ts';

/**
 * Checks if an act was done by the end of a day. A denunciation of which the record knows the day of effect alone was received at the latest
 * on the last day from which the clause leads to that day: one that is received on the next day takes effect later.
 *
 * A clause that does not say when a notice takes effect leaves its receipt open until the day of effect.
 *
 * @param by inclusive
 * @example isReceivedBy(opCrcSc.finalClauses.denunciation, { participant: 'NOR', kind: 'denunciation', on: civilDate('2027-06-24'), receipt: 'not-known' }, civilDate('2026-06-24')) // true
 * @see docs/legal-sources.md#denunciation
 */
export function isReceivedBy(clause: DenunciationClause, act: Act, by: CivilDate): boolean {
  if (act.on <= by) return true;
  if (!isOfUnknownReceipt(act)) return false;
  const { participant, on } = act;
  const receivedOn = dayAfter(by);
  const first =
    clause.kind === 'at-end-of-term'
      ? addByRule(receivedOn, clause.noticeBefore, clause)
      : findDayOfEffect(clause, { participant, receivedOn, armedConflict: 'none' });
  return first !== undefined && on < first;
}

/**
 * Checks if a denunciation of which the record knows the day of effect alone can have been received by the end of a day: one received then takes
 * effect on that day or a later one, or may name it.
 *
 * @param by inclusive
 */
export function isPerhapsReceivedBy(
  clause: DenunciationClause,
  { participant, on }: DenunciationAct,
  by: CivilDate,
): boolean {
  if (isFreeToNameLaterDay(clause)) return true;
  const effect = findDayOfEffect(clause, { participant, receivedOn: by, armedConflict: 'none' });
  return effect === undefined || effect >= on;
}

/** Checks if an act is a denunciation of which the record knows the day of effect alone. */
export function isOfUnknownReceipt(act: Act): act is DenunciationAct {
  return act.kind === 'denunciation' && act.receipt !== undefined;
}
