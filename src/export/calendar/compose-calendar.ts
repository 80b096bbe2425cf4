import { DAY, OBJECT, OBJECTS } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Life } from '../../lifecycle/life.ts';
import { findParticipantLife } from '../../lifecycle/life.ts';
import type { RecordEnd } from '../../lifecycle/record-end.ts';
import type { ReportsOptions } from '../../lifecycle/reports.ts';
import { continuingStateOf } from '../../participants/former-state.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import type { Register } from '../../treaty/register.ts';
import type { CalendarEvent, EventFound, TentativeReason } from './calendar-event.ts';
import { type EventKind, KIND_OF_EVENT } from './event-names.ts';
import { composeUid } from './event-uid.ts';
import { listEventsFound } from './list-events-found.ts';
import { keyOfEvent } from './readings-of-events.ts';
import { listRecordSays } from './record-says.ts';

/** A treaty of which a calendar has the events. */
export interface CalendarSubject {
  /** As `composeLifeOnReadings` gives it for the day asked about, linked with what amends the treaty. */
  readonly life: Life;
  /** How far the record reaches, as `determineRecordEnd` gives it for that day, with whatever else is said of it. */
  readonly recordEnd: RecordEnd;
  /** The record, where it has corrections of the text. */
  readonly register?: Pick<Register, 'acts' | 'textCorrections'>;
  /** With whose reports those under this treaty go. */
  readonly reports?: ReportsOptions;
  /** There where the events of the treaty itself are left out of the calendar of a participant that has neither signed nor joined it. */
  readonly ifJoined?: true;
}

/** Which events a calendar has. */
export interface CalendarOptions {
  /** The day asked about; what was done by it has been done, that day inside. */
  readonly asOf: CivilDate;
  /** Left out for everybody: otherwise the events of one participant, and those of the treaty itself. */
  readonly participant?: ParticipantCode;
  /** Left out for all. */
  readonly kinds?: readonly EventKind[];
  /** The first and the last day, each inside; left out where there is none. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

/**
 * Composes a calendar: the dated events of treaties, in order of day, each with a UID that stays when its day moves. Nothing that was done is an event of its own, but what follows from it: entries
 * into force, the days on which something can first or last be done, reports due, denunciations that take effect, ends.
 *
 * An event whose day is not certain is `tentative`, and says why.
 *
 * @example composeCalendar([{ life, recordEnd: { says: [] } }], { asOf: civilDate('2002-01-18') }).find(({ name }) => name === 'in-force')?.on // '2002-01-18'
 * @see docs/calendars.md
 */
export function composeCalendar(
  subjects: readonly CalendarSubject[],
  options: CalendarOptions,
): readonly CalendarEvent[] {
  assertArgument('composeCalendar', 'subjects', OBJECTS, subjects);
  assertArgument('composeCalendar', 'options', OBJECT, options);
  assertArgument('composeCalendar', 'options.asOf', DAY, options.asOf);
  return listAllEvents(subjects, options).filter((event) => isWithin(event.on, options));
}

/** Lists the events of a calendar on whatever day. */
export function listAllEvents(
  subjects: readonly CalendarSubject[],
  options: Omit<CalendarOptions, 'from' | 'to'>,
): readonly CalendarEvent[] {
  const { kinds, participant } = options;
  const code = participant === undefined ? undefined : continuingStateOf(participant);
  const events = subjects.flatMap((subject) => listOfSubject(subject, options.asOf, code));
  const wanted = kinds === undefined ? events : events.filter(({ kind }) => kinds.includes(kind));
  return wanted.toSorted(compareEvents);
}

/** Compares two events by their days, and those of one day by their UIDs. */
export function compareEvents(
  one: Pick<CalendarEvent, 'on' | 'uid'>,
  other: Pick<CalendarEvent, 'on' | 'uid'>,
): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return one.uid < other.uid ? -1 : 1;
}

/** Checks if a day lies in the time of a calendar. */
export function isWithin(on: CivilDate, { from, to }: Pick<CalendarOptions, 'from' | 'to'>): boolean {
  return (from === undefined || on >= from) && (to === undefined || on <= to);
}

function listOfSubject(
  { life, recordEnd, register, reports, ifJoined }: CalendarSubject,
  asOf: CivilDate,
  participant: ParticipantCode | undefined,
): readonly CalendarEvent[] {
  const { id: treaty, shortTitle: title } = life.treaty;
  const hasActed = participant === undefined || findParticipantLife(life, participant) !== undefined;
  const isOfTreatyWanted = ifJoined !== true || hasActed;
  const found = listEventsFound({ life, register, asOf, reports }).filter((event) =>
    event.participant === undefined ? isOfTreatyWanted : participant === undefined || event.participant === participant,
  );
  const others = {
    ofReports: reports?.other?.treaty.id,
    amending: life.amendingAgreements?.map(({ id }) => id) ?? [],
  };
  return numberAlike(found).map(([event, occurrence]): CalendarEvent => {
    const { foreseen, ...own } = event;
    const isForeseen = foreseen === true && event.on > asOf;
    const recordSays = event.byClausesAlone === true ? [] : listRecordSays(event, recordEnd, others);
    const because = listReasons(event, isForeseen, recordSays);
    return {
      uid: composeUid(treaty, event, occurrence),
      treaty,
      title,
      kind: KIND_OF_EVENT[event.name],
      ...own,
      ...(isForeseen ? { foreseen } : {}),
      status: because.length === 0 ? 'confirmed' : 'tentative',
      ...(because.length === 0 ? {} : { because }),
      recordSays,
    };
  });
}

/** Numbers the events that differ in nothing but their day, in order of time, such as the first days of a State as a Party that left and came back. */
function numberAlike(events: readonly EventFound[]): readonly (readonly [EventFound, number])[] {
  const counted = new Map<string, number>();
  return events
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((event) => {
      const key = `${event.onlyOnReading === undefined} ${keyOfEvent(event)}`;
      const occurrence = (counted.get(key) ?? 0) + 1;
      counted.set(key, occurrence);
      return [event, occurrence] as const;
    });
}

function listReasons(
  { dayIs, readings = [], onlyOnReading }: EventFound,
  isForeseen: boolean,
  recordSays: RecordEnd['says'],
): readonly TentativeReason[] {
  return [
    ...(dayIs === undefined ? [] : (['open'] as const)),
    ...(readings.length === 0 && onlyOnReading === undefined ? [] : (['unsettled'] as const)),
    ...(isForeseen ? (['foreseen'] as const) : []),
    ...(recordSays.length === 0 ? [] : (['record'] as const)),
  ];
}
