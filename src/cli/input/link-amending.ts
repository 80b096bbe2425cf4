import { listAmending, loadTreaty } from '../../catalogue.ts';
import {
  type AmendingLife,
  type CivilDate,
  composeLife,
  type Life,
  linkAmendments,
  linkWithOthers,
  loadOthers,
  type Register,
} from '../../index.ts';
import type { Session } from '../command.ts';
import { loadOtherRecord, refuseCircle } from './find-subject.ts';

/**
 * Links a life with the treaties of the catalogue that amend its treaty and were adopted by the day asked about, by the record that was asked about.
 * Where that is a part, it does not have the Parties of whom a part must accept: then these are those of the catalogue.
 */
export async function linkAmending(
  life: Life,
  register: Register,
  session: Pick<Session, 'findRecordInStore'>,
  asOf?: CivilDate,
): Promise<Life> {
  const { id: own } = life.treaty;
  const isInPart = isPart(life, register);
  const entries = listAmending(own).filter(({ adoptedOn }) => asOf === undefined || adoptedOn <= asOf);
  if (entries.length === 0) return life;
  const loaders = {
    loadTreaty,
    loadRecord: async (id: string) => (id === own && !isInPart ? register : await loadOtherRecord(id, session)),
  };
  const agreements = entries.map(async ({ id }): Promise<AmendingLife> => {
    const [treaty, record] = await Promise.all([loadTreaty(id), loadOtherRecord(id, session)]);
    const linked = linkWithOthers(treaty, await loadOthers(treaty, loaders));
    if (linked.kind === 'circular') throw refuseCircle(treaty, linked.circle);
    const amending = composeLife(linked.treaty, record ?? { acts: [] }, asOf);
    return record === undefined ? { life: amending, record: 'none' } : { life: amending };
  });
  return linkAmendments(life, await Promise.all(agreements));
}

/** Checks if a record does not have all Parties: it says so itself, or the date of the treaty is stated beside it. */
function isPart({ treaty }: Life, { completeness }: Register): boolean {
  if (completeness === undefined) return treaty.finalClauses.entryIntoForce.known !== undefined;
  return completeness.kind === 'partial' || completeness.kind === 'unread';
}
