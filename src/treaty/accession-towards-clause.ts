import * as z from 'zod';
import { monthEndSchema, periodSchema, plainDelaySchema } from './delay-schema.ts';
import { articleSchema } from './scalars.ts';

/** Towards which Contracting States an accession has effect, where it has not towards all of them. */
export const accessionTowardsClauseSchema = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.literal('unless-objected'),
        article: articleSchema,
        within: periodSchema.describe(
          'How long a Contracting State may object, from the day on which the depositary notified the accession.',
        ),
        monthEnd: monthEndSchema.exclude(['refuse']),
        alsoWithInstrument: z
          .exactOptional(z.literal(true))
          .describe('There where a State may also object when it gives its own consent later.'),
      })
      .describe('An accession has effect towards those that have not objected to it.'),
    z
      .strictObject({
        kind: z.literal('where-accepted'),
        article: articleSchema,
        delay: plainDelaySchema.describe('From the deposit of the declaration by which a State accepts the accession.'),
      })
      .describe('An accession has effect towards those alone that have declared that they accept it.'),
  ])
  .meta({ id: 'AccessionTowardsClause' });
