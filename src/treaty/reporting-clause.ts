import * as z from 'zod';
import { dayOfYearSchema } from './day-of-year.ts';
import { monthEndSchema, periodSchema } from './delay-schema.ts';
import { articleSchema } from './scalars.ts';
import { textSchema } from './text-schema.ts';

const everySchema = z.strictObject({
  article: articleSchema,
  period: periodSchema.describe('From one report to the next, reckoned from the first.'),
});

/** When the reports of a Party are due. */
export const reportingClauseSchema = z
  .strictObject({
    to: textSchema.describe('Who receives the reports, such as a committee.'),
    initial: z.strictObject({
      article: articleSchema,
      period: z
        .union([periodSchema, z.literal('not-stated')])
        .describe(
          'From entry into force for that Party; the last day is inside. `not-stated` where reports are periodic and the article names no first day.',
        ),
    }),
    monthEnd: monthEndSchema,
    later: z
      .discriminatedUnion('kind', [
        z
          .strictObject({ kind: z.literal('every'), ...everySchema.shape })
          .describe('At a fixed distance from the first.'),
        z
          .strictObject({
            kind: z.literal('with-reports-under'),
            article: articleSchema,
            treaty: z.string().min(1).describe('The id of the other treaty.'),
            otherwise: everySchema.describe('For a Party that is none of the other treaty.'),
          })
          .describe('In the reports that the Party owes under another treaty, when these are due.'),
        z
          .strictObject({
            kind: z.literal('each-year-by'),
            article: articleSchema,
            day: dayOfYearSchema.describe('The last day of each year on which it is in time.'),
            first: z
              .enum(['after-the-initial-report', 'after-a-full-year'])
              .describe(
                'The first such day after that of the initial report, or in the year after the first whole calendar year as a Party.',
              ),
          })
          .describe('By a day of each year.'),
        z.strictObject({ kind: z.literal('none') }),
      ])
      .describe('The reports after the first.'),
    setBy: z
      .exactOptional(z.strictObject({ article: articleSchema }))
      .describe('The article under which the committee may ask for a report by another day.'),
  })
  .meta({ id: 'ReportingClause' });
