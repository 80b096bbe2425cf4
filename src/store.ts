/** Records that are kept: every act with who recorded it and when, nothing ever changed, in a file of SQLite or in PostgreSQL. */

export { isAlike } from './store/canonical-json.ts';
export { composeActEntries, composeCorrectionEntry, composeFactsEntry } from './store/compose-new-entries.ts';
export { composeRegisterAsKnown, type KnownEntry } from './store/compose-register-as-known.ts';
export type { ActBody, CorrectionBody, Entry, EntryBody, NewEntry, RecordFacts } from './store/entry.ts';
export { type Instant, instantOf } from './store/instant.ts';
export { isUrlOfStore, openStore } from './store/open-store.ts';
export type { BrokenEntry, Head } from './store/open-verifier.ts';
export type { StorePurpose } from './store/purpose.ts';
export { writeBackup } from './store/sqlite/write-backup.ts';
export type { Appended, AppendRequest, RegisterHeld, Store, Verified } from './store/store.ts';
export { StoreFault, type StoreFaultKind } from './store/store-fault.ts';
export type { DeepReadonly } from './treaty/deep-readonly.ts';
