import { setImmediate } from 'node:timers/promises';
import type { Session } from '../cli/command.ts';
import { composeCalendarSubject } from '../cli/input/compose-calendar-subject.ts';
import { NoRecord } from '../cli/no-record.ts';
import type { CalendarSubject } from '../icalendar.ts';
import { type Found, openFound } from './find-served.ts';

/** Composes what a calendar of a day has of a treaty. */
export type FindCalendarSubject = (found: Found, session: Session) => Promise<CalendarSubject>;

/** Opens what composes it: once for each treaty while the same day and the same record are asked about, with room for other requests in between. */
export function openCalendarSubjects(): FindCalendarSubject {
  const kept = new Map<string, { readonly question: string; readonly subject: Promise<CalendarSubject> }>();
  return async (found, session) => {
    const { id } = found.treaty;
    const question = JSON.stringify([found.on, ...found.marks]);
    const there = kept.get(id);
    if (there?.question === question) return there.subject;
    await setImmediate();
    const subject = compose(found, session);
    kept.set(id, { question, subject });
    subject.catch(() => kept.delete(id));
    return subject;
  };
}

async function compose(found: Found, session: Session): Promise<CalendarSubject> {
  const { treaty, register, on } = found;
  openFound(found, session);
  if (register === undefined) throw new NoRecord(treaty);
  return composeCalendarSubject({ treaty, register }, on, session);
}
