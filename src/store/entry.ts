import * as z from 'zod';
import { actSchema } from '../treaty/act.ts';
import type { DeepReadonly } from '../treaty/deep-readonly.ts';
import { registerSchema } from '../treaty/register.ts';
import { treatyIdSchema } from '../treaty/scalars.ts';
import { instantSchema } from './instant.ts';

/** What somebody gives a name to: an entry, or themselves. Signs that steer a terminal are no part of a name. */
const nameSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u);

const idSchema = nameSchema.describe(
  'The name by which whoever records an entry knows it: the same twice is one entry.',
);

/** What an entry says. */
const bodySchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('act'),
      act: actSchema,
      refusal: z
        .exactOptional(z.strictObject({ code: z.string().min(1), article: z.string().min(1) }))
        .describe('There where the law gave the act no effect when it was recorded, and it was recorded nevertheless.'),
    })
    .describe('An act of the depositary’s record.'),
  z
    .strictObject({
      kind: z.literal('correction'),
      of: idSchema.describe('The entry that was wrong: an act, or another correction.'),
      to: z
        .union([actSchema, z.literal('never-made')])
        .describe('The act as it should have been recorded; or that there should be no such entry.'),
      reason: z.exactOptional(z.string().min(1).max(2000)),
    })
    .describe('What was recorded wrongly, put right: from then on it is known so.'),
  z
    .strictObject({
      kind: z.literal('facts'),
      facts: registerSchema.omit({ treaty: true, acts: true }),
    })
    .describe('What a record says beside its acts. The latest holds, and whole.'),
]);

/** What is recorded. */
export const newEntrySchema = z.strictObject({ id: idSchema, recordedBy: nameSchema, body: bodySchema });

/** An entry of a store, but for the hash over it. */
export const unsealedEntrySchema = z.strictObject({
  sequence: z.int().min(1).describe('Its place in the whole store.'),
  treaty: treatyIdSchema,
  version: z.int().min(1).describe('Its place among those of its treaty.'),
  id: idSchema,
  recordedAt: instantSchema,
  recordedBy: nameSchema,
  body: bodySchema,
  previous: z.string().describe('The hash of the entry before it in the whole store; nothing of the first.'),
});

export type EntryBody = DeepReadonly<z.infer<typeof bodySchema>>;
export type ActBody = Extract<EntryBody, { readonly kind: 'act' }>;
export type CorrectionBody = Extract<EntryBody, { readonly kind: 'correction' }>;

/** What a record says beside its acts. */
export type RecordFacts = Extract<EntryBody, { readonly kind: 'facts' }>['facts'];

/** An entry as it is recorded: who, and what, under an id of the recorder's own. */
export type NewEntry = DeepReadonly<z.infer<typeof newEntrySchema>>;

export type UnsealedEntry = DeepReadonly<z.infer<typeof unsealedEntrySchema>>;

/** An entry of a store. It is never changed and never removed. */
export interface Entry extends UnsealedEntry {
  /** SHA-256 over all the rest. */
  readonly hash: string;
}
