import * as z from 'zod';
import { amendmentIdSchema, civilDateSchema, participantSchema } from './scalars.ts';
import { textSchema } from './text-schema.ts';

/**
 * How the correction of a text was made: by the depositary's procès-verbal of rectification (VCLT 79(2)(a)); in the text, initialled by
 * representatives (79(1)(a)); by an instrument or an exchange of instruments (79(1)(b)); by a corrected text of the whole treaty (79(1)(c)); by
 * other means on which the States decided (79(1)).
 */
export const TEXT_CORRECTION_WAYS = [
  'proces-verbal',
  'initialled-text',
  'instrument',
  'whole-text',
  'other-means',
] as const;

export type TextCorrectionWay = (typeof TEXT_CORRECTION_WAYS)[number];

const note = z.exactOptional(z.string().min(1)).describe('Anything a reader should know, and where it was read.');

const objectionSchema = z.strictObject({
  participant: participantSchema,
  on: civilDateSchema.describe('The day on which the depositary received the objection.'),
  note,
});

/** The steps by which an error in the text of a treaty is corrected. The record of acts is corrected otherwise, by an act `correction`. */
export const textCorrectionSchema = z
  .strictObject({
    id: amendmentIdSchema.describe('The id of this correction in the register.'),
    what: textSchema.describe('What is corrected: the articles, and the authentic texts.'),
    proposal: z
      .exactOptional(
        z.strictObject({
          on: civilDateSchema.describe('The day on which the depositary notified the error and the proposal.'),
          objectionsUntil: z
            .exactOptional(civilDateSchema)
            .describe(
              'The last day on which an objection could be raised, that day included, as the depositary specified it; left out where it is not known.',
            ),
          objections: z.exactOptional(z.array(objectionSchema)),
          note,
        }),
      )
      .describe('What the depositary notified, and who objected.'),
    made: z
      .exactOptional(
        z.strictObject({
          on: civilDateSchema.describe('The day on which it was made, such as that of the procès-verbal.'),
          by: z.enum(TEXT_CORRECTION_WAYS).describe('How it was made.'),
          holdsFrom: z
            .exactOptional(civilDateSchema)
            .describe(
              'The day from which the corrected text holds, where the signatory and contracting States decided that it does not hold from the beginning.',
            ),
          note,
        }),
      )
      .describe('The correction as it was made.'),
  })
  .meta({ id: 'TextCorrection' });
