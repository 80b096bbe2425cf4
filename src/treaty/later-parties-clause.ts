import * as z from 'zod';
import { plainDelaySchema } from './delay-schema.ts';
import { articleSchema } from './scalars.ts';

/** When the treaty binds a State whose instrument comes later than those that brought it into force. */
export const laterPartiesClauseSchema = z
  .discriminatedUnion('wording', [
    z
      .strictObject({
        wording: z.literal('after-entry-into-force'),
        article: articleSchema,
        delay: plainDelaySchema,
        prevailing: z
          .enum(['A', 'B'])
          .describe(
            'The reading that governs a deposit in the gap: A, the treaty’s own date; B, the later of its own period and the treaty’s own date.',
          ),
      })
      .describe(
        '"For each State ratifying after its entry into force": silent on deposits between threshold and entry into force.',
      ),
    z
      .strictObject({ wording: z.literal('after-condition-met'), article: articleSchema, delay: plainDelaySchema })
      .describe(
        '"For each State ratifying after the deposit of the Nth instrument": its own delay, never before the treaty’s own date.',
      ),
    z
      .strictObject({ wording: z.literal('whichever-later'), article: articleSchema, delay: plainDelaySchema })
      .describe('"… or on the date the treaty enters into force, whichever is the later".'),
    z
      .strictObject({
        wording: z.literal('not-provided'),
        article: articleSchema,
      })
      .describe(
        'No clause; the article is the rule that then governs, `VCLT 24(3)`: a State is bound from the day on which its consent is established, not before the treaty.',
      ),
  ])
  .meta({ id: 'LaterPartiesClause' });
