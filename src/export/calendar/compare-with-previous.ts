import { type CivilDate, laterOf } from '../../calendar/civil-date.ts';
import type { EventInFile, EventInWords } from './calendar-file.ts';

/**
 * Composes an event as it stands in the next file. One that has not changed stays as it was. Where its day or its status has changed, its sequence is one higher; where only what is said of it has,
 * it is stamped anew and keeps its sequence.
 */
export function composeNextOf(event: EventInWords, before: EventInFile | undefined, stampedOn: CivilDate): EventInFile {
  if (before === undefined) return { ...event, sequence: 0, stampedOn };
  const { sequence } = before;
  const stamped = laterOf(before.stampedOn, stampedOn);
  if (event.on !== before.on || event.status !== before.status) {
    return { ...event, sequence: sequence + 1, stampedOn: stamped };
  }
  return isSaidAlike(event, before) ? before : { ...event, sequence, stampedOn: stamped };
}

function isSaidAlike(one: EventInWords, other: EventInWords): boolean {
  return one.summary === other.summary && one.description === other.description && one.categories === other.categories;
}

/**
 * Composes an event that fell away as it stands in the next file: it is kept, and cancelled.
 *
 * @param says that it fell away, put before what was said of it
 */
export function composeCancelled(before: EventInFile, says: string, stampedOn: CivilDate): EventInFile {
  if (before.status === 'CANCELLED') return before;
  const { sequence, description } = before;
  return {
    ...before,
    status: 'CANCELLED',
    sequence: sequence + 1,
    description: description === '' ? says : `${says}\n${description}`,
    stampedOn: laterOf(before.stampedOn, stampedOn),
  };
}
