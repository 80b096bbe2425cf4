import * as z from 'zod';
import { articleSchema } from './scalars.ts';
import { textSchema } from './text-schema.ts';

/** When the treaty itself ends. */
export const terminationClauseSchema = z
  .strictObject({
    article: articleSchema,
    fewerThan: z
      .exactOptional(z.int().min(2).max(1000))
      .describe('It ends on the day on which a denunciation takes effect that leaves fewer Parties than this.'),
    decidedBy: z
      .exactOptional(textSchema)
      .describe('The body that can decide to end it, such as `the International Tropical Timber Council`.'),
  })
  .refine(({ fewerThan, decidedBy }) => fewerThan !== undefined || decidedBy !== undefined, { error: 'no-end' })
  .meta({ id: 'TerminationClause' });
