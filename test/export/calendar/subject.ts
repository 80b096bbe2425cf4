import { civilDate } from '../../../src/calendar/civil-date.ts';
import type { CalendarEvent } from '../../../src/export/calendar/calendar-event.ts';
import { type CalendarSubject, composeCalendar } from '../../../src/export/calendar/compose-calendar.ts';
import { composeLifeOnReadings } from '../../../src/lifecycle/compose-life-on-readings.ts';
import { determineRecordEnd } from '../../../src/lifecycle/record-end.ts';
import type { Act } from '../../../src/treaty/act.ts';
import type { Treaty } from '../../../src/treaty/treaty.ts';
import { opCrcSc } from '../../support/op-crc-sc.ts';
import { readActs } from '../../support/read-acts.ts';

/** What a calendar of a treaty is composed from, of a record that holds what was done by its end. */
export function subjectOf(
  acts: string | readonly Act[],
  asOf: string,
  { treaty = opCrcSc, endsOn = '2030-01-01' }: { readonly treaty?: Treaty; readonly endsOn?: string } = {},
): CalendarSubject {
  const read = typeof acts === 'string' ? readActs(treaty, acts) : acts;
  const register = { acts: read, endsOn: civilDate(endsOn) };
  const day = civilDate(asOf);
  return { life: composeLifeOnReadings(treaty, register, day), recordEnd: determineRecordEnd(register, day), register };
}

/** The tenth instrument on 18 October 2001 brings OP-CRC-SC into force three months later (14(1)). */
export const TEN = '9 ratification 2001-10-02; NOR ratification 2001-10-18';

export function eventsOf(...given: Parameters<typeof subjectOf>): readonly CalendarEvent[] {
  return composeCalendar([subjectOf(...given)], { asOf: civilDate(given[1]) });
}

/** Shows an event as its UID without what all have, its day, its status and its article. */
export function shown({ uid, on, status, article }: CalendarEvent): string {
  return `${uid.replace(/^op-crc-sc\.|@final-clauses$/g, '')} ${on} ${status} ${article}`;
}
