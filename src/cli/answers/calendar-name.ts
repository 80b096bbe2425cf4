import type { CalendarSubject } from '../../icalendar.ts';
import type { Session } from '../command.ts';

/** Renders the name of a calendar for whoever sees several: by its treaty, its participant, or both. */
export function renderCalendarName(
  subjects: readonly CalendarSubject[],
  participant: string | undefined,
  { words }: Pick<Session, 'words'>,
): string {
  const [first, ...others] = subjects;
  const treaty = others.length > 0 ? undefined : first?.life.treaty.shortTitle;
  if (treaty === undefined) {
    return participant === undefined
      ? words.text('page.calendar.name')
      : words.say('page.calendar.name-of', { participant });
  }
  return participant === undefined
    ? words.formats.text(treaty)
    : words.say('page.calendar.treaty-of', { treaty, participant });
}
