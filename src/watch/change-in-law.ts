import type { CivilDate } from '../calendar/civil-date.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { ActReference, NestedMessage } from '../determination/messages/values.ts';
import type { EventKind, EventName } from '../export/calendar/event-names.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Text } from '../participants/text.ts';

/** What changes are about; whoever wants some alone names these: the kinds of the events of a calendar, and acts. */
export type ChangeTopic = EventKind | 'acts';

/** Something that has changed in law between two days, or two states of a record. */
export type ChangeInLaw = ChangeOfAct | ChangeOfDate | ChangeOfAwaited;

interface AnyChange {
  /** Tells it from the other changes between the same two states. */
  readonly id: string;
  /** The id of the treaty, and its short title. */
  readonly treaty: string;
  readonly title: Text;
  readonly topic: ChangeTopic;
  readonly participant?: ParticipantCode;
  /** What has changed, as a line. */
  readonly says: Message<CodeOf<'change'>>;
  /** What must be said beside it; empty where it is certain. */
  readonly beside: readonly NestedMessage[];
}

/**
 * What has changed in the acts of the record:
 *
 * - `act-recorded`: it holds an act that it did not hold;
 * - `act-corrected`: it says of an act otherwise than it did;
 * - `act-never-made`: it says that an act was never made;
 * - `act-lost`: an act is no longer in it, and it does not say why: that is not an act undone;
 * - `act-refused`: it holds an act to which the law gives no effect;
 * - `act-admitted`: an act without effect has its effect now.
 */
export interface ChangeOfAct extends AnyChange {
  readonly kind: 'act-recorded' | 'act-corrected' | 'act-never-made' | 'act-lost' | 'act-refused' | 'act-admitted';
  readonly act: ActReference;
}

/**
 * What has changed in a date that follows:
 *
 * - `date-set`: it follows now, and did not;
 * - `date-moved`: it is another day;
 * - `date-fell-away`: it no longer follows;
 * - `date-came`: its day has come since;
 * - `date-opened`, `date-settled`, `date-open-otherwise`: the day is the same, and whether it is certain has changed, or on which other days it can be.
 */
export interface ChangeOfDate extends AnyChange {
  readonly kind:
    | 'date-set'
    | 'date-moved'
    | 'date-fell-away'
    | 'date-came'
    | 'date-opened'
    | 'date-settled'
    | 'date-open-otherwise';
  readonly name: EventName;
  /** As a calendar has it. */
  readonly uid: string;
  readonly article: string;
  /** The day now; left out where it fell away. */
  readonly on?: CivilDate;
  /** The day before; left out where there was none. */
  readonly from?: CivilDate;
  readonly amendment?: string;
}

/** What the treaty or an amendment waits for has changed. */
export interface ChangeOfAwaited extends AnyChange {
  readonly kind: 'awaited';
  readonly article: string;
  readonly amendment?: string;
}
