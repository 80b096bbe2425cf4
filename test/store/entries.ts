import { civilDate } from '../../src/calendar/civil-date.ts';
import type { EntryBody, NewEntry } from '../../src/store/entry.ts';
import type { Act } from '../../src/treaty/act.ts';

/** A ratification. */
export function ratification(participant: string, on: string): Act {
  return { kind: 'ratification', participant, on: civilDate(on) };
}

/** An entry as a clerk records it. */
export function entryOf(id: string, body: EntryBody, recordedBy = 'A. Clerk'): NewEntry {
  return { id, recordedBy, body };
}

/** An act as a clerk records it, under the id of the participant and its day. */
export function actEntry(participant: string, on: string, id = `${participant} ${on}`): NewEntry {
  return entryOf(id, { kind: 'act', act: ratification(participant, on) });
}

/** A minute of one morning. */
export function minute(of: number): string {
  return new Date(Date.UTC(2026, 10, 24, 9, of)).toISOString();
}
