import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipationKind } from '../treaty/act-kinds.ts';
import type { ParticipantCode } from '../treaty/participants/participant-code.ts';

/** One row of a table of acts beside which somebody has typed in dates of entry into force. */
export interface PublishedRow {
  /** Counted from 1, the header included. */
  readonly line: number;
  /** The id of the treaty, where the table holds several. */
  readonly treaty?: string;
  readonly participant: ParticipantCode;
  readonly kind: ParticipationKind;
  /** The day of signature, deposit or receipt; left out where the table has only the day of effect. */
  readonly on?: CivilDate;
  /** The date of entry into force, or of effect, as the table has it. */
  readonly published?: CivilDate;
  /** Who published that date, where the note says so. */
  readonly publisher?: string;
  readonly note?: string;
}
