import * as z from 'zod';
import { CONSENT_KINDS } from './act-kinds.ts';
import { conditionSchema, memberSchema, recordedConditionSchema } from './condition.ts';
import { delaySchema } from './delay-schema.ts';
import { otherTreatyFactsSchema } from './other-treaty.ts';
import { consentKindsSchema, OR_ALL } from './participation-clause.ts';
import { articleSchema, civilDateSchema, participantSchema, treatyIdSchema } from './scalars.ts';

/** Organisations each of whose instruments counts as one of each of its members. */
const asTheirMembersSchema = z
  .strictObject({
    kind: z.literal('as-their-members'),
    article: articleSchema.describe('Where it is said, which is often a note.'),
    of: z
      .array(
        z.strictObject({
          organisation: participantSchema,
          source: z.string().min(1).describe('Where it was read who its members are.'),
          members: z
            .array(memberSchema)
            .min(1)
            .describe('Its members whose instruments would count, from when to when each is one.'),
        }),
      )
      .min(1),
  })
  .describe(
    'An instrument of one of these organisations counts as one of each of its members, and not as one of its own; no member counts twice.',
  )
  .meta({ id: 'AsTheirMembers' });

/** What brings the treaty into force, and when. */
export const entryIntoForceClauseSchema = z
  .strictObject({
    article: articleSchema,
    counts: consentKindsSchema.min(1).meta({ ...OR_ALL, description: 'The kinds of instrument that count, or `all`.' }),
    organisations: z
      .exactOptional(z.union([z.enum(['not-additional', 'not-counted', 'counted']), asTheirMembersSchema]))
      .describe(
        "Whether a regional organisation's instrument counts beside those of its members, or as so many as it has members; `not-counted` where the instruments of States alone count. Left out where the treaty admits no organisation, or is silent.",
      ),
    condition: conditionSchema.describe('What must have happened.'),
    runsFrom: z
      .exactOptional(z.enum(['deposit', 'notification']))
      .describe(
        '`notification`: an instrument counts from the day on which the depositary notified it, which the act gives as `notifiedOn`. Left out: `deposit`.',
      ),
    delay: delaySchema.describe('From the day on which the condition is met.'),
    alternatives: z
      .exactOptional(
        z
          .array(
            z.strictObject({
              article: articleSchema,
              condition: recordedConditionSchema.describe('What must have happened by that day.'),
              metBy: civilDateSchema.describe('The last day on which it can be met.'),
              delay: delaySchema.describe('From the day on which it is met.'),
            }),
          )
          .min(1),
      )
      .describe(
        'Other ways into force that go before, in order: the first whose condition is met by its day governs, and the clause itself where none is.',
      ),
    notBefore: z
      .exactOptional(z.strictObject({ article: articleSchema, treaty: treatyIdSchema, facts: otherTreatyFactsSchema }))
      .describe('Another treaty without which this one does not enter into force.'),
    provisional: z
      .exactOptional(
        z.strictObject({
          article: articleSchema,
          counts: z
            .array(z.enum([...CONSENT_KINDS, 'provisional-application']))
            .min(1)
            .describe('The kinds of act that count, notifications of provisional application perhaps among them.'),
          condition: conditionSchema.describe('What must have happened.'),
          delay: delaySchema.describe('From the day on which it has.'),
          metBy: z
            .exactOptional(civilDateSchema)
            .describe('The last day on which the condition can be met; left out: there is none.'),
          decided: z
            .exactOptional(z.strictObject({ article: articleSchema, on: civilDateSchema }))
            .describe(
              'There where those that are ready decided to put the treaty into force provisionally: from which day.',
            ),
        }),
      )
      .describe('How the treaty enters into force provisionally, by less than it asks for otherwise.'),
    bindsWith: z
      .exactOptional(
        z.strictObject({
          article: articleSchema,
          anyOf: z
            .array(z.strictObject({ treaty: treatyIdSchema, facts: otherTreatyFactsSchema }))
            .min(1)
            .describe('The other treaties; where there are several, the first that binds the State suffices.'),
        }),
      )
      .describe(
        'Another treaty without which this one binds no State: its date is the later of its own and of the day on which the other binds it.',
      ),
    known: z
      .exactOptional(
        z.strictObject({
          inForceOn: civilDateSchema.describe('The day on which the treaty entered into force.'),
          metOn: civilDateSchema.describe(
            'The last day of deposit of those for whom it entered into force on that day by this clause.',
          ),
          article: z
            .exactOptional(articleSchema)
            .describe(
              'The article that the date rests on, where it is another than that of this clause, as for a decision of those that are ready.',
            ),
          metFrom: z
            .exactOptional(civilDateSchema)
            .describe(
              'The first day that it may be, where several lead to that date and it is not known which: `metOn` is then the last. Left out: it is `metOn`.',
            ),
        }),
      )
      .describe(
        'The date of entry into force where it is known and the record holds a part of the acts: it is taken as it stands, and no instrument is counted.',
      ),
  })
  .meta({ id: 'EntryIntoForceClause' });
