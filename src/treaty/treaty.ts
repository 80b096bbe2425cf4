import * as z from 'zod';
import { CONSENT_KINDS } from './act-kinds.ts';
import { amendmentClauseSchema } from './amendment-clause.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { delaySchema, plainDelaySchema } from './delay-schema.ts';
import { sourceSchema } from './register.ts';
import { reportingClauseSchema } from './reporting-clause.ts';
import { articleSchema, civilDateSchema, participantSchema } from './scalars.ts';

const consentKindSchema = z.enum(CONSENT_KINDS).meta({ id: 'ConsentKind' });

/** Who may sign and consent. */
export const eligibilitySchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('any-state'), article: articleSchema }),
    z.strictObject({ kind: z.literal('any-state-or-organisation'), article: articleSchema }),
    z.strictObject({
      kind: z.literal('party-or-signatory-of'),
      article: articleSchema,
      treaty: z.string().min(1).describe('The id of the other treaty.'),
      facts: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('unknown') }),
        z.strictObject({
          kind: z.literal('listed'),
          complete: z.boolean().describe('Whether whoever is not listed is known not to qualify.'),
          sources: z.array(sourceSchema),
          since: z
            .record(participantSchema, civilDateSchema)
            .describe("The day of each State's first signature of, or consent to, the other treaty."),
        }),
      ]),
    }),
  ])
  .meta({ id: 'Eligibility' });

/** Who may sign, and by which instruments consent is given. */
const participationClauseSchema = z
  .strictObject({
    eligibility: eligibilitySchema,
    signature: z.strictObject({
      article: articleSchema,
      opensOn: civilDateSchema.describe('The first day on which the treaty can be signed.'),
      closesOn: z.exactOptional(civilDateSchema).describe('The last day on which it can be signed.'),
    }),
    consent: z.strictObject({
      article: articleSchema,
      afterSignature: z.array(consentKindSchema).describe('Instruments of signatories.'),
      withoutSignature: z.array(consentKindSchema).describe('Instruments of States that have not signed.'),
      bySuccession: z.boolean().describe('Whether a successor State may notify its succession.'),
    }),
  })
  .meta({ id: 'ParticipationClause' });

/** How many instruments bring the treaty into force, and when. */
const entryIntoForceClauseSchema = z
  .strictObject({
    article: articleSchema,
    instruments: z.int().min(1).max(1000).describe('How many instruments must be deposited.'),
    counts: z.array(consentKindSchema).min(1).describe('The kinds of instrument that count towards that number.'),
    delay: delaySchema.describe('From the deposit of the last instrument needed.'),
  })
  .meta({ id: 'EntryIntoForceClause' });

/** When the treaty binds a State whose instrument comes later than those that brought it into force. */
const laterPartiesClauseSchema = z
  .discriminatedUnion('wording', [
    z
      .strictObject({
        wording: z.literal('after-entry-into-force'),
        article: articleSchema,
        delay: plainDelaySchema,
        prevailing: z.enum(['A', 'B']).describe('The reading that governs a deposit in the gap.'),
      })
      .describe(
        '"For each State ratifying after its entry into force": silent on deposits between threshold and entry into force.',
      ),
    z
      .strictObject({ wording: z.literal('after-condition-met'), article: articleSchema, delay: plainDelaySchema })
      .describe(
        '"For each State ratifying after the deposit of the Nth instrument": its own delay, never before the general date.',
      ),
    z
      .strictObject({ wording: z.literal('whichever-later'), article: articleSchema, delay: plainDelaySchema })
      .describe('"… or on the date the treaty enters into force, whichever is the later".'),
  ])
  .meta({ id: 'LaterPartiesClause' });

/** How a Party leaves. */
const denunciationClauseSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('permitted'),
      article: articleSchema,
      delay: plainDelaySchema.describe('From the receipt of the notification by the depositary.'),
      survival: z.exactOptional(
        z.strictObject({ article: articleSchema }).describe('Obligations for acts before the effective date survive.'),
      ),
    }),
    z.strictObject({
      kind: z.literal('not-provided'),
      article: articleSchema.describe('The rule that then governs, such as `VCLT 56`.'),
    }),
  ])
  .meta({ id: 'DenunciationClause' });

const finalClausesSchema = z
  .strictObject({
    participation: participationClauseSchema,
    entryIntoForce: entryIntoForceClauseSchema,
    laterParties: laterPartiesClauseSchema,
    denunciation: denunciationClauseSchema,
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
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .describe('Small letters, digits and hyphens, such as `op-crc-sc`.'),
    title: z.string().min(1),
    shortTitle: z.string().min(1),
    adoptedOn: civilDateSchema,
    adoptedAt: z.string().min(1),
    depositary: z.strictObject({
      name: z.string().min(1),
      seat: z.string().min(1),
      zone: z
        .string()
        .min(1)
        .describe("The IANA time zone in which the depositary's day is reckoned, such as `America/New_York`."),
    }),
    references: z.array(z.string().min(1)).describe('Numbers under which the treaty is published or registered.'),
    text: z.strictObject({
      basis: z.enum(['read', 'from-memory']).describe('Whether the clauses below were taken from the text itself.'),
      sources: z.array(sourceSchema),
    }),
    finalClauses: finalClausesSchema,
  })
  .meta({ id: 'Treaty', title: 'A treaty and its final clauses' });

export type Treaty = DeepReadonly<z.infer<typeof treatySchema>>;
export type FinalClauses = Treaty['finalClauses'];
export type ParticipationClause = FinalClauses['participation'];
export type Eligibility = ParticipationClause['eligibility'];
export type EntryIntoForceClause = FinalClauses['entryIntoForce'];
export type LaterPartiesClause = FinalClauses['laterParties'];
export type DenunciationClause = FinalClauses['denunciation'];
export type AmendmentClause = NonNullable<FinalClauses['amendment']>;
export type ReportingClause = NonNullable<FinalClauses['reporting']>;
