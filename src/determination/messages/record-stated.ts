import type { CivilDate } from '../../calendar/civil-date.ts';

/** What is said beside a record: of the store from which it comes, of the beginning of its treaty, where that is stated as known, and of the end that it may have had. */
export interface RecordStatedMessages {
  /** The record comes from a store, as that is now. */
  'record.as-recorded': { readonly store: string; readonly entries: number; readonly last: string };
  /** The record comes from a store, as it was known at a moment. */
  'record.as-known': {
    readonly store: string;
    readonly moment: string;
    readonly entries: number;
    readonly last: string;
  };
  /** The record of another treaty comes from the same store. */
  'record.other-in-store': { readonly treaty: string };
  /** The store has no record of another treaty, and that of the catalogue is used. */
  'record.other-of-catalogue': { readonly store: string; readonly treaty: string };
  /** By the record of the catalogue the treaty entered into force on another day. */
  'record.stated-date-differs': { readonly stated: CivilDate; readonly recorded: CivilDate };
  /** The treaty may have ended: by that article it has, if nobody is a Party whom a record in part lacks. */
  'record.may-have-ended': { readonly on: CivilDate; readonly article: string; readonly parties: number };
}
