import type { Register } from '../../index.ts';
import { BadInput } from '../bad-input.ts';
import type { KnownOn } from './known-on.ts';

/** Which store is asked, where one is, and when it knew what it is asked about. */
export interface StoreMayBeAsked {
  readonly store?: string;
  readonly knownOn?: KnownOn;
}

/** The records of a store, all as they were known at one moment. */
export interface StoreRecords {
  /** Its name in sentences. */
  readonly store: string;
  /** The treaties of the catalogue of which something was known. */
  readonly treaties: readonly string[];
  /** Other treaties of which something was known: their clauses are in files of their own. */
  readonly others: readonly string[];
  readonly find: (treaty: string) => Register | undefined;
}

/** @throws BadInput with a treaty of which a store holds nothing */
export function refuseNotHeld(store: string, treaty: string): never {
  throw new BadInput({ code: 'usage.store.without-treaty', values: { store, treaty } });
}
