import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Text } from '../../participants/text.ts';
import type { NoValues } from './values.ts';

/** What is said of the record beside an answer: how far it reaches. */
export interface RecordMessages {
  /** The record ends before the day asked about. */
  'record.ends-before': { readonly endsOn: CivilDate };
  /** A register that does not say on which day it ends. */
  'record.end-not-known': NoValues;
  /** A record in part, and what it lacks. */
  'record.partial': { readonly lacks: Text };
  /** Rows of the file were left out, because they cannot be read. */
  'record.unread': { readonly rows: number };
  /** The answer takes something from the record of another treaty, which ends before the day asked about. */
  'record.of-other-ends-before': { readonly treaty: string; readonly endsOn: CivilDate };
  'record.of-other-end-not-known': { readonly treaty: string };
  /** The record of that other treaty is a part, and what it lacks. */
  'record.of-other-partial': { readonly treaty: string; readonly lacks: Text };
  /** Only the clauses are at hand. */
  'record.none': NoValues;
}
