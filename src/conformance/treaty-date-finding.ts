import type { CivilDate } from '../calendar/civil-date.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { ActReference } from '../determination/messages/values.ts';

/**
 * One finding for a whole table: its stored dates agree with one another on another date of the treaty itself than the one that follows from
 * the acts of the table, because the table holds a part of these, or one too many.
 */
export interface TreatyDateFinding {
  /** The date of the treaty by the acts of the table; left out where it is not in force by these. */
  readonly computed?: CivilDate;
  /** The date of the treaty on which the stored dates agree. */
  readonly stored: CivilDate;
  /** Whether they agree on an earlier date as well, because later Parties alone bear it out. */
  readonly orEarlier?: true;
  /** The date of the treaty by the record of the catalogue; left out where there is no record, or no date by it. */
  readonly recorded?: CivilDate;
  /** How many stored dates follow with that date of the treaty, and do not without. */
  readonly rows: number;
  /** What the table lacks, or has too many, by the record; none where no record says it. */
  readonly missing: readonly ActReference[];
  readonly additional: readonly ActReference[];
  /** The same in words. */
  readonly why: Message<CodeOf<'why.treaty-date'>>;
}
