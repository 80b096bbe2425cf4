import * as z from 'zod';
import { civilDateSchema, participantSchema } from './scalars.ts';

/**
 * What is known of another treaty to which a clause refers. A definition may leave it `unknown`: `linkTreaty` fills it in from
 * the record of the other treaty, so that no date is typed in twice.
 */
export const otherTreatyFactsSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('unknown') }),
    z.strictObject({
      kind: z.literal('known'),
      metOn: z
        .exactOptional(civilDateSchema)
        .describe('The day on which its own condition for entry into force was met; left out while it is not.'),
      inForceOn: z
        .exactOptional(civilDateSchema)
        .describe('The day of its entry into force; left out while it is open.'),
      parties: z
        .exactOptional(
          z.array(
            z.strictObject({
              participant: participantSchema,
              from: civilDateSchema.describe('The first day as a Party.'),
              reachesBackTo: z
                .exactOptional(civilDateSchema)
                .describe(
                  'Of a succession: the earlier day to which it reaches back, where `from` is that of its notification.',
                ),
              until: z.exactOptional(civilDateSchema).describe('The first day no longer as a Party.'),
              endKnownOn: z
                .exactOptional(civilDateSchema)
                .describe(
                  'The day since which that is known, such as that on which a denunciation was received; left out: that day itself.',
                ),
            }),
          ),
        )
        .describe('Who is a Party to it from when to when; left out where that is not known.'),
      partiesKnownUntil: z
        .exactOptional(civilDateSchema)
        .describe('The last day of which that is known, on which its record ends; left out: it is known of every day.'),
    }),
  ])
  .meta({ id: 'OtherTreatyFacts' });
