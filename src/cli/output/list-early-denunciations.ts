import type { CivilDate, Determination, Life, Step } from '../../index.ts';

/**
 * Lists the instruments that a denunciation withdrew before it bound their States, where the date of the treaty rests on that reading:
 * on the others such an instrument stands, and the treaty is in force from the day on which its State would be a Party.
 *
 * @see docs/legal-sources.md#withdrawal
 */
export function listEarlyDenunciations({ entryIntoForce, participants }: Life): readonly Step[] {
  return participants.flatMap(({ participations }) =>
    participations.flatMap(({ withdrawnBy, entryIntoForce: { basis } }) =>
      withdrawnBy !== undefined && wouldBindBefore(entryIntoForce, basis) ? basis : [],
    ),
  );
}

/** Nobody is a Party before the treaty is in force: who would be one earlier makes the treaty earlier. */
function wouldBindBefore(treatyDate: Determination<CivilDate>, basis: readonly Step[]): boolean {
  return basis.some(
    (step) =>
      step.code === 'remark.read-as-without-effect' &&
      (treatyDate.kind !== 'determined' || step.values.from < treatyDate.value),
  );
}
