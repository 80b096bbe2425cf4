import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Text } from '../../participants/text.ts';
import type { NoValues } from './values.ts';

/** How many signed, how many instruments of theirs are required, and how many count. */
interface OfSignatories {
  readonly signatories: number;
  readonly required: number;
  readonly counted: number;
}

/** What is said of the facts that a condition of entry into force asks for. */
export interface ConditionMessages {
  /** The depositary found a share reached, of which no table is at hand. */
  'step.share-found': { readonly of: Text; readonly on: CivilDate; readonly source: Text };
  /** The same, of a record that lacks instruments which completed the share. */
  'step.share-found-elsewhere': { readonly of: Text; readonly on: CivilDate; readonly source: Text };
  'step.share-unknown': { readonly of: Text };
  'step.share-not-found-by': { readonly of: Text; readonly on: CivilDate };
  'step.sum-unknown': { readonly of: Text };
  'step.parties-unknown': { readonly of: Text };
  'step.day-of-clause': { readonly on: CivilDate };
  'step.other-in-force': { readonly treaty: string; readonly on: CivilDate };
  'step.other-met': { readonly treaty: string; readonly on: CivilDate };
  'step.other-in-force-awaited': { readonly treaty: string };
  'step.other-met-awaited': { readonly treaty: string };

  /** Of a group of which it is not known of everybody who belongs: so many are known to be there, and so many others may be of it. */
  'step.group-open': {
    readonly of: Text;
    readonly required: number;
    readonly counted: number;
    readonly possible: number;
  };

  /** So many had signed, so many of these had to deposit, and so many had on the day. */
  'step.signatories-complete': OfSignatories & { readonly metOn: CivilDate };
  'step.signatories-open': OfSignatories;
  'step.signatories-unknown': NoValues;

  'question.signatories-unknown': NoValues;
  'question.group-unknown': { readonly of: Text };
  'question.share-unknown': { readonly of: Text };
  'question.sum-unknown': { readonly of: Text };
  'question.parties-unknown': { readonly treaty: string };
  'question.other-in-force-unknown': { readonly treaty: string };
  'question.other-met-unknown': { readonly treaty: string };
}
