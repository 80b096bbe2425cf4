import ICAL from 'ical.js';
import { type CivilDate, LAST_DAY } from '../../calendar/civil-date.ts';
import { dayAfter } from '../../calendar/day-number.ts';
import type { EventInFile } from './calendar-file.ts';
import { plainTextOf } from './plain-text.ts';
import { renderLine } from './render-line.ts';

/** A property of a calendar as jCal has it (RFC 7265): name, parameters, type of the value, value. */
type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  value: string | number,
];

/** What stands at the head of a calendar. */
export interface CalendarHead {
  /** How it is called where several are shown. */
  readonly name: string;
  readonly language: string;
}

/** Renders a calendar as text by RFC 5545: lines that end in CR LF, none longer than 75 octets, every text escaped. */
export function renderCalendar(events: readonly EventInFile[], { name, language }: CalendarHead): string {
  const lines = [
    'BEGIN:VCALENDAR',
    ...renderEach([
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//final-clauses//treaty calendar//EN'],
      ['calscale', {}, 'text', 'GREGORIAN'],
      ['name', { language }, 'text', plainTextOf(name)],
      ['x-wr-calname', {}, 'text', plainTextOf(name)],
    ]),
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...renderEach(listProperties(event, language)), 'END:VEVENT']),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${renderLine(line)}\r\n`).join('');
}

function listProperties(event: EventInFile, language: string): readonly Property[] {
  const { uid, on, status, summary, description, categories, sequence, stampedOn } = event;
  return [
    ['uid', {}, 'text', uid],
    ['dtstamp', {}, 'date-time', momentOf(stampedOn)],
    ['last-modified', {}, 'date-time', momentOf(stampedOn)],
    ['sequence', {}, 'integer', sequence],
    ['status', {}, 'text', status],
    ['dtstart', {}, 'date', on],
    // The end is the first day that is no longer inside; after the last day of the calendar there is none, and one day is what is left.
    ...(on === LAST_DAY ? [] : ([['dtend', {}, 'date', dayAfter(on)]] as const)),
    ['summary', { language }, 'text', summary],
    ['description', { language }, 'text', description],
    ['categories', { language }, 'text', categories],
    ['transp', {}, 'text', 'TRANSPARENT'],
  ];
}

/** A day is known, and no hour of it. */
function momentOf(day: CivilDate): string {
  return `${day}T00:00:00Z`;
}

/** What the library says of a text whose property it does not know; a text is what every program takes it for. */
const SAYS_TEXT = /^([A-Z-]+(?:;LANGUAGE=[a-z]+)?);VALUE=TEXT:/;

function renderEach(properties: readonly Property[]): readonly string[] {
  return properties.map((property) =>
    ICAL.stringify.property([...property], ICAL.design.icalendar, true).replace(SAYS_TEXT, '$1:'),
  );
}
