import * as z from 'zod';
import { type Act, actSchema } from './act.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { civilDateSchema, participantSchema } from './scalars.ts';
import { textCorrectionSchema } from './text-correction.ts';
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

/** Acts that a record lacks. */
const missingSchema = z.strictObject({
  acts: z
    .enum(['signatures', 'consents', 'denunciations', 'earlier-participations', 'extensions', 'days-of-effect'])
    .describe(
      'What is missing: signatures; instruments of consent; denunciations and other ends; participations that have ended; extensions to territories; or the days on which acts took effect.',
    ),
  of: z.exactOptional(z.array(participantSchema).min(1)).describe('Whose they are; left out where that is not known.'),
  since: z
    .exactOptional(civilDateSchema)
    .describe('The day from which they are missing, inclusive; left out where that is not known.'),
});

/** How whole a record is until the day on which it ends. */
const completenessSchema = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('checked'),
        by: z.string().min(1).describe('Who prints the totals.'),
        on: civilDateSchema.describe('The day for which they are printed.'),
        totalsFrom: z
          .exactOptional(z.literal('general-knowledge'))
          .describe('There where they are general knowledge, and were not read on a page.'),
        signatories: z.exactOptional(z.int().min(0)).describe('How many signed, the former States left out.'),
        parties: z
          .int()
          .min(0)
          .describe('How many consented to be bound and did not leave, the former States left out.'),
      })
      .describe('It has as many signatories and Parties as are printed.'),
    z
      .strictObject({ kind: z.literal('complete') })
      .describe('Its sources hold every act; no printed total is at hand.'),
    z
      .strictObject({
        kind: z.literal('partial'),
        lacks: textSchema.describe('What is missing, in words.'),
        missing: z.array(missingSchema).min(1).describe('The same, as data: acts that are not among these are there.'),
      })
      .describe('Acts are missing.'),
    z
      .strictObject({
        kind: z.literal('unread'),
        rows: z.int().min(1).describe('How many rows, or acts of a list.'),
        lacks: z.exactOptional(textSchema).describe('What is missing beside them, where that is known.'),
        missing: z.array(missingSchema).min(1).describe('What may be among them, and what is missing beside them.'),
      })
      .describe('Rows of its file were left out, because they cannot be read.'),
  ])
  .describe('How whole it is.');

/** The depositary's record of one treaty: acts in any order. An act is never erased; a correction is another act. */
export const registerSchema = z
  .strictObject({
    treaty: z.string().min(1).describe('The id of the treaty.'),
    endsOn: z
      .exactOptional(civilDateSchema)
      .describe(
        'The day on which the record ends: until then it holds every act, but for those left out; later ones may be missing.',
      ),
    completeness: z.exactOptional(completenessSchema),
    sources: z.array(sourceSchema).describe('Where the acts were read.'),
    leftOut: z.exactOptional(z.array(leftOutSchema)).describe('Acts known to exist and not listed.'),
    notes: z
      .exactOptional(z.array(textSchema))
      .describe(
        'What a reader should know of the record: how far it can be trusted, and what its sources do not show.',
      ),
    textCorrections: z
      .exactOptional(z.array(textCorrectionSchema))
      .describe('The corrections of errors in the text of the treaty, proposed or made (VCLT 79).'),
    acts: z.array(actSchema),
  })
  .meta({ id: 'Register', title: "A depositary's record" });

export type Register = Omit<DeepReadonly<z.infer<typeof registerSchema>>, 'acts'> & { readonly acts: readonly Act[] };
/** The steps by which an error in the text of a treaty is corrected. */
export type TextCorrection = NonNullable<Register['textCorrections']>[number];
export type Completeness = NonNullable<Register['completeness']>;
/** Acts that a record lacks: of which kind, whose, and from when on. */
export type Missing = DeepReadonly<z.infer<typeof missingSchema>>;
export type Source = Readonly<z.infer<typeof sourceSchema>>;
