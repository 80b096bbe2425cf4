import * as z from 'zod';
import { articleSchema } from './scalars.ts';

/** When the treaty itself ends. */
export const terminationClauseSchema = z
  .strictObject({
    article: articleSchema,
    fewerThan: z
      .int()
      .min(2)
      .max(1000)
      .describe('It ends on the day on which a denunciation takes effect that leaves fewer Parties than this.'),
  })
  .meta({ id: 'TerminationClause' });
