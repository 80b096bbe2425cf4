import type { ActReference } from './values.ts';

/** What is said of acts that are known, though the record ends before them. */
export interface RecordLaterMessages {
  'record.later-acts': { readonly count: number; readonly acts: readonly ActReference[] };
}
