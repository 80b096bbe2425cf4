import type { Entry, NewEntry } from './entry.ts';
import type { Instant } from './instant.ts';
import type { BrokenEntry, Head } from './open-verifier.ts';

/** What is to be recorded of one treaty: all of it, or nothing. */
export interface AppendRequest {
  readonly treaty: string;
  /** How many entries the treaty had when it was decided what to record: where it has others, nothing is recorded. Left out, whatever it has. */
  readonly expectedVersion?: number;
  readonly entries: readonly NewEntry[];
  /** The present moment. */
  readonly now: Instant;
}

/** What came of what was to be recorded. Unless it was recorded, nothing was. */
export type Appended =
  | {
      readonly kind: 'appended';
      readonly entries: readonly Entry[];
      /** Those of the request that were there already, word for word: the same id twice is one entry. */
      readonly known: readonly Entry[];
      /** There where the clock stands before the last entry: what is recorded now bears the moment of that one, so that the order of the entries is that of their moments. */
      readonly clockBehind?: { readonly now: Instant; readonly last: Instant };
    }
  | { readonly kind: 'known-already'; readonly entries: readonly Entry[] }
  /** Others were recorded first. */
  | { readonly kind: 'conflict'; readonly version: number; readonly first: readonly Entry[] }
  /** An id stands for another entry. */
  | { readonly kind: 'id-taken'; readonly id: string; readonly by?: Entry }
  /** What is to be corrected is no act, and no correction, of that treaty. */
  | { readonly kind: 'no-such-entry'; readonly id: string };

/** A treaty of which a store holds entries. */
export interface RegisterHeld {
  readonly treaty: string;
  readonly version: number;
  readonly firstRecordedAt: Instant;
  readonly lastRecordedAt: Instant;
}

/** Whether a store is as it was recorded. */
export type Verified =
  | { readonly kind: 'whole'; readonly head: Head | undefined }
  | { readonly kind: 'broken'; readonly broken: BrokenEntry }
  /** It is whole in itself, but the entry that was noted earlier is not in it: the store is another one, or was cut or written anew since. */
  | { readonly kind: 'noted-not-found'; readonly noted: string; readonly head: Head | undefined };

/**
 * Where records are kept, entry by entry. Nothing in it is ever changed or removed.
 *
 * Each function throws a `StoreFault` where the store cannot be read or written; of what `append` was to record, nothing was then recorded, unless the
 * fault says otherwise.
 */
export interface Store {
  readonly append: (request: AppendRequest) => Promise<Appended>;
  /** Lists the entries in order: of one treaty, or of all; those recorded until a moment, inclusive, or all. */
  readonly list: (asked?: { readonly treaty?: string; readonly until?: Instant }) => Promise<readonly Entry[]>;
  /** Finds the entry that was recorded last, of whatever treaty. */
  readonly findLast: () => Promise<Entry | undefined>;
  /** Finds an entry by its id. */
  readonly find: (id: string) => Promise<Entry | undefined>;
  readonly listRegisters: () => Promise<readonly RegisterHeld[]>;
  /** @param noted the hash of a head that was noted earlier */
  readonly verify: (noted?: string) => Promise<Verified>;
  /** Reads every entry in order, as they are at one moment, some at a time. */
  readonly readAll: (take: (entries: readonly Entry[]) => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
}
