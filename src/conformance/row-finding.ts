import type { CivilDate } from '../calendar/civil-date.ts';
import type { Determination } from '../determination/determination.ts';
import type { Message } from '../determination/messages/message.ts';
import type { ParticipationRow, PublishedRow } from '../formats/published-row.ts';
import type { Refusal } from '../participation/refusal.ts';
import type { KnownError } from './known-errors.ts';

/**
 * What a comparison finds of one row:
 *
 * - `agreed`: the stored date is the computed one;
 * - `agreed-under-reading`: it is that of another reading, which is named;
 * - `agreed-under-treaty-date`: it follows with the date of the treaty on which the stored dates of the table agree;
 * - `disagreed`: it is another date; by how many days, and which known errors lead to it;
 * - `filled`: the row has no date, and this is the proposal;
 * - `open`: no single date follows, and why;
 * - `refused`: the act has no effect, of whatever kind it is.
 */
export type RowFinding = FindingOfDate | RefusedFinding;

/** An act to which the law gives no effect. */
interface RefusedFinding {
  readonly row: PublishedRow;
  /** The day of the act as a correction gives it; left out where none does. */
  readonly correctedTo?: CivilDate;
  readonly answer?: undefined;
  readonly verdict: 'refused';
  readonly refusal: Refusal;
}

/** What a comparison finds of a row that has, or lacks, a date. */
export type FindingOfDate = {
  readonly row: ParticipationRow;
  /** The day of the act as a correction gives it; left out where none does. */
  readonly correctedTo?: CivilDate;
  /** The answer with which the row was compared, with its article and its steps; left out where there is none. */
  readonly answer?: Determination<CivilDate>;
} & Judgement;

/** A verdict, and what belongs to it. */
export type Judgement =
  | { readonly verdict: 'agreed'; readonly computed: CivilDate }
  | { readonly verdict: 'agreed-under-reading'; readonly computed: CivilDate; readonly reading: Message }
  | { readonly verdict: 'agreed-under-treaty-date'; readonly computed: CivilDate }
  | {
      readonly verdict: 'disagreed';
      readonly computed: CivilDate;
      /** By how many days the stored date is too late; negative where it is too early. */
      readonly days: number;
      /** The likeliest first. */
      readonly causes: readonly KnownError[];
    }
  | { readonly verdict: 'filled'; readonly computed: CivilDate }
  | {
      readonly verdict: 'open';
      readonly reason: OpenReason;
      readonly why: Message;
      readonly causes: readonly KnownError[];
    };

/**
 * Why no single date follows:
 *
 * - `no-day`: the row has no day from which the date would be computed;
 * - `not-notified`: the clause runs from the depositary's notification, and the row does not give its day;
 * - `not-in-force`: the treaty is not in force by the acts of the table;
 * - `other-treaty`: another treaty must bind the State too, and does not by its record;
 * - `open-question`: the clauses or the facts leave a question open, and a stored date may be right or not;
 * - `no-candidate`: they do, and the stored date follows on no answer to it;
 * - `no-effect`: the act never takes effect, such as an instrument that was withdrawn;
 * - `never-made`: by a correction there was no such act.
 */
export type OpenReason =
  | 'no-day'
  | 'not-notified'
  | 'not-in-force'
  | 'other-treaty'
  | 'open-question'
  | 'no-candidate'
  | 'no-effect'
  | 'never-made';
