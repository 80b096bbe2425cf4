import ical, { type CalendarResponse, type VEvent } from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../../src/calendar/civil-date.ts';
import { dayAfter } from '../../../src/calendar/day-number.ts';
import { listCatalogue } from '../../../src/catalogue.ts';
import { composeCalendarSubject } from '../../../src/cli/input/compose-calendar-subject.ts';
import type { EventInFile } from '../../../src/export/calendar/calendar-file.ts';
import type { CalendarSubject } from '../../../src/export/calendar/compose-calendar.ts';
import { listAllEvents } from '../../../src/export/calendar/compose-calendar.ts';
import { describeEvent } from '../../../src/export/calendar/describe-event.ts';
import { parseCalendar } from '../../../src/export/calendar/parse-calendar.ts';
import { writeCalendar } from '../../../src/export/calendar/write-calendar.ts';
import type { Language } from '../../../src/participants/language.ts';
import { wording as ar } from '../../../src/wording/languages/ar.ts';
import { wording as en } from '../../../src/wording/languages/en.ts';
import { wording as es } from '../../../src/wording/languages/es.ts';
import { wording as fr } from '../../../src/wording/languages/fr.ts';
import { wording as ru } from '../../../src/wording/languages/ru.ts';
import { wording as zh } from '../../../src/wording/languages/zh.ts';
import type { Wording } from '../../../src/wording/wording.ts';
import { EXHAUSTED } from '../../setup/exhausted.ts';
import { findRecord, treatyOfCatalogue } from '../../support/catalogue.ts';

const ASKED = civilDate('2026-11-24');

/** The treaties beside one are those of the catalogue. */
const WITHOUT_STORE = { findRecordInStore: async () => undefined };

const WORDINGS: Readonly<Record<Language, Wording>> = { ar, en, es, fr, ru, zh };

/** What another program reads of an event. */
type Read = Pick<EventInFile, 'uid' | 'status' | 'summary' | 'description' | 'categories' | 'sequence'> & {
  readonly on: string;
  /** The first day no longer inside. */
  readonly until: string;
};

/** Reads a calendar with node-ical, which parses for itself. */
function readWithNodeIcal(text: string): readonly Read[] {
  const response: CalendarResponse = ical.sync.parseICS(text);
  return Object.values(response).flatMap((each) => (each?.type === 'VEVENT' ? [readVEvent(each)] : []));
}

function readVEvent(event: VEvent): Read {
  const { uid, status, start, end, summary, description, sequence } = event;
  // Its types leave them out.
  const categories: unknown = 'categories' in event ? event.categories : [];
  return {
    uid,
    status: status ?? 'CONFIRMED',
    on: localDayOf(start),
    until: end ? localDayOf(end) : '',
    summary: textOf(summary),
    description: textOf(description),
    categories: Array.isArray(categories) ? categories.map(textOf).join(',') : '',
    sequence: Number(sequence),
  };
}

/** A text with a parameter is an object for it. */
function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'val' in value ? String(value.val) : String(value ?? '');
}

/** It has a whole day as midnight at the place of the reader. */
function localDayOf(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(String);
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

/** Reads a calendar with ts-ics, which parses for itself. */
function readWithTsIcs(text: string): readonly Read[] {
  const { events = [] } = convertIcsCalendar(undefined, text);
  return events.map(({ uid, status, start, end, summary, description = '', categories = [], sequence = 0 }) => ({
    uid,
    status: (status ?? 'CONFIRMED') as Read['status'],
    on: start.date.toISOString().slice(0, 10),
    until: end?.date.toISOString().slice(0, 10) ?? '',
    summary,
    description,
    categories: categories.join(','),
    sequence,
  }));
}

const subjects = await Promise.all(
  listCatalogue().map(async ({ id }): Promise<CalendarSubject | undefined> => {
    const register = findRecord(id);
    return register && composeCalendarSubject({ treaty: treatyOfCatalogue(id), register }, ASKED, WITHOUT_STORE);
  }),
);

/** Each treaty in one language, the languages in turn; in `npm run exhaust` in all of them. */
const CASES = subjects.flatMap((subject, at) => {
  if (subject === undefined) return [];
  const all = Object.values(WORDINGS);
  return all
    .filter((_, turn) => EXHAUSTED || turn === at % all.length)
    .map((wording) => [subject.life.treaty.id, wording.language, subject, wording] as const);
});

const byUid = (a: { readonly uid: string }, b: { readonly uid: string }): number => (a.uid < b.uid ? -1 : 1);

describe('writeCalendar of the catalogue', () => {
  it('covers every treaty that has a record, and every language', () => {
    expect(new Set(CASES.map(([id]) => id)).size).toBe(listCatalogue().filter(({ record }) => record).length);
    expect(new Set(CASES.map(([, language]) => language)).size).toBe(6);
  });

  it.each(CASES)('is read alike by programs of others: %s in %s', (_, __, subject, wording) => {
    const options = { asOf: ASKED, wording, name: 'x' } as const;
    const text = writeCalendar([subject], options);
    const expected = listAllEvents([subject], options)
      .map((event): Read => {
        const said = describeEvent(event, wording);
        return { ...said, until: dayAfter(said.on), sequence: 0 };
      })
      .sort(byUid);
    expect(new Set(expected.map(({ uid }) => uid)).size).toBe(expected.length);
    expect([...readWithNodeIcal(text)].sort(byUid)).toEqual(expected);
    expect([...readWithTsIcs(text)].sort(byUid)).toEqual(expected);
    const own = parseCalendar(text);
    if (own.kind !== 'calendar') throw new Error(own.kind);
    expect(own.foreign).toBe(0);
    const until = (on: CivilDate): Pick<Read, 'until'> => ({ until: dayAfter(on) });
    const readBack = own.events.map(({ stampedOn, ...event }) => ({ ...event, ...until(event.on) }));
    expect(readBack.sort(byUid)).toEqual(expected);
    expect(writeCalendar([subject], { ...options, previous: own.events })).toBe(text);
  });
});
