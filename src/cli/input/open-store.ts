import { assertNever } from '../../index.ts';
import {
  isUrlOfStore,
  openStore,
  type Store,
  StoreFault,
  type StoreFaultKind,
  type StorePurpose,
} from '../../store.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import { BadInput } from '../bad-input.ts';
import { visibleFormOf } from './visible-form.ts';

/** How the URL of a store is written. */
const EXAMPLE = 'postgresql://me@localhost/treaties';

/**
 * Does something with a store, which is closed after it.
 *
 * @throws BadInput where the store cannot be opened, read or written
 */
export async function runOnStore<T>(
  place: string,
  purpose: StorePurpose,
  act: (store: Store) => Promise<T>,
): Promise<T> {
  try {
    const store = await openStore(place, purpose);
    try {
      return await act(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    throw error instanceof StoreFault ? new BadInput(describeFault(error, nameOfStore(place))) : error;
  }
}

/** Checks if there is a store at a place: a file in which nothing is, is none yet. */
export async function isStoreAt(place: string): Promise<boolean> {
  try {
    await (await openStore(place, 'read')).close();
    return true;
  } catch (error) {
    return !(error instanceof StoreFault && NONE_YET.has(error.kind));
  }
}

const NONE_YET: ReadonlySet<StoreFaultKind> = new Set(['no-such-store', 'not-a-store']);

/** Names a store in sentences: a URL without its password, which nobody repeats. */
export function nameOfStore(place: string): string {
  if (!isUrlOfStore(place)) return visibleFormOf(place);
  if (!URL.canParse(place)) return 'URL';
  const { protocol, host, pathname } = new URL(place);
  return visibleFormOf(`${protocol}//${host}${pathname}`);
}

function describeFault({ kind, reason: said, sequence }: StoreFault, store: string): CommandMessage {
  const reason = visibleFormOf(said);
  switch (kind) {
    case 'bad-url':
      return { code: 'usage.store.bad-url', values: { example: EXAMPLE } };
    case 'no-driver':
      return { code: 'usage.store.no-driver', values: { needs: said } };
    case 'altered':
      return { code: 'usage.store.altered', values: { store, sequence: sequence ?? '?' } };
    case 'no-such-store':
      return { code: 'usage.store.no-such-store', values: { store } };
    case 'not-a-store':
      return { code: 'usage.store.not-a-store', values: { store } };
    case 'later-layout':
      return { code: 'usage.store.later-layout', values: { store } };
    case 'full':
      return { code: 'usage.store.full', values: { store } };
    case 'read-only':
      return { code: 'usage.store.read-only', values: { store } };
    case 'locked':
      return { code: 'usage.store.locked', values: { store } };
    case 'damaged':
      return { code: 'usage.store.damaged', values: { store, reason } };
    case 'cannot-open':
      return { code: 'usage.store.cannot-open', values: { store, reason } };
    case 'not-known-if-recorded':
      return { code: 'usage.store.not-known-if-recorded', values: { store, reason } };
    case 'refused':
      return { code: 'usage.store.refused', values: { store, reason } };
    default:
      return assertNever(kind);
  }
}
