import type { CivilDate } from '../calendar/civil-date.ts';
import type { Determination } from '../determination/determination.ts';
import type { ChronologyEntry } from '../lifecycle/chronology.ts';
import type { Status } from '../lifecycle/status-on.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';

/** Something that is otherwise than in the record, because of acts that are supposed. */
export type Change =
  | {
      /** A consequence that the record does not have. */
      readonly kind: 'appears';
      readonly on: CivilDate;
      readonly entry: ChronologyEntry;
    }
  | {
      /** A consequence of the record that is no longer one. */
      readonly kind: 'vanishes';
      readonly on: CivilDate;
      readonly entry: ChronologyEntry;
    }
  | {
      /** A consequence that comes on another day. */
      readonly kind: 'moves';
      readonly on: CivilDate;
      readonly from: CivilDate;
      readonly entry: ChronologyEntry;
    }
  | {
      /** What a State is to the treaty on the day of which statuses are compared, and since which day both are so. */
      readonly kind: 'status';
      readonly on: CivilDate;
      readonly participant: ParticipantCode;
      readonly before: Status;
      readonly after: Status;
    }
  | ReportChange
  | OpenChange;

/** The answer of the treaty, of an amendment or for a State, where it stays open and waits for something else than before. */
export interface OpenChange {
  readonly kind: 'awaits';
  readonly amendment?: string;
  readonly participant?: ParticipantCode;
  /** Left out for an amendment that is itself supposed. */
  readonly before?: Determination<CivilDate>;
  readonly after: Determination<CivilDate>;
}

/** A report that is due on another day, or on none, before or after. */
export interface ReportChange {
  readonly kind: 'report';
  readonly participant: ParticipantCode;
  /** 1 for the initial report. */
  readonly number: number;
  readonly article: string;
  /** The day on which it is due by the record; left out where it is not. */
  readonly from?: CivilDate;
  /** The day on which it would be due; left out where it would not be. */
  readonly on?: CivilDate;
  /** There where the month of that day has not the day that the period leads to. */
  readonly monthEndMattered?: true;
}
