import type { FoundChange } from './found-change.ts';
import type { LawKnown } from './law-known.ts';

/** What is kept between two looks, as plain JSON. */
export interface WatchState {
  readonly format: typeof STATE_FORMAT;
  /** What was known of each treaty when it was last looked at, and where its record was read. */
  readonly known: readonly KnownAt[];
  /** What was last read of each address, with what its server says by which it can be asked if anything is new. */
  readonly read: readonly AddressRead[];
  /** The changes that were found, for the feed: the last of them. */
  readonly found: readonly FoundChange[];
}

export interface KnownAt {
  readonly place: string;
  readonly law: LawKnown;
}

export interface AddressRead {
  readonly url: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** The content, as text. */
  readonly text: string;
}

export const STATE_FORMAT = 'treaty-watch-1';

/** How many changes a feed has at most. */
const MOST_FOUND = 500;

/** What is known before anything was looked at. */
export const NOTHING_KNOWN: WatchState = { format: STATE_FORMAT, known: [], read: [], found: [] };

/**
 * Lists of the changes that were found the latest, as many as a feed has.
 *
 * @param found in the order in which they were found
 * @example listLatest([]) // []
 */
export function listLatest(found: readonly FoundChange[]): readonly FoundChange[] {
  return found.slice(-MOST_FOUND);
}
