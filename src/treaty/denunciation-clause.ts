import * as z from 'zod';
import { dayOfYearSchema } from './day-of-year.ts';
import { monthEndSchema, periodSchema, plainDelaySchema } from './delay-schema.ts';
import { otherTreatyFactsSchema } from './other-treaty.ts';
import { articleSchema, civilDateSchema, treatyIdSchema } from './scalars.ts';
import { textSchema } from './text-schema.ts';

const runsFromSchema = z
  .enum(['entry-into-force', 'entry-into-force-for-the-party'])
  .describe('From the entry into force of the treaty itself, or from that for the Party.');

const lockInSchema = z
  .strictObject({
    article: articleSchema,
    period: periodSchema,
    monthEnd: monthEndSchema,
    from: runsFromSchema,
    runsNotBefore: z
      .exactOptional(civilDateSchema)
      .describe(
        'The day from which it runs at the earliest, such as the first day of an obligation that the clause names.',
      ),
  })
  .describe('A time in which no notice can be given; on its last day, the same-numbered one, notice can be given.');

const survivalSchema = z
  .strictObject({ article: articleSchema })
  .describe('Obligations for acts before the effective date survive.');

const leavesWithSchema = z
  .exactOptional(z.strictObject({ article: articleSchema, treaty: treatyIdSchema, facts: otherTreatyFactsSchema }))
  .describe(
    'Another treaty: who leaves it leaves this one too, such as an amendment with the treaty that it amends, whatever this one has on denunciation.',
  );

/** How a Party leaves. */
export const denunciationClauseSchema = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('permitted'),
        article: articleSchema,
        delay: plainDelaySchema.describe(
          'From the receipt of the notification by the depositary, or by those under `noticeTo` unless `countedFrom` says otherwise.',
        ),
        lockIn: z.exactOptional(lockInSchema),
        noticeTo: z
          .exactOptional(textSchema)
          .describe(
            'Who receives the notice, where that is not the depositary alone: `the other Parties and the Security Council`.',
          ),
        countedFrom: z
          .exactOptional(z.literal('receipt-by-depositary'))
          .describe(
            'There where others receive the notice too, and the article counts from its receipt by the depositary.',
          ),
        informed: z
          .exactOptional(textSchema)
          .describe('Whom the depositary informs of a notice, where the article says so: `all signatories, too`.'),
        laterDateInNotice: z
          .exactOptional(z.boolean())
          .describe('Whether a notice may name a later day of effect; left out: it may not.'),
        armedConflict: z
          .exactOptional(z.strictObject({ article: articleSchema }))
          .describe(
            'There where it does not take effect before the end of an armed conflict in which the State is engaged.',
          ),
        survival: z.exactOptional(survivalSchema),
        leavesWith: leavesWithSchema,
      })
      .describe('At any time, or at any time after a lock-in.'),
    z
      .strictObject({
        kind: z.literal('at-end-of-term'),
        article: articleSchema,
        firstTerm: periodSchema,
        laterTerms: periodSchema,
        from: runsFromSchema,
        noticeBefore: periodSchema.describe(
          'How long before the end of a term notice must be received, at the latest.',
        ),
        monthEnd: monthEndSchema,
        survival: z.exactOptional(survivalSchema),
        leavesWith: leavesWithSchema,
      })
      .describe('The treaty runs in terms that are renewed in silence; notice is given before the end of one.'),
    z
      .strictObject({
        kind: z.literal('in-windows'),
        article: articleSchema,
        every: periodSchema.describe('After each such period a window opens.'),
        window: periodSchema.describe('For so long notice can be given; its last day is inside.'),
        from: runsFromSchema,
        monthEnd: monthEndSchema,
        delay: plainDelaySchema.describe('From the receipt, or registration, of the notice.'),
        survival: z.exactOptional(survivalSchema),
        leavesWith: leavesWithSchema,
      })
      .describe('Only in a window that opens after each period of years, as ILO conventions have it.'),
    z
      .strictObject({
        kind: z.literal('on-a-day-of-the-year'),
        article: articleSchema,
        receivedBy: dayOfYearSchema.describe('The last day of a year on which notice is in time for the next effect.'),
        takesEffect: dayOfYearSchema.describe('It takes effect on the first such day after that.'),
        lockIn: z.exactOptional(lockInSchema),
        survival: z.exactOptional(survivalSchema),
        leavesWith: leavesWithSchema,
      })
      .describe('Received by a day of the year, it takes effect on the next such day as the clause names.'),
    z.strictObject({
      kind: z.literal('not-provided'),
      article: articleSchema.describe('The rule that then governs, such as `VCLT 56`.'),
      leavesWith: leavesWithSchema,
    }),
    z
      .strictObject({
        kind: z.literal('not-stated'),
        article: articleSchema.describe('The rule that governs if the treaty says nothing, such as `VCLT 56`.'),
        leavesWith: leavesWithSchema,
      })
      .describe('This file does not say, whatever the treaty says.'),
  ])
  .meta({ id: 'DenunciationClause' });
