import * as z from 'zod';
import { monthEndSchema, periodSchema, plainDelays } from './delay-schema.ts';
import { articleSchema } from './scalars.ts';

/** From the receipt of the notification of extension; or as the clause dates an instrument of the State that notifies; or the article names no day. */
const extensionDelaySchema = z
  .discriminatedUnion('form', [
    ...plainDelays,
    z.strictObject({ form: z.literal('as-instrument') }),
    z.strictObject({ form: z.literal('not-stated') }),
  ])
  .meta({ id: 'ExtensionDelay', examples: [{ form: 'as-instrument' }] });

/** From the receipt of the notification that ends an extension; or as a denunciation. */
const withdrawalDelaySchema = z
  .discriminatedUnion('form', [...plainDelays, z.strictObject({ form: z.literal('as-denunciation') })])
  .meta({ id: 'WithdrawalDelay', examples: [{ form: 'as-denunciation' }] });

/** From when the treaty applies to a territory to which a State extends it, and how that ends. */
export const territorialExtensionClauseSchema = z
  .strictObject({
    article: articleSchema,
    delay: extensionDelaySchema.describe(
      'From the receipt of the notification of extension; `as-instrument` where it is dated as the instrument of its State would be, by the rule that governs later Parties of its kind; `not-stated` where the article names no day.',
    ),
    ofItself: z
      .exactOptional(z.literal(true))
      .describe(
        'There where the treaty applies to territories without any notification, and one is for a territory whose previous consent is needed.',
      ),
    mayNameDay: z
      .exactOptional(z.enum(['earlier', 'later', 'any']))
      .describe(
        'There where the notification may itself name a day, which the act gives as `namedOn`: an earlier one, a later one, or any.',
      ),
    withdrawal: z
      .exactOptional(
        z.strictObject({
          article: articleSchema,
          delay: withdrawalDelaySchema.describe(
            'From the receipt of the notification; `as-denunciation` where the clause on denunciation governs.',
          ),
          laterDateInNotice: z
            .exactOptional(z.literal(true))
            .describe('There where the notification may name a later day.'),
          notBefore: z
            .exactOptional(z.strictObject({ period: periodSchema, monthEnd: monthEndSchema.exclude(['refuse']) }))
            .describe('There where no notification can be given before so long after the extension.'),
        }),
      )
      .describe('There where the treaty says how an extension is withdrawn.'),
  })
  .meta({ id: 'TerritorialExtensionClause' });
