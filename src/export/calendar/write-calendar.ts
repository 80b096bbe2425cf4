import { DAY, OBJECT, OBJECTS } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { continuingStateOf } from '../../participants/former-state.ts';
import type { EventInFile } from './calendar-file.ts';
import { composeCancelled, composeNextOf } from './compare-with-previous.ts';
import {
  type CalendarOptions,
  type CalendarSubject,
  compareEvents,
  isWithin,
  listAllEvents,
} from './compose-calendar.ts';
import { describeEvent, type EventWording } from './describe-event.ts';
import { KIND_OF_EVENT } from './event-names.ts';
import { parseUid } from './event-uid.ts';
import { plainTextOf } from './plain-text.ts';
import { renderCalendar } from './render-calendar.ts';

/** How a calendar is written. */
export interface CalendarFileOptions extends CalendarOptions {
  /** A language of `final-clauses/wording`. */
  readonly wording: EventWording;
  /** How the calendar is called where several are shown. */
  readonly name: string;
  /** The events of the file that was written before, as `parseCalendar` reads them. */
  readonly previous?: readonly EventInFile[];
  /** The day with which new and changed events are stamped; left out, the day asked about. */
  readonly stampedOn?: CivilDate;
}

/**
 * Writes a calendar as a file of iCalendar (RFC 5545): each event on one whole day, in the words of a language.
 *
 * With the file that was written before, an event that has not changed stays as it was, one that moved has the next sequence, and one that no longer follows is kept and cancelled. What was there of
 * other treaties, kinds or participants than those asked for is left out, and so are days outside `from` and `to` that have not moved.
 *
 * @example writeCalendar([{ life, recordEnd: { says: [] } }], { asOf: civilDate('2002-01-18'), wording: english, name: 'OP-CRC-SC' }).split('\r\n')[0] // 'BEGIN:VCALENDAR'
 * @see docs/calendars.md
 */
export function writeCalendar(subjects: readonly CalendarSubject[], options: CalendarFileOptions): string {
  assertArgument('writeCalendar', 'subjects', OBJECTS, subjects);
  assertArgument('writeCalendar', 'options', OBJECT, options);
  assertArgument('writeCalendar', 'options.asOf', DAY, options.asOf);
  assertArgument('writeCalendar', 'options.wording', OBJECT, options.wording);
  const { wording, name, previous = [], stampedOn = options.asOf } = options;
  const before = new Map(previous.map((event) => [event.uid, event]));
  const all = listAllEvents(subjects, options);
  const events = all.flatMap((event): readonly EventInFile[] => {
    const own = before.get(event.uid);
    const isShown =
      isWithin(event.on, options) || (own !== undefined && own.on !== event.on && isWithin(own.on, options));
    return isShown ? [composeNextOf(describeEvent(event, wording), own, stampedOn)] : [];
  });
  const known = new Set(all.map(({ uid }) => uid));
  const says = plainTextOf(wording.formats.message({ code: 'event.fell-away', values: {} }));
  const fellAway = previous
    .filter((event) => !known.has(event.uid) && isAskedFor(event, subjects, options))
    .map((event) => composeCancelled(event, says, stampedOn));
  return renderCalendar([...events, ...fellAway].sort(compareEvents), { name, language: wording.language });
}

/** Checks if an event that no longer follows would stand in the calendar if it did. */
function isAskedFor(
  { uid, on }: EventInFile,
  subjects: readonly CalendarSubject[],
  { kinds, participant, ...within }: CalendarFileOptions,
): boolean {
  const event = parseUid(uid);
  if (event === undefined || !isWithin(on, within)) return false;
  const isOfTreaty = subjects.some(({ life }) => life.treaty.id === event.treaty);
  const isOfKind = kinds === undefined || kinds.includes(KIND_OF_EVENT[event.name]);
  const isIts =
    participant === undefined ||
    event.participant === undefined ||
    event.participant === continuingStateOf(participant);
  return isOfTreaty && isOfKind && isIts;
}
