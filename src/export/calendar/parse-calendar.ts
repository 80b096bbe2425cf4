import ICAL from 'ical.js';
import { TEXT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { type CivilDate, isCivilDate } from '../../calendar/civil-date.ts';
import type { EventInFile, EventStatus } from './calendar-file.ts';
import { parseUid } from './event-uid.ts';

/** A calendar that was written before, or why a text is none. */
export type CalendarParse =
  | {
      readonly kind: 'calendar';
      readonly events: readonly EventInFile[];
      /** How many events it has that are not of this library: they are left out. */
      readonly foreign: number;
    }
  | { readonly kind: 'not-a-calendar' }
  | {
      /** An event of this library lacks its day, or what else it is written with. */
      readonly kind: 'damaged';
      readonly uid: string;
    };

/**
 * Parses a calendar that {@link writeCalendar} wrote, so that the next one can say what has changed since.
 *
 * @example parseCalendar('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n') // { kind: 'calendar', events: [], foreign: 0 }
 */
export function parseCalendar(text: string): CalendarParse {
  assertArgument('parseCalendar', 'text', TEXT, text);
  const root = parseText(text);
  if (root === undefined || root[0] !== 'vcalendar') return { kind: 'not-a-calendar' };
  const events = new Map<string, EventInFile>();
  let foreign = 0;
  for (const component of listOf(root[2])) {
    if (!Array.isArray(component) || component[0] !== 'vevent') continue;
    const properties = readProperties(component[1]);
    const uid = properties.get('uid') ?? '';
    if (parseUid(uid) === undefined) {
      foreign += 1;
      continue;
    }
    const event = composeEvent(uid, properties);
    if (event === undefined) return { kind: 'damaged', uid };
    // Of an event that stands twice, the one that was changed more often is the later.
    const other = events.get(uid);
    if (other === undefined || other.sequence < event.sequence) events.set(uid, event);
  }
  return { kind: 'calendar', events: [...events.values()], foreign };
}

function parseText(text: string): readonly unknown[] | undefined {
  try {
    const root: unknown = ICAL.parse(text);
    return Array.isArray(root) ? root : undefined;
  } catch {
    return undefined;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Reads the values of properties by their names; of one that stands twice, the first. */
function readProperties(properties: unknown): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const property of listOf(properties)) {
    const [name, , , value] = listOf(property);
    if (typeof name !== 'string' || values.has(name)) continue;
    if (typeof value === 'string' || typeof value === 'number') values.set(name, String(value));
  }
  return values;
}

function composeEvent(uid: string, properties: ReadonlyMap<string, string>): EventInFile | undefined {
  const on = dayOf(properties.get('dtstart'));
  const stampedOn = dayOf(properties.get('dtstamp'));
  const status = properties.get('status');
  const sequence = Number(properties.get('sequence') ?? '0');
  if (on === undefined || stampedOn === undefined || status === undefined || !isStatus(status)) return undefined;
  if (!Number.isSafeInteger(sequence) || sequence < 0) return undefined;
  const [summary = '', description = '', categories = ''] = ['summary', 'description', 'categories'].map((name) =>
    properties.get(name),
  );
  return { uid, on, status, summary, description, categories, sequence, stampedOn };
}

function dayOf(value: string | undefined): CivilDate | undefined {
  const day = value?.slice(0, 10) ?? '';
  return isCivilDate(day) ? day : undefined;
}

const STATUSES: ReadonlySet<string> = new Set<EventStatus>(['CONFIRMED', 'TENTATIVE', 'CANCELLED']);

function isStatus(word: string): word is EventStatus {
  return STATUSES.has(word);
}
