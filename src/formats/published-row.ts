import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Act } from '../treaty/act.ts';
import type { ActKind, ParticipationKind } from '../treaty/act-kinds.ts';

/** One row of a table of acts beside which somebody has typed in dates of entry into force. */
export type PublishedRow = ParticipationRow | RecordedRow;

interface AnyRow {
  /** Counted from 1, the header included. */
  readonly line: number;
  /** The id of the treaty, where the table holds several. */
  readonly treaty?: string;
  /** The date of entry into force, or of effect, as the table has it. */
  readonly published?: CivilDate;
  /** Who published that date, where the note says so. */
  readonly publisher?: string;
  readonly note?: string;
}

/** An act by which a State joins or leaves, or which is recorded beside these. */
export interface ParticipationRow extends AnyRow {
  readonly participant: ParticipantCode;
  readonly kind: ParticipationKind;
  /** The day of signature, deposit or receipt; left out where the table has only the day of effect. */
  readonly on?: CivilDate;
  /** The day that the act itself names: the date of a succession, the later day of a denunciation. */
  readonly names?: CivilDate;
  /** The day on which the depositary notified the instrument. */
  readonly notifiedOn?: CivilDate;
  /** The earlier day that the instrument itself names. */
  readonly namedOn?: CivilDate;
  /** With which of several depositaries the instrument was deposited. */
  readonly depositary?: string;
  /** What a denunciation says of an armed conflict, or the day on which that ended. */
  readonly armedConflict?: 'none' | 'engaged' | CivilDate;
  /** There where the table knows only the day on which a denunciation took effect, and has it as its day. */
  readonly receipt?: 'not-known';
  /** There where it is disputed if a denunciation has effect. */
  readonly standing?: 'disputed';
  readonly territory?: string;
}

/** An act of which no date is stored, as a register has it: a correction, a step of an amendment, a report. */
export interface RecordedRow extends AnyRow {
  /** Left out where no participant acts. */
  readonly participant?: ParticipantCode;
  readonly kind: Exclude<ActKind, ParticipationKind>;
  readonly on: CivilDate;
  readonly act: Exclude<Act, { readonly kind: ParticipationKind }>;
}
