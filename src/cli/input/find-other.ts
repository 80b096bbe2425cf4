import { loadTreaty } from '../../catalogue.ts';
import { type CivilDate, composeLife, isParticipationAct, type ReportsOptions, type Treaty } from '../../index.ts';
import type { Session } from '../command.ts';
import { loadOtherRecord } from './find-subject.ts';

/** Finds the treaty with whose reports those under this one go, where the catalogue holds it: who is a Party to it since when. */
export async function findOther(
  treaty: Treaty,
  asOf: CivilDate,
  session: Pick<Session, 'findRecordInStore'>,
): Promise<Pick<ReportsOptions, 'other'>> {
  const later = treaty.finalClauses.reporting?.later;
  if (later?.kind !== 'with-reports-under') return {};
  const [other, register] = await Promise.all([loadTreaty(later.treaty), loadOtherRecord(later.treaty, session)]);
  if (other === undefined || register === undefined) return {};
  return { other: composeLife(other, { ...register, acts: register.acts.filter(isParticipationAct) }, asOf) };
}
