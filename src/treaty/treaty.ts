import * as z from 'zod';
import { amendmentClauseSchema } from './amendment-clause.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { denunciationClauseSchema } from './denunciation-clause.ts';
import { entryIntoForceClauseSchema } from './entry-into-force-clause.ts';
import { laterPartiesClauseSchema } from './later-parties-clause.ts';
import { participationClauseSchema } from './participation-clause.ts';
import { sourceSchema } from './register.ts';
import { reportingClauseSchema } from './reporting-clause.ts';
import { articleSchema, civilDateSchema, treatyIdSchema } from './scalars.ts';
import { terminationClauseSchema } from './termination-clause.ts';
import { textSchema } from './text-schema.ts';

const finalClausesSchema = z
  .strictObject({
    participation: participationClauseSchema,
    entryIntoForce: entryIntoForceClauseSchema,
    laterParties: laterPartiesClauseSchema.describe(
      'When it binds a State that joins later; where no clause says so, { "wording": "not-provided", "article": "VCLT 24(3)" }.',
    ),
    denunciation: denunciationClauseSchema.describe(
      'How a Party leaves; where no clause says so, { "kind": "not-provided", "article": "VCLT 56" }.',
    ),
    termination: z
      .exactOptional(terminationClauseSchema)
      .describe(
        'There where the treaty ends when denunciations leave too few Parties, or a body can end it; otherwise it goes on (VCLT 55).',
      ),
    amendment: z
      .exactOptional(amendmentClauseSchema)
      .describe('How the treaty is amended; left out where this file does not say.'),
    reporting: z
      .exactOptional(reportingClauseSchema)
      .describe('When reports are due; left out where the treaty asks for none.'),
  })
  .meta({ id: 'FinalClauses' });

/** A treaty: what it is called, who keeps it, and its final clauses as data. */
export const treatySchema = z
  .strictObject({
    id: treatyIdSchema,
    title: textSchema.describe('The official title.'),
    shortTitle: textSchema.describe('What it is called in short.'),
    adoptedOn: civilDateSchema,
    adoptedAt: textSchema.describe('The place, such as `New York`.'),
    done: z
      .exactOptional(z.strictObject({ at: textSchema, on: civilDateSchema }))
      .describe('The place and the day that the text bears (`Done at …`), where they are not those of its adoption.'),
    depositary: z.strictObject({
      name: textSchema,
      seat: textSchema.describe('The city, or the cities.'),
      zone: z
        .string()
        .min(1)
        .describe("The IANA time zone in which the depositary's day is reckoned, such as `America/New_York`."),
    }),
    amends: z
      .exactOptional(
        z.strictObject({
          treaty: treatyIdSchema.describe('The id of the treaty that this one amends.'),
          as: z
            .exactOptional(z.string().min(1))
            .describe('The id of the same amendment in the record of that treaty, where that has its procedure.'),
        }),
      )
      .describe('There where this is an amendment of another treaty, accepted by instruments of its own.'),
    references: z.array(z.string().min(1)).describe('Numbers under which the treaty is published or registered.'),
    text: z.strictObject({
      basis: z.enum(['read', 'from-memory']).describe('Whether the clauses below were taken from the text itself.'),
      fromMemory: z
        .exactOptional(z.array(articleSchema).min(1))
        .describe('Where the text was read in part: the articles that were not.'),
      sources: z.array(sourceSchema),
      articles: z
        .exactOptional(z.array(z.strictObject({ article: articleSchema, says: textSchema })).min(1))
        .describe(
          'What the articles that the clauses cite say, each in a sentence: for who reads this file beside the text.',
        ),
    }),
    notes: z
      .exactOptional(z.array(textSchema))
      .describe('What a reader should know of the clauses, such as what this language cannot say of them.'),
    finalClauses: finalClausesSchema,
  })
  .meta({ id: 'Treaty', title: 'A treaty and its final clauses' });

export type Treaty = DeepReadonly<z.infer<typeof treatySchema>>;
export type FinalClauses = Treaty['finalClauses'];
export type ParticipationClause = FinalClauses['participation'];
export type TerritorialExtensionClause = NonNullable<ParticipationClause['territorialExtension']>;
export type AccessionTowardsClause = NonNullable<ParticipationClause['accessionTowards']>;
/** A time that runs from the entry into force of the treaty. */
export type TimeAfterEntryIntoForce = Exclude<
  NonNullable<ParticipationClause['consent']['accessionOpensAtEntryIntoForce']>,
  true
>;
export type Eligibility = ParticipationClause['eligibility'];
/** Who may do one act, where a clause tells signature, ratification and accession apart. */
export type EligibilityForAct = Exclude<Eligibility, { readonly kind: 'by-act' }>;
/** One rule on who may join, of several that a clause may have. */
export type PlainEligibility = Exclude<EligibilityForAct, { readonly kind: 'any-of' }>;
/** A rule that admits those who are tied to another treaty. */
export type EligibilityByTreaty = Extract<PlainEligibility, { readonly facts: unknown }>;
export type EntryIntoForceClause = FinalClauses['entryIntoForce'];
export type Condition = EntryIntoForceClause['condition'];
export type OtherTreatyFacts = NonNullable<EntryIntoForceClause['notBefore']>['facts'];
export type LaterPartiesClause = FinalClauses['laterParties'];
/** A rule for later Parties: the clause itself, or one that is special to kinds of instrument or to organisations. */
export type LaterRule = LaterPartiesClause | SpecialRule;
export type SpecialRule = NonNullable<LaterPartiesClause['special']>[number];
export type DenunciationClause = FinalClauses['denunciation'];
export type TerminationClause = NonNullable<FinalClauses['termination']>;
export type AmendmentClause = NonNullable<FinalClauses['amendment']>;
export type ReportingClause = NonNullable<FinalClauses['reporting']>;
