import * as z from 'zod';
import { monthEndSchema, periodSchema, plainDelaySchema } from './delay-schema.ts';
import { articleSchema } from './scalars.ts';

/** A part of a whole number of Parties or votes that must be reached. */
const proportionSchema = z
  .strictObject({
    than: z
      .enum(['at-least', 'more-than'])
      .describe('`at-least` one third of ten is four; `more-than` one half of ten is six.'),
    numerator: z.int().min(1).max(100),
    denominator: z.int().min(1).max(100),
  })
  .refine(
    ({ than, numerator, denominator }) => (than === 'at-least' ? numerator <= denominator : numerator < denominator),
    {
      error: 'a proportion of more than the whole is never reached',
    },
  )
  .meta({ id: 'Proportion', examples: [{ than: 'at-least', numerator: 2, denominator: 3 }] });

export type Proportion = Readonly<z.infer<typeof proportionSchema>>;

const express = z
  .boolean()
  .describe('Whether the article says so; otherwise it is a reading, and the others are shown beside it.');

/** The Parties of which day a proportion of acceptances is measured against. */
const acceptanceBaseSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('current'), express }).describe('The Parties at each moment.'),
    z.strictObject({ kind: z.literal('at-adoption'), express }).describe('The Parties on the day of adoption.'),
    z
      .strictObject({ kind: z.literal('at-communication'), express })
      .describe('The Parties on the day of communication.'),
    z
      .strictObject({ kind: z.literal('fixed'), parties: z.int().min(1).max(1000) })
      .describe('A number that the treaty names.'),
  ])
  .meta({ id: 'AcceptanceBase' });

/** How the treaty is amended. */
export const amendmentClauseSchema = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('conference'),
        proposal: z
          .strictObject({ article: articleSchema })
          .describe('A Party proposes, and files it with the depositary.'),
        request: z.strictObject({
          article: articleSchema,
          within: periodSchema.describe('From the communication; its last day is inside.'),
          monthEnd: monthEndSchema,
          proportion: proportionSchema.describe('Of the Parties that must favour a conference.'),
          base: z
            .enum(['at-end-of-window', 'at-communication'])
            .describe('The Parties of which day count; the reading that prevails where the article is silent.'),
          express,
        }),
        adoption: z.strictObject({
          article: articleSchema,
          proportion: proportionSchema.describe('Of the Parties present and voting.'),
        }),
        approval: z
          .exactOptional(
            z.strictObject({ article: articleSchema, by: z.string().min(1).describe('The organ that approves.') }),
          )
          .describe('Left out where no organ approves.'),
        acceptance: z.strictObject({
          article: articleSchema,
          proportion: proportionSchema.describe('Of the Parties that must accept.'),
          base: acceptanceBaseSchema,
        }),
        delay: plainDelaySchema.describe('From the day on which approval and acceptances are there.'),
        binding: z.strictObject({
          article: articleSchema,
          whom: z.enum(['acceptors', 'all-parties']).describe('Whom the amendment binds once it is in force.'),
        }),
      })
      .describe(
        'A Party proposes; a part of the Parties favours a conference within a period; the conference adopts; an organ may have to approve; a part of the Parties accepts.',
      ),
    z.strictObject({
      kind: z.literal('not-provided'),
      article: articleSchema.describe('The rule that then governs, such as `VCLT 39`.'),
    }),
  ])
  .meta({ id: 'AmendmentClause' });
