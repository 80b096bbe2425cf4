import type { CivilDate } from '../calendar/civil-date.ts';
import { findDayOfEffect } from '../denunciation/determine-denunciation.ts';
import type { ParticipationRow } from '../formats/published-row.ts';
import type { FinalClauses } from '../treaty/treaty.ts';

/**
 * Finds the day on which a denunciation would take effect if no armed conflict could postpone it: the date of whoever overlooks the
 * clause on armed conflict.
 *
 * @param receivedOn the day of receipt, as corrected
 * @returns `undefined` where the treaty has no such clause, or the act is no denunciation
 * @see docs/legal-sources.md#armed-conflict
 */
export function findEffectWithoutConflict(
  { denunciation }: FinalClauses,
  { kind, participant, names }: Pick<ParticipationRow, 'kind' | 'participant' | 'names'>,
  receivedOn: CivilDate,
): CivilDate | undefined {
  if (kind !== 'denunciation' || denunciation.kind !== 'permitted' || denunciation.armedConflict === undefined) {
    return undefined;
  }
  const named = names === undefined ? {} : { effectiveOn: names };
  return findDayOfEffect(denunciation, { participant, receivedOn, armedConflict: 'none', ...named });
}
