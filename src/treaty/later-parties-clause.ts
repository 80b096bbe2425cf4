import * as z from 'zod';
import { plainDelaySchema } from './delay-schema.ts';
import { consentKindSchema } from './participation-clause.ts';
import { articleSchema } from './scalars.ts';

const runsFromSchema = z
  .exactOptional(z.enum(['deposit', 'notification']))
  .describe(
    'From which day the delay runs, where it is not the one from which instruments count: `notification`, by the depositary, which the act gives as `notifiedOn`.',
  );

const mayNameEarlierDaySchema = z
  .exactOptional(z.literal(true))
  .describe(
    'There where an instrument may itself name an earlier day, which the act gives as `namedOn`; without it every date says that one may be named.',
  );

/** A rule for later Parties in each wording, with what else it may say. */
function listRules<Further extends z.ZodRawShape>(further: Further) {
  const own = { article: articleSchema, delay: plainDelaySchema };
  const rest = { runsFrom: runsFromSchema, mayNameEarlierDay: mayNameEarlierDaySchema, ...further };
  return [
    z
      .strictObject({
        wording: z.literal('after-entry-into-force'),
        ...own,
        prevailing: z
          .enum(['A', 'B'])
          .describe(
            'The reading that governs a deposit in the gap: A, the treaty’s own date; B, the later of its own period and the treaty’s own date.',
          ),
        ...rest,
      })
      .describe(
        '"For each State ratifying after its entry into force": silent on deposits between threshold and entry into force.',
      ),
    z
      .strictObject({ wording: z.literal('after-condition-met'), ...own, ...rest })
      .describe(
        '"For each State ratifying after the deposit of the Nth instrument": its own delay, never before the treaty’s own date.',
      ),
    z
      .strictObject({ wording: z.literal('whichever-later'), ...own, ...rest })
      .describe('"… or on the date the treaty enters into force, whichever is the later".'),
    z
      .strictObject({ wording: z.literal('not-provided'), article: articleSchema, ...further })
      .describe(
        'No clause; the article is the rule that then governs, `VCLT 24(3)`: a State is bound from the day on which its consent is established, not before the treaty.',
      ),
    z
      .strictObject({ wording: z.literal('not-stated'), article: articleSchema, ...further })
      .describe(
        'This file does not say, whatever the treaty says; the article is the rule that governs if it says nothing, `VCLT 24(3)`.',
      ),
  ] as const;
}

const specialRuleSchema = z
  .discriminatedUnion(
    'wording',
    listRules({
      kinds: z
        .exactOptional(z.array(consentKindSchema).min(1))
        .describe('For which kinds of instrument; left out: all.'),
      of: z.exactOptional(z.enum(['states', 'organisations'])).describe('Whose instruments; left out: anybody’s.'),
    }),
  )
  .refine(({ kinds, of }) => kinds !== undefined || of !== undefined, 'special-for-all')
  .meta({ id: 'SpecialRule' });

/** When the treaty binds a State whose instrument comes later than those that brought it into force. */
export const laterPartiesClauseSchema = z
  .discriminatedUnion(
    'wording',
    listRules({
      special: z
        .exactOptional(z.array(specialRuleSchema).min(1))
        .describe(
          'Rules of their own for kinds of instrument, or for organisations: the first that fits governs, and the clause itself where none does.',
        ),
    }),
  )
  .meta({ id: 'LaterPartiesClause' });
