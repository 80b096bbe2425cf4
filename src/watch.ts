/** What has changed in law when a record has, or a day has come: as data, and as a feed of Atom. */

export type { ChangeInLaw, ChangeOfAct, ChangeOfAwaited, ChangeOfDate, ChangeTopic } from './watch/change-in-law.ts';
export { composeChangesInLaw } from './watch/compose-changes-in-law.ts';
export { composeLawKnown, type WatchSubject } from './watch/compose-law-known.ts';
export { countMuchLost } from './watch/count-much-lost.ts';
export type { FoundChange } from './watch/found-change.ts';
export type { ActKnown, AwaitedKnown, DateKnown, LawKnown, RefusedAct } from './watch/law-known.ts';
export { parseWatchState } from './watch/parse-watch-state.ts';
export { type AddressRead, type KnownAt, listLatest, NOTHING_KNOWN, type WatchState } from './watch/watch-state.ts';
export { type FeedOptions, writeFeed } from './watch/write-feed.ts';
