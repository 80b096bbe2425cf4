/** The dated events of treaties as a calendar: as data, and as a file of iCalendar that calendar programs read. */

export type {
  CalendarEvent,
  EventFound,
  EventOnReading,
  TentativeReason,
} from './export/calendar/calendar-event.ts';
export type { EventInFile, EventStatus } from './export/calendar/calendar-file.ts';
export { type CalendarOptions, type CalendarSubject, composeCalendar } from './export/calendar/compose-calendar.ts';
export type { EventWording } from './export/calendar/describe-event.ts';
export { EVENT_KINDS, type EventKind, type EventName } from './export/calendar/event-names.ts';
export { type CalendarParse, parseCalendar } from './export/calendar/parse-calendar.ts';
export { type CalendarFileOptions, writeCalendar } from './export/calendar/write-calendar.ts';
