import { listAmending, loadRecord, loadTreaty } from '../../catalogue.ts';
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
import { refuseCircle } from './find-subject.ts';

/** Links a life with the treaties of the catalogue that amend its treaty and were adopted by the day asked about, by the record that was asked about. */
export async function linkAmending(life: Life, register: Register, asOf?: CivilDate): Promise<Life> {
  const { id: own } = life.treaty;
  const entries = listAmending(own).filter(({ adoptedOn }) => asOf === undefined || adoptedOn <= asOf);
  if (entries.length === 0) return life;
  const loaders = {
    loadTreaty,
    loadRecord: async (id: string) => (id === own ? register : await loadRecord(id)),
  };
  const agreements = entries.map(async ({ id }): Promise<AmendingLife> => {
    const [treaty, record] = await Promise.all([loadTreaty(id), loadRecord(id)]);
    const linked = linkWithOthers(treaty, await loadOthers(treaty, loaders));
    if (linked.kind === 'circular') throw refuseCircle(treaty, linked.circle);
    const amending = composeLife(linked.treaty, record ?? { acts: [] }, asOf);
    return record === undefined ? { life: amending, record: 'none' } : { life: amending };
  });
  return linkAmendments(life, await Promise.all(agreements));
}
