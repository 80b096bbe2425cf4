import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Candidate } from '../../determination/determination.ts';
import type { CodeOf, Message } from '../../determination/messages/message.ts';
import type { Step } from '../../determination/step.ts';
import type { RecordEnd } from '../../lifecycle/record-end.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import type { Text } from '../../participants/text.ts';
import type { EventKind, EventName } from './event-names.ts';

/** A dated event of the life of a treaty, as a calendar has it: on one whole day. */
export interface CalendarEvent extends EventFound {
  /** Stays the same whenever the day moves: made of the treaty, the name of the event, and who and what it is about. */
  readonly uid: string;
  /** The id of the treaty. */
  readonly treaty: string;
  /** The short title of the treaty. */
  readonly title: Text;
  readonly kind: EventKind;
  /**
   * `tentative` where something is said in `because`: the day is not certain. `confirmed`: it follows from the acts on record and the clauses, on every reading, and the record reaches the day
   * asked about or that of the event.
   */
  readonly status: 'confirmed' | 'tentative';
  /** Why it is tentative; left out where it is not. */
  readonly because?: readonly TentativeReason[];
  /** What must be said of the record beside it; empty where the record reaches it. */
  readonly recordSays: RecordEnd['says'];
}

/**
 * Why a day is not certain:
 *
 * - `open`: a question of fact or law is open; `candidates` has the days that it can be;
 * - `unsettled`: the law is unsettled, and on another reading it comes on another day, or does not come, or comes on that reading alone;
 * - `foreseen`: it comes so only if nothing else is done before it;
 * - `record`: the record does not reach it, or lacks acts.
 */
export type TentativeReason = 'open' | 'unsettled' | 'foreseen' | 'record';

/** An event as the life of a treaty has it. */
export interface EventFound {
  readonly name: EventName;
  readonly on: CivilDate;
  readonly article: string;
  /** What happens, as a title. */
  readonly what: Message<CodeOf<'event'>>;
  readonly participant?: ParticipantCode;
  /** The id of the amendment, or of the correction of the text. */
  readonly amendment?: string;
  readonly territory?: string;
  /** Which of several alike: the number of a report, or of a term. */
  readonly number?: number;
  /** How the day is found, in order, each step under its article; empty where the clause says no more. */
  readonly steps: readonly Step[];
  /** Where the day is open: which of those that it can be this is; what is not known; and what it would be. */
  readonly dayIs?: 'latest' | 'first';
  readonly questions?: readonly Message[];
  readonly candidates?: readonly Candidate<CivilDate>[];
  /** On readings that do not prevail: on which day it comes; without one, that it does not come. */
  readonly readings?: readonly EventOnReading[];
  /** There where it comes on a reading alone that does not prevail: what that says. */
  readonly onlyOnReading?: Message;
  /** Of an amendment that has lapsed: why. */
  readonly reason?: Message;
  /** There where it comes so only if nothing else is done before it. */
  readonly foreseen?: true;
  /** There where it is as it is whatever was done: the clauses say so. */
  readonly byClausesAlone?: true;
  /** Of a report: the day on which it was received. */
  readonly receivedOn?: CivilDate;
}

/** What becomes of an event on a reading that does not prevail. */
export interface EventOnReading {
  readonly title: Message;
  readonly on?: CivilDate;
}
