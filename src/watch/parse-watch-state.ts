import * as z from 'zod';
import { TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { type EventName, isEventName } from '../export/calendar/event-names.ts';
import { civilDateSchema } from '../treaty/scalars.ts';
import { textSchema } from '../treaty/text-schema.ts';
import type { ChangeInLaw } from './change-in-law.ts';
import { STATE_FORMAT, type WatchState } from './watch-state.ts';

const messageSchema = z.strictObject({ code: z.string(), values: z.record(z.string(), z.unknown()) });
const messagesSchema = z.array(z.looseObject(messageSchema.shape)).readonly();
const nameSchema = z.custom<EventName>((name) => typeof name === 'string' && isEventName(name));

const actSchema = z
  .strictObject({
    participant: z.exactOptional(z.string()),
    recordedAs: z.exactOptional(z.string()),
    kind: z.string(),
    on: civilDateSchema,
  })
  .readonly();

const lawSchema = z.strictObject({
  treaty: z.string().min(1),
  title: textSchema,
  asOf: civilDateSchema,
  recordEndsOn: z.exactOptional(civilDateSchema),
  recordSays: messagesSchema,
  parties: z.int().min(0),
  dates: z.array(
    z.strictObject({
      uid: z.string().min(1),
      name: nameSchema,
      on: civilDateSchema,
      article: z.string(),
      what: z.looseObject(messageSchema.shape),
      participant: z.exactOptional(z.string()),
      amendment: z.exactOptional(z.string()),
      number: z.exactOptional(z.int()),
      uncertain: messagesSchema,
      foreseen: z.exactOptional(z.literal(true)),
      beyondRecord: z.exactOptional(z.literal(true)),
      received: z.exactOptional(z.literal(true)),
    }),
  ),
  acts: z.array(
    z.strictObject({
      key: z.string(),
      act: actSchema,
      about: z.string(),
      corrects: z.exactOptional(
        z.strictObject({ act: actSchema, to: z.union([civilDateSchema, z.literal('never-made')]) }),
      ),
    }),
  ),
  refused: z.array(
    z.strictObject({
      key: z.string(),
      act: actSchema,
      article: z.string(),
      reason: z.looseObject(messageSchema.shape),
    }),
  ),
  neverMade: z.array(z.string()),
  awaited: z.array(
    z.strictObject({ amendment: z.exactOptional(z.string()), article: z.string(), awaits: messagesSchema }),
  ),
});

/** What a feed takes of a change. */
const changeSchema = z.looseObject({
  id: z.string().min(1),
  kind: z.string().min(1),
  treaty: z.string().min(1),
  title: textSchema,
  topic: z.string().min(1),
  participant: z.exactOptional(z.string()),
  article: z.exactOptional(z.string()),
  says: messageSchema,
  beside: messagesSchema,
});

const stateSchema = z.strictObject({
  format: z.literal(STATE_FORMAT),
  known: z.array(z.strictObject({ place: z.string(), law: lawSchema })),
  read: z.array(
    z.strictObject({
      url: z.string(),
      etag: z.exactOptional(z.string()),
      lastModified: z.exactOptional(z.string()),
      text: z.string(),
    }),
  ),
  found: z.array(
    z.strictObject({
      foundAt: z.iso.datetime({ precision: 3 }),
      change: z.custom<ChangeInLaw>((change) => changeSchema.safeParse(change).success),
    }),
  ),
});

/**
 * Parses what `treaty watch` keeps between two looks.
 *
 * @returns nothing where the text is anything else
 * @example parseWatchState('{}') // undefined
 */
export function parseWatchState(text: string): WatchState | undefined {
  assertArgument('parseWatchState', 'text', TEXT, text);
  try {
    const parsed = stateSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
