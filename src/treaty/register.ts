import * as z from 'zod';
import { type Act, actSchema } from './act.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { civilDateSchema } from './scalars.ts';
import { textSchema } from './text-schema.ts';

/** Where a fact was read. */
export const sourceSchema = z.strictObject({
  id: z.string().min(1).describe('The name by which acts and clauses refer to it.'),
  title: z.string().min(1),
  recordAsOf: z
    .exactOptional(z.string().min(4))
    .describe('The date of the record itself, as precisely as it states it.'),
  consultedOn: z.exactOptional(civilDateSchema).describe('The day on which it was read, where that is known.'),
});

/** An act of which too little is known to compute anything from it. */
const leftOutSchema = z.strictObject({
  participant: z.string().min(1),
  what: textSchema.describe('What is known.'),
  why: textSchema.describe('Why it is not among the acts.'),
});

/** The depositary's record of one treaty: acts in any order. An act is never erased; a correction is another act. */
export const registerSchema = z
  .strictObject({
    treaty: z.string().min(1).describe('The id of the treaty.'),
    endsOn: z
      .exactOptional(civilDateSchema)
      .describe(
        'The day on which the record ends: until then it holds every act, but for those left out; later ones may be missing.',
      ),
    sources: z.array(sourceSchema).describe('Where the acts were read.'),
    leftOut: z.exactOptional(z.array(leftOutSchema)).describe('Acts known to exist and not listed.'),
    notes: z
      .exactOptional(z.array(textSchema))
      .describe(
        'What a reader should know of the record: how far it can be trusted, and what its sources do not show.',
      ),
    acts: z.array(actSchema),
  })
  .meta({ id: 'Register', title: "A depositary's record" });

export type Register = Omit<DeepReadonly<z.infer<typeof registerSchema>>, 'acts'> & { readonly acts: readonly Act[] };
export type Source = Readonly<z.infer<typeof sourceSchema>>;
