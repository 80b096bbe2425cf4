import type { Message } from '../../determination/messages/message.ts';
import type { EventFound } from './calendar-event.ts';

/** Composes by what an event is the same on whatever reading, and whenever it is looked at: not by its day. */
export function keyOfEvent({ name, participant, amendment, territory, number }: EventFound): string {
  return JSON.stringify([name, participant, amendment, territory, number]);
}

/**
 * Adds to events on which day they come on another reading, or that they do not come; and those that come on that reading alone. Of several alike, such as the participations of a State that left
 * and came back, the first is compared with the first.
 *
 * @param title what the other reading says
 * @param there the events as they are on it
 */
export function addReading(
  events: readonly EventFound[],
  title: Message,
  there: readonly EventFound[],
): readonly EventFound[] {
  const others = groupByKey(there.filter(({ onlyOnReading }) => onlyOnReading === undefined));
  const here = events.map((event): EventFound => {
    if (event.onlyOnReading !== undefined) return event;
    const other = others.get(keyOfEvent(event))?.shift();
    if (other === undefined) return addTo(event, { title });
    const isKnown = other.on === event.on || event.readings?.some(({ on }) => on === other.on);
    return isKnown === true ? event : addTo(event, { title, on: other.on });
  });
  const alone = [...others.values()].flat().map((event): EventFound => ({ ...event, onlyOnReading: title }));
  return [...here, ...alone];
}

function addTo(event: EventFound, reading: NonNullable<EventFound['readings']>[number]): EventFound {
  return { ...event, readings: [...(event.readings ?? []), reading] };
}

function groupByKey(events: readonly EventFound[]): Map<string, EventFound[]> {
  const groups = new Map<string, EventFound[]>();
  for (const event of events) {
    const key = keyOfEvent(event);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return groups;
}
