import type { CivilDate } from '../../calendar/civil-date.ts';

/** An event as it stands in the file of a calendar. */
export interface EventInFile {
  readonly uid: string;
  /** The day, which is a whole one. */
  readonly on: CivilDate;
  readonly status: EventStatus;
  readonly summary: string;
  readonly description: string;
  readonly categories: string;
  /** How often its day or its status has changed since it was first written. */
  readonly sequence: number;
  /** The day of which it was last changed in anything. */
  readonly stampedOn: CivilDate;
}

/** How sure an event is; `CANCELLED` where it stood in an earlier file and no longer follows. */
export type EventStatus = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';

/** An event of which it is not known yet how it stood in an earlier file. */
export type EventInWords = Omit<EventInFile, 'sequence' | 'stampedOn'>;
