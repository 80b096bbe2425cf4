import type { EventFound } from './calendar-event.ts';
import { type EventName, isEventName } from './event-names.ts';

/** What stands behind every UID: that the event is one of this library. */
const HOST = '@final-clauses';

/** Stands for a participant where the event is of the treaty itself. */
const OF_TREATY = '-';

/**
 * Composes the UID of an event, which stays the same when its day moves: the treaty, the name of the event, the participant, and whatever else it is about, each without the signs that part
 * them.
 *
 * @param occurrence which of those that are alike in all that, in order of time, 1 for the first
 */
export function composeUid(treaty: string, event: EventFound, occurrence: number): string {
  const { name, participant = OF_TREATY, amendment, territory, number, onlyOnReading } = event;
  const about = [amendment, territory, number === undefined ? undefined : String(number)];
  const which = [
    ...(onlyOnReading === undefined ? [] : ['on-a-reading']),
    ...(occurrence === 1 ? [] : [`again-${occurrence}`]),
  ];
  const parts = [treaty, name, participant, ...about.flatMap((each) => each ?? []), ...which];
  return parts.map(encodePart).join('.') + HOST;
}

/** Encodes a part so that neither a point nor anything that a calendar could take for more is in it. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('.', '%2E');
}

/** What a UID says of its event. */
export interface UidRead {
  readonly treaty: string;
  readonly name: EventName;
  readonly participant?: string;
}

/** Parses the UID of an event of this library; `undefined` for any other. */
export function parseUid(uid: string): UidRead | undefined {
  if (!uid.endsWith(HOST)) return undefined;
  const [treaty = '', name = '', participant = ''] = uid.slice(0, -HOST.length).split('.').map(decodePart);
  if (treaty === '' || participant === '' || !isEventName(name)) return undefined;
  return participant === OF_TREATY ? { treaty, name } : { treaty, name, participant };
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
