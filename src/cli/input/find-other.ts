import {
  type CivilDate,
  composeLife,
  findInCatalogue,
  isParticipationAct,
  type ReportsOptions,
  type Treaty,
} from '../../index.ts';

/** Finds the treaty with whose reports those under this one go, where the catalogue holds it: who is a Party to it since when. */
export function findOther(treaty: Treaty, asOf: CivilDate): Pick<ReportsOptions, 'other'> {
  const later = treaty.finalClauses.reporting?.later;
  const entry = later?.kind === 'with-reports-under' ? findInCatalogue(later.treaty) : undefined;
  if (entry?.register === undefined) return {};
  return { other: composeLife(entry.treaty, { acts: entry.register.acts.filter(isParticipationAct) }, asOf) };
}
