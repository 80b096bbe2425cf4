import type { CivilDate } from '../calendar/civil-date.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { ActReference } from '../determination/messages/values.ts';

/**
 * One finding for a whole table: its acts lead to another date of the treaty itself than the one on which its stored dates agree, or than that of
 * the catalogue's record, because the table holds a part of these acts, or one too many. The rows are compared under the date on which the stored
 * dates agree, or else under that of the record.
 */
export type TreatyDateFinding = TableAtFault &
  (
    | {
        /** The date of the treaty on which most of the doubtful stored dates agree: that of the record, where there is one. */
        readonly stored: CivilDate;
        /** The date of the treaty by the record of the catalogue; left out where there is no record, or no date by it. */
        readonly recorded?: CivilDate;
      }
    | {
        /** Left out: the stored dates agree on no date of the treaty that the record bears out. */
        readonly stored?: undefined;
        readonly recorded: CivilDate;
      }
  );

interface TableAtFault {
  /** There where the acts lead to the right date, and the rows store one and the same wrong one in its place; each of them disagrees. */
  readonly isWrong?: true;
  /** The date of the treaty by the acts of the table alone; left out where it is not in force by these. */
  readonly computed?: CivilDate;
  /** Whether they agree on an earlier date as well, because later Parties alone bear it out. */
  readonly orEarlier?: true;
  /** How many stored dates follow with the date of the treaty under which the rows are compared, and do not without. */
  readonly rows: number;
  /** What the table lacks, or has too many, by the record; none where no record says it. */
  readonly missing: readonly ActReference[];
  readonly additional: readonly ActReference[];
  /** The same in words. */
  readonly why: Message<CodeOf<'why.treaty-date'>>;
}
