import type { CalendarSubject } from '../../icalendar.ts';
import { addEndsOfAmending, type CivilDate } from '../../index.ts';
import type { Session } from '../command.ts';
import { composeLifeAsked } from './compose-life-asked.ts';
import { composeRecordEnd } from './compose-record-end.ts';
import { findOther } from './find-other.ts';
import type { Subject } from './find-subject.ts';
import { linkAmending } from './link-amending.ts';

/** Composes of a treaty and its record what a calendar of a day has of it. */
export async function composeCalendarSubject(
  { treaty, register }: Subject,
  asOf: CivilDate,
  session: Pick<Session, 'findRecordInStore'>,
): Promise<CalendarSubject> {
  const life = await linkAmending(composeLifeAsked(treaty, register, asOf), register, session, asOf);
  const reports = await findOther(treaty, asOf, session);
  const recordEnd = addEndsOfAmending(composeRecordEnd(register, asOf, life, reports.other), life, asOf);
  return { life, recordEnd, register, reports };
}
