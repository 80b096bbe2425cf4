import type { CivilDate } from '../calendar/civil-date.ts';
import type { ActReference, NestedMessage } from '../determination/messages/values.ts';
import type { EventName } from '../export/calendar/event-names.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Text } from '../participants/text.ts';

/** What was known of the law of a treaty on a day, as its record told it then. It is plain JSON, which can be kept. */
export interface LawKnown {
  /** The id of the treaty. */
  readonly treaty: string;
  /** Its short title. */
  readonly title: Text;
  readonly asOf: CivilDate;
  /** The last day of which the record holds every act; left out where that is not known. */
  readonly recordEndsOn?: CivilDate;
  /** What must be said of the record beside everything here; empty where it reaches the day. */
  readonly recordSays: readonly NestedMessage[];
  /** How many Parties the record shows on that day. */
  readonly parties: number;
  /** The dates that follow, those to come too. */
  readonly dates: readonly DateKnown[];
  /** The acts of the record, those without effect too. */
  readonly acts: readonly ActKnown[];
  /** Those to which the law gives no effect. */
  readonly refused: readonly RefusedAct[];
  /** The acts that the record held and that were never made, as whoever keeps it has put it right since. */
  readonly neverMade: readonly string[];
  /** What is waited for, where the treaty or an amendment has no date yet. */
  readonly awaited: readonly AwaitedKnown[];
}

/** A date that follows from the record and the clauses. */
export interface DateKnown {
  /** Stays the same whenever the day moves, as the UID of a calendar. */
  readonly uid: string;
  readonly name: EventName;
  readonly on: CivilDate;
  readonly article: string;
  /** What happens on it. */
  readonly what: NestedMessage;
  readonly participant?: ParticipantCode;
  readonly amendment?: string;
  /** Which of those that come again and again. */
  readonly number?: number;
  /** What leaves it open or unsettled, and on which other days it can be; empty where it is certain. */
  readonly uncertain: readonly NestedMessage[];
  /** There where it comes so only if nothing else is done before it. */
  readonly foreseen?: true;
  /** There where the record may lack acts by which it is otherwise. */
  readonly beyondRecord?: true;
  /** Of a report: that it was received. */
  readonly received?: true;
}

/** An act of the record. */
export interface ActKnown {
  /** All that the record says of it, as one text: the same text is the same act. */
  readonly key: string;
  readonly act: ActReference;
  /** What it is about, beside who did what: the amendment, the territory, the other State. */
  readonly about: string;
  /** Of a correction: the act as it was recorded, and the day on which it was done in truth, if it was. */
  readonly corrects?: { readonly act: ActReference; readonly to: CivilDate | 'never-made' };
}

/** An act to which the law gives no effect, and why. */
export interface RefusedAct {
  readonly key: string;
  readonly act: ActReference;
  readonly article: string;
  readonly reason: NestedMessage;
}

/** What the date of the treaty, or of an amendment, waits for. */
export interface AwaitedKnown {
  /** The amendment; left out for the treaty itself. */
  readonly amendment?: string;
  readonly article: string;
  readonly awaits: readonly NestedMessage[];
}
