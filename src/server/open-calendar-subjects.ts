import { setImmediate } from 'node:timers/promises';
import type { Session } from '../cli/command.ts';
import { composeCalendarSubject } from '../cli/input/compose-calendar-subject.ts';
import { NoRecord } from '../cli/no-record.ts';
import type { CalendarSubject } from '../icalendar.ts';
import type { CivilDate } from '../index.ts';
import { findServed } from './find-served.ts';
import type { Serving } from './serving.ts';

/** Composes what a calendar of a day has of a treaty. */
export type FindCalendarSubject = (id: string, on: CivilDate, session: Session) => Promise<CalendarSubject>;

/** Opens what composes it: once for each treaty while the same day is asked about, with room for other requests in between. */
export function openCalendarSubjects(serving: Serving): FindCalendarSubject {
  const found = new Map<string, { readonly on: CivilDate; readonly subject: Promise<CalendarSubject> }>();
  return async (id, on, session) => {
    const there = found.get(id);
    if (there?.on === on) return there.subject;
    await setImmediate();
    const subject = compose(serving, id, on, session);
    found.set(id, { on, subject });
    subject.catch(() => found.delete(id));
    return subject;
  };
}

async function compose(serving: Serving, id: string, on: CivilDate, session: Session): Promise<CalendarSubject> {
  const { treaty, register } = await findServed(serving, id, { asOf: on });
  if (register === undefined) throw new NoRecord(treaty);
  return composeCalendarSubject({ treaty, register }, on, session);
}
