import { isCatalogueId } from '../../../catalogue.ts';
import type { Act, Treaty } from '../../../index.ts';
import { composeRegisterAsKnown, type Entry, type Instant } from '../../../store.ts';
import type { Session } from '../../command.ts';
import { findTreaty } from '../find-subject.ts';
import { nameOfStore, runOnStore } from '../open-store.ts';
import type { Look, NotRead, TreatySeen } from './look.ts';

/** Which store is looked at, and as it was known when. */
interface StoreWatched {
  readonly place: string;
  /** Left out for all that the store holds. */
  readonly treaty?: Treaty;
  readonly knownAt?: Instant;
}

/**
 * Looks at the treaties of a store, as they are known, or were at a moment.
 *
 * @throws BadInput where the store cannot be read
 */
export async function lookAtStore({ place, treaty: wanted, knownAt }: StoreWatched, session: Session): Promise<Look> {
  const store = nameOfStore(place);
  const entries = await runOnStore(place, 'read', (opened) =>
    opened.list({ ...(wanted && { treaty: wanted.id }), ...(knownAt !== undefined && { until: knownAt }) }),
  );
  const seen: TreatySeen[] = [];
  const notRead: NotRead[] = [];
  for (const [id, own] of groupByTreaty(entries)) {
    const found = wanted ?? (await findHeld(id, session));
    const register = composeRegisterAsKnown(own);
    if (found === undefined) {
      notRead.push({ place: store, told: [{ code: 'page.watch.without-clauses', values: { store, treaty: id } }] });
    } else if (register !== undefined) {
      seen.push({ place: store, treaty: found, register, neverMade: listNeverMade(own) });
    }
  }
  return { seen, notRead, read: [] };
}

async function findHeld(id: string, session: Session): Promise<Treaty | undefined> {
  return isCatalogueId(id) ? findTreaty(id, session) : undefined;
}

function groupByTreaty(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry.treaty, [...(groups.get(entry.treaty) ?? []), entry]);
  return groups;
}

/** Lists the acts that were recorded and have since been corrected to acts that were never made. */
function listNeverMade(entries: readonly Entry[]): readonly Act[] {
  const corrections = entries.filter(({ body }) => body.kind === 'correction');
  if (corrections.length === 0) return [];
  return entries.flatMap((entry) => {
    const { body } = entry;
    if (body.kind !== 'act') return [];
    const standing = composeRegisterAsKnown([entry, ...corrections]);
    return standing?.acts.length === 0 ? [body.act] : [];
  });
}
