import * as z from 'zod';
import { monthEndSchema, periodSchema, plainDelaySchema } from './delay-schema.ts';
import { proportionSchema } from './proportion.ts';
import { articleSchema } from './scalars.ts';
import { textSchema } from './text-schema.ts';

const express = z
  .boolean()
  .describe('Whether the article says so; otherwise it is a reading, and the others are shown beside it.');

/** The Parties of which day a proportion of acceptances is measured against. */
const acceptanceBaseSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('current'), express }).describe('The Parties at each moment.'),
    z
      .strictObject({
        kind: z.literal('at-adoption'),
        express,
        whose: z
          .exactOptional(z.literal('those-parties'))
          .describe(
            'There where only the acceptances of those Parties count; otherwise those of any Party do, up to their number.',
          ),
      })
      .describe('The Parties on the day of adoption.'),
    z
      .strictObject({ kind: z.literal('at-communication'), express })
      .describe('The Parties on the day of communication.'),
    z
      .strictObject({ kind: z.literal('fixed'), parties: z.int().min(1).max(1000) })
      .describe('A number that the treaty names.'),
  ])
  .meta({ id: 'AcceptanceBase' });

/** What adopted amendments need in order to enter into force. */
const accepted = {
  approval: z
    .exactOptional(z.strictObject({ article: articleSchema, by: textSchema.describe('The organ that approves.') }))
    .describe('Left out where no organ approves.'),
  acceptance: z.strictObject({
    article: articleSchema,
    proportion: proportionSchema.describe('Of the Parties that must accept.'),
    base: acceptanceBaseSchema,
    organisations: z
      .exactOptional(z.literal('not-additional'))
      .describe("There where an organisation's acceptance counts beside none of its members'."),
  }),
  delay: plainDelaySchema.describe('From the day on which approval and acceptances are there.'),
  binding: z.strictObject({
    article: articleSchema,
    whom: z.enum(['acceptors', 'all-parties']).describe('Whom the amendment binds once it is in force.'),
    later: z
      .exactOptional(z.strictObject({ article: articleSchema, delay: plainDelaySchema }))
      .describe('For a Party that accepts later: from its own deposit. Left out where the clause is silent.'),
  }),
};

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
          within: z
            .exactOptional(periodSchema)
            .describe('From the communication; its last day is inside. Left out where replies are never too late.'),
          monthEnd: monthEndSchema,
          proportion: proportionSchema.describe('Of the Parties that must favour a conference.'),
          base: z
            .enum(['current', 'at-end-of-window', 'at-communication'])
            .describe(
              'The Parties of which day count, `current` for those of each day; the reading that prevails where the article is silent.',
            ),
          express,
        }),
        adoption: z.strictObject({
          article: articleSchema,
          proportion: proportionSchema.describe('Of the Parties present and voting.'),
        }),
        ...accepted,
      })
      .describe(
        'A Party proposes; a part of the Parties favours a conference within a period; the conference adopts; an organ may have to approve; a part of the Parties accepts.',
      ),
    z
      .strictObject({
        kind: z.literal('meeting'),
        proposal: z.strictObject({ article: articleSchema }).describe('A Party proposes.'),
        adoption: z.strictObject({
          article: articleSchema,
          by: textSchema.describe('Who adopts, such as `the Conference of the Parties`.'),
          proportion: proportionSchema.describe('Of the Parties present and voting; 1 of 1 for consensus.'),
        }),
        ...accepted,
      })
      .describe('A Party proposes; the meeting of the Parties adopts without being asked for; a part of them accepts.'),
    z
      .strictObject({
        kind: z.literal('by-silence'),
        proposal: z.strictObject({ article: articleSchema }),
        adoption: z.strictObject({
          article: articleSchema,
          proportion: proportionSchema.describe('Of the Parties present and voting.'),
        }),
        objection: z.strictObject({
          article: articleSchema,
          within: periodSchema.describe('The last day is inside.'),
          monthEnd: monthEndSchema,
          from: z
            .enum(['adoption', 'communication'])
            .describe('The day from which that period runs: of adoption, or of its communication by the depositary.'),
          defeatedBy: z
            .exactOptional(proportionSchema)
            .describe('The part of the Parties whose objections defeat it; left out where none can.'),
        }),
        entryIntoForce: z.strictObject({
          article: articleSchema,
          delay: plainDelaySchema.describe('From the last day for objections.'),
        }),
        binding: z.strictObject({
          article: articleSchema,
          whom: z
            .enum(['all-but-objectors', 'all-parties'])
            .describe('`all-but-objectors`: who objected in time is not bound (opting out).'),
        }),
      })
      .describe('The meeting adopts; who does not object within a period is taken to have accepted.'),
    z.strictObject({
      kind: z.literal('not-provided'),
      article: articleSchema.describe('The rule that then governs, such as `VCLT 39`.'),
    }),
  ])
  .meta({ id: 'AmendmentClause' });
