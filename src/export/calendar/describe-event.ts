import type { CitedMessage, NestedMessage } from '../../determination/messages/values.ts';
import type { CalendarEvent, EventFound } from './calendar-event.ts';
import type { EventInWords } from './calendar-file.ts';
import { plainTextOf } from './plain-text.ts';

/** What makes sentences of messages, as each language of `final-clauses/wording` does. */
export interface EventWording {
  readonly language: string;
  readonly formats: {
    readonly message: (message: NestedMessage) => string;
    readonly cited: (message: CitedMessage) => string;
  };
}

/**
 * Puts an event into words: a title with the treaty, and below it how the day is found, article by article, what leaves it open, what is so on other readings, and what must be said of the
 * record.
 */
export function describeEvent(event: CalendarEvent, { formats }: EventWording): EventInWords {
  const { uid, on, title: treaty, kind, status, what } = event;
  const summary = formats.message({ code: 'event.of-treaty', values: { treaty, what } });
  return {
    uid,
    on,
    status: status === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE',
    summary: plainTextOf(summary).replaceAll('\n', ' '),
    description: plainTextOf(listLines(event, formats).join('\n')),
    categories: plainTextOf(formats.message({ code: 'event.kind', values: { kind } })),
  };
}

function listLines(event: CalendarEvent, formats: EventWording['formats']): readonly string[] {
  const { article, steps, what, reason } = event;
  const messages = listMessages(event);
  return [
    ...(steps.length === 0 ? [formats.cited(citeAs(article, what))] : steps.map((step) => formats.cited(step))),
    ...(reason === undefined ? [] : [formats.cited(citeAs(article, reason))]),
    ...messages.map((each) => formats.message(each)),
  ];
}

function citeAs(article: string, { code, values }: NestedMessage): CitedMessage {
  return { article, code, values };
}

function listMessages(event: CalendarEvent): readonly NestedMessage[] {
  const { receivedOn, foreseen, recordSays } = event;
  const messages: NestedMessage[] = [];
  if (receivedOn !== undefined) messages.push({ code: 'event.report-received', values: { on: receivedOn } });
  messages.push(...listOpen(event));
  if (foreseen !== undefined) messages.push({ code: 'event.if-nothing-else', values: {} });
  messages.push(...listOtherReadings(event), ...recordSays);
  return messages;
}

/** Lists what leaves the day of an event open or unsettled, and on which other days it can be; nothing where it is certain. */
export function listUncertain(event: EventFound): readonly NestedMessage[] {
  return [...listOpen(event), ...listOtherReadings(event)];
}

function listOpen({ dayIs, questions = [], candidates = [] }: EventFound): readonly NestedMessage[] {
  const messages: NestedMessage[] = [];
  if (dayIs !== undefined) messages.push({ code: 'event.day-open', values: { is: dayIs } });
  messages.push(...questions);
  for (const { value: on, if: condition } of candidates) {
    messages.push({ code: 'event.candidate', values: { on, if: condition } });
  }
  return messages;
}

function listOtherReadings({ readings = [], onlyOnReading }: EventFound): readonly NestedMessage[] {
  const messages = readings.map(
    ({ on, title }): NestedMessage =>
      on === undefined
        ? { code: 'event.not-on-reading', values: { title } }
        : { code: 'event.on-reading', values: { on, title } },
  );
  if (onlyOnReading === undefined) return messages;
  return [...messages, { code: 'event.only-on-reading', values: { title: onlyOnReading } }];
}
