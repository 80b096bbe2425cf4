import * as z from 'zod';
import type { ActKind, ConsentKind } from './act-kinds.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { civilDateSchema, participantSchema } from './scalars.ts';

const common = {
  participant: participantSchema.describe('Who did it.'),
  on: civilDateSchema.describe("The day of the act in the depositary's record: of signature, of deposit, of receipt."),
  source: z.exactOptional(z.string().min(1)).describe("The id of one of the register's sources."),
  note: z.exactOptional(z.string().min(1)).describe('Anything a reader should know.'),
};

function plainAct<K extends ActKind>(kind: K) {
  return z.strictObject({ kind: z.literal(kind), ...common });
}

/** One act in the depositary's record. The union is on `kind`; each kind carries only its own data. */
export const actSchema = z.discriminatedUnion('kind', [
  plainAct('signature'),
  plainAct('ratification'),
  plainAct('acceptance'),
  plainAct('approval'),
  plainAct('accession'),
  z.strictObject({
    kind: z.literal('succession'),
    ...common,
    effectiveOn: z
      .exactOptional(civilDateSchema)
      .describe('The date of succession, from which the successor is bound; `on` is the day it notified.'),
  }),
  plainAct('definitive-signature'),
  plainAct('formal-confirmation'),
  plainAct('provisional-application'),
  z.strictObject({
    kind: z.literal('territorial-extension'),
    ...common,
    territory: z.string().min(1).describe('The territory to which the treaty is extended.'),
  }),
  plainAct('domestic-ratification'),
  plainAct('withdrawal-of-instrument'),
  plainAct('denunciation'),
  plainAct('revocation-of-denunciation'),
  z.strictObject({
    kind: z.literal('correction'),
    ...common,
    corrects: z
      .strictObject({ kind: z.string().min(1), on: civilDateSchema })
      .describe('The act of the same participant as it was wrongly recorded.'),
    to: z
      .union([civilDateSchema, z.literal('never-made')])
      .describe('The day it was done in truth, or `never-made` where there was no such act.'),
  }),
]);

/** One act in the depositary's record. */
export type Act = DeepReadonly<z.infer<typeof actSchema>>;

/** An act that expresses consent to be bound. */
export type ConsentAct = Extract<Act, { readonly kind: ConsentKind }>;
