import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Text } from '../../participants/text.ts';
import type { ActReference, NestedMessage, NoValues } from './values.ts';

/** What has changed in law between two states of a record, as a line without a full stop, and what stands beside it. */
export interface ChangesMessages {
  'change.act-recorded': { readonly act: ActReference };
  'change.act-lost': { readonly act: ActReference };
  /** The record has another day or another kind than before. */
  'change.act-corrected': { readonly was: ActReference; readonly act: ActReference };
  /** Its day and its kind are as before, and something else that the record says of it is not. */
  'change.act-otherwise': { readonly act: ActReference };
  'change.act-never-made': { readonly act: ActReference };
  'change.act-refused': { readonly act: ActReference; readonly reason: NestedMessage };
  'change.act-admitted': { readonly act: ActReference };

  'change.date-set': {
    readonly is: 'new-party' | 'party-again' | 'threshold' | 'date';
    readonly what: NestedMessage;
    readonly on: CivilDate;
  };
  'change.date-moved': { readonly what: NestedMessage; readonly from: CivilDate; readonly on: CivilDate };
  'change.date-fell-away': {
    readonly is: 'threshold' | 'date';
    readonly what: NestedMessage;
    readonly from: CivilDate;
  };
  'change.date-came': { readonly what: NestedMessage; readonly on: CivilDate };
  'change.date-opened': { readonly what: NestedMessage; readonly on: CivilDate };
  'change.date-settled': { readonly what: NestedMessage; readonly on: CivilDate };
  /** Still open or unsettled, but not as before. */
  'change.date-open-otherwise': { readonly what: NestedMessage; readonly on: CivilDate };

  'change.awaited': { readonly what: NestedMessage; readonly awaits: readonly NestedMessage[] };

  /** Beside a date: it is otherwise because acts are no longer in the record, which does not show that they were undone. */
  'change.acts-lost': NoValues;
  /** Beside a day that has come, or a date that is new: the record may lack acts by which it is otherwise. */
  'change.beyond-record': NoValues;

  /** What a change is about, as a feed sorts it: acts of the record, a treaty, a participant. */
  'change.acts': NoValues;
  'change.of-treaty': { readonly treaty: Text };
  'change.of-participant': { readonly participant: string };
}
