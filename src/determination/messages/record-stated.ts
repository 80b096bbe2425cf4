import type { CivilDate } from '../../calendar/civil-date.ts';

/** What is said of a date of entry into force that is stated as known. */
export interface RecordStatedMessages {
  /** By the record of the catalogue the treaty entered into force on another day. */
  'record.stated-date-differs': { readonly stated: CivilDate; readonly recorded: CivilDate };
}
