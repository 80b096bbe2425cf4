import { linkWithOthers } from '../../src/lifecycle/link-treaty.ts';
import { findRecord, findTreaty, listTreaties } from '../support/catalogue.ts';
import type { TreatyWithActs } from './compare-with-library.ts';

/** Lists the treaties of the catalogue as the command puts them into a database, each linked with those to which its clauses refer, with their records. */
export function listLinkedTreaties(): readonly TreatyWithActs[] {
  return listTreaties().map((treaty) => {
    const linked = linkWithOthers(treaty, { findTreaty, findRegister: findRecord });
    if (linked.kind !== 'linked') throw new Error(`${treaty.id} waits for itself`);
    return { treaty: linked.treaty, acts: findRecord(treaty.id)?.acts ?? [] };
  });
}
