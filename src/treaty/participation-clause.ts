import * as z from 'zod';
import { accessionTowardsClauseSchema } from './accession-towards-clause.ts';
import { CONSENT_KINDS } from './act-kinds.ts';
import { monthEndSchema, periodSchema } from './delay-schema.ts';
import { sourceSchema } from './register.ts';
import { articleSchema, civilDateSchema, ownCodeSchema, participantSchema, treatyIdSchema } from './scalars.ts';
import { territorialExtensionClauseSchema } from './territorial-extension-clause.ts';
import { textSchema } from './text-schema.ts';

export const consentKindSchema = z.enum(CONSENT_KINDS).meta({ id: 'ConsentKind' });

export const consentKindsSchema = z.array(consentKindSchema);

/** Of a list of kinds for which a file may say `all`; the reader then makes a list of it. */
export const OR_ALL = { orWord: 'all' } as const;

/** A time during which somebody is tied to another treaty. */
const tieSchema = z
  .strictObject({
    from: civilDateSchema.describe('The first day.'),
    until: z
      .exactOptional(civilDateSchema)
      .describe('The first day no longer, such as that on which a denunciation takes effect.'),
  })
  .meta({ id: 'TieToOtherTreaty', examples: [{ from: '1992-10-28', until: '1995-01-01' }] });

/** What ties those who may join to another treaty. */
const otherTreatyLink = {
  article: articleSchema,
  treaty: treatyIdSchema.describe('The id of the other treaty.'),
  organisations: z
    .exactOptional(z.literal(true))
    .describe('There where a regional organisation that is so tied may join as well.'),
  facts: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('unknown') }),
    z.strictObject({
      kind: z.literal('listed'),
      complete: z.boolean().describe('Whether whoever is not listed is known not to qualify.'),
      endsOn: z
        .exactOptional(civilDateSchema)
        .describe('The day on which the record of the other treaty ends: what came later is not known.'),
      sources: z.array(sourceSchema),
      since: z
        .record(participantSchema, z.union([civilDateSchema, z.array(tieSchema).min(1)]))
        .describe(
          "The day of each State's first signature of, or consent to, the other treaty; for Parties alone, of its consent. One before this treaty opened may stand as the day on which it opened. Where the tie has ended, the times in their order.",
        ),
    }),
  ]),
};

/** A time that runs from the entry into force. */
const timeAfterEntryIntoForceSchema = z
  .strictObject({ after: periodSchema, monthEnd: monthEndSchema.exclude(['refuse']) })
  .meta({ id: 'TimeAfterEntryIntoForce', examples: [{ after: { months: 6 }, monthEnd: 'last-day-of-month' }] });

const PLAIN_FORMS = [
  z.strictObject({ kind: z.literal('any-state'), article: articleSchema }),
  z.strictObject({ kind: z.literal('any-state-or-organisation'), article: articleSchema }),
  z
    .strictObject({
      kind: z.literal('described'),
      article: articleSchema,
      says: textSchema.describe('Whom the clause admits, such as `Parties to the Covenant`.'),
      organisations: z.boolean().describe('Whether a regional organisation may join as well.'),
      territories: z
        .exactOptional(z.array(participantSchema).min(1))
        .describe(
          'Which territories it admits, by its words or by what the depositary has taken: a customs territory.',
        ),
    })
    .describe(
      'Admits whom the words say: States, and of territories those that are listed. That the depositary accepted an act of one of these is taken as right.',
    ),
  z
    .strictObject({
      kind: z.literal('named-states'),
      article: articleSchema,
      says: textSchema.describe('Whom the clause admits, in words.'),
      states: z.array(participantSchema).min(1).describe('All whom it admits, organisations too.'),
    })
    .describe('Admits those who are named, and nobody else.'),
  z
    .strictObject({ kind: z.literal('party-or-signatory-of'), ...otherTreatyLink })
    .describe('Admits Parties to another treaty, and those that have signed it.'),
  z
    .strictObject({ kind: z.literal('party-to'), ...otherTreatyLink })
    .describe('Admits Parties to another treaty alone.'),
] as const;

const anyOfSchema = z
  .strictObject({
    kind: z.literal('any-of'),
    article: articleSchema,
    anyOf: z
      .array(z.discriminatedUnion('kind', PLAIN_FORMS).meta({ id: 'PlainEligibility' }))
      .min(2)
      .describe('Whoever is of one of them may join.'),
  })
  .describe('Admits whoever one of several rules admits, such as the Parties to any of three treaties.');

const eligibilityForActSchema = z
  .discriminatedUnion('kind', [...PLAIN_FORMS, anyOfSchema])
  .meta({ id: 'EligibilityForAct' });

/** Who may sign and consent. */
export const eligibilitySchema = z
  .discriminatedUnion('kind', [
    ...PLAIN_FORMS,
    anyOfSchema,
    z
      .strictObject({
        kind: z.literal('by-act'),
        article: articleSchema,
        signature: eligibilityForActSchema.describe('Who may sign.'),
        ratification: eligibilityForActSchema.describe(
          'Which signatories may ratify, accept, approve or formally confirm; who may sign definitively, too.',
        ),
        accession: eligibilityForActSchema.describe('Who may accede, and notify a succession.'),
      })
      .describe('Admits others to signature than to consent, or to ratification than to accession.'),
  ])
  .meta({ id: 'Eligibility' });

/** One that takes part and has no code in the table of names. */
export const ownParticipantSchema = z
  .strictObject({
    code: ownCodeSchema,
    name: textSchema.describe('What it is called, without its article.'),
    alsoNamed: z
      .exactOptional(z.array(z.string().min(1)).min(1))
      .describe('How registers name it too, such as by its initials.'),
    article: z.exactOptional(articleSchema).describe('Where the treaty names it, or the rule by which it takes part.'),
    lastDay: z
      .exactOptional(civilDateSchema)
      .describe('Of a former State: the last day of its existence; acts after it have no effect.'),
    unitedIn: z
      .exactOptional(participantSchema)
      .describe('Of a former State: the State that it formed by uniting with another (VCSSRT 31).'),
    note: z.exactOptional(textSchema).describe('Who it is, where its name does not tell.'),
  })
  .refine(({ code, lastDay }) => code.startsWith('former-state:') === (lastDay !== undefined), {
    path: ['lastDay'],
    error: 'last-day-of-former',
  })
  .refine(({ code, unitedIn }) => unitedIn === undefined || (code.startsWith('former-state:') && code !== unitedIn), {
    path: ['unitedIn'],
    error: 'united-of-former',
  })
  .meta({ id: 'OwnParticipant' });

/** Who may sign, and by which instruments consent is given. */
export const participationClauseSchema = z
  .strictObject({
    participants: z
      .exactOptional(z.array(ownParticipantSchema).min(1))
      .describe(
        'Those that the clauses or the record name and that have no code of their own, such as an organisation.',
      ),
    eligibility: eligibilitySchema,
    signature: z.strictObject({
      article: articleSchema,
      provided: z
        .exactOptional(z.literal(false))
        .describe('There, and false, where the treaty is not signed at all; `opensOn` is then for instruments alone.'),
      opensOn: civilDateSchema.describe('The first day on which the treaty can be signed, or an instrument deposited.'),
      closesOn: z.exactOptional(civilDateSchema).describe('The last day on which it can be signed.'),
      closesAtEntryIntoForce: z
        .exactOptional(z.union([z.literal(true), timeAfterEntryIntoForceSchema]))
        .describe(
          '`true` where it can be signed before its entry into force only, and on that day no longer; or for how long after it, its last day included.',
        ),
      whichever: z
        .exactOptional(z.literal('later'))
        .describe(
          'There where it stays open until the later of `closesOn` and `closesAtEntryIntoForce`; left out: the earlier.',
        ),
    }),
    consent: z.strictObject({
      article: articleSchema,
      afterSignature: consentKindsSchema.meta({ ...OR_ALL, description: 'Instruments of signatories, or `all`.' }),
      withoutSignature: consentKindsSchema.meta({
        ...OR_ALL,
        description: 'Instruments of States that have not signed, or `all`.',
      }),
      accessionOpensOn: z
        .exactOptional(civilDateSchema)
        .describe(
          'The first day on which States can accede, where it is later than that of signature; for accession only.',
        ),
      accessionOpensAtEntryIntoForce: z
        .exactOptional(z.union([z.literal(true), timeAfterEntryIntoForceSchema]))
        .describe('`true` where States can accede only once the treaty is in force; or how long after that.'),
      accessionRequires: z
        .exactOptional(textSchema)
        .describe(
          'What an accession needs beside the instrument, such as `an invitation by the Committee of Ministers`. It is said, and not checked.',
        ),
      bySuccession: z.boolean().describe('Whether a successor State may notify its succession.'),
    }),
    accessionTowards: z
      .exactOptional(accessionTowardsClauseSchema)
      .describe('There where an accession has effect towards some Contracting States alone.'),
    severalDepositaries: z
      .exactOptional(
        z.strictObject({
          article: articleSchema,
          decides: z
            .enum(['earliest', 'latest'])
            .describe("Which of a State's deposits with the several depositaries counts."),
        }),
      )
      .describe('There where a State deposits with several depositaries, each act naming its own.'),
    declarationOfCompetence: z
      .exactOptional(z.strictObject({ article: articleSchema }))
      .describe('There where an organisation declares, with its instrument, in which matters it is competent.'),
    provisionalApplication: z
      .exactOptional(z.strictObject({ article: articleSchema }))
      .describe('There where the treaty can be applied before it is in force; it counts for nothing else.'),
    territorialExtension: z
      .exactOptional(territorialExtensionClauseSchema)
      .describe('There where the treaty sets a date of its own for a territory to which it is extended.'),
    entireTerritory: z
      .exactOptional(z.strictObject({ article: articleSchema.describe('The rule that then governs: `VCLT 29`.') }))
      .describe(
        'There where the treaty has no article on territories: it binds each Party in respect of its entire territory, unless a different intention appears.',
      ),
  })
  .refine(({ territorialExtension, entireTerritory }) => !(territorialExtension && entireTerritory), {
    path: ['entireTerritory'],
    error: 'extension-without-article',
  })
  .refine(({ signature, consent }) => signature.provided !== false || consent.afterSignature.length === 0, {
    path: ['consent', 'afterSignature'],
    error: 'signatories-of-unsigned',
  })
  .refine(({ signature }) => signature.provided !== false || !hasEnd(signature), {
    path: ['signature'],
    error: 'end-of-unsigned',
  })
  .refine(
    ({ signature }) =>
      signature.whichever === undefined ||
      (signature.closesOn !== undefined && signature.closesAtEntryIntoForce !== undefined),
    { path: ['signature', 'whichever'], error: 'later-of-one' },
  )
  .meta({ id: 'ParticipationClause' });

function hasEnd(signature: { readonly closesOn?: string; readonly closesAtEntryIntoForce?: unknown }): boolean {
  return signature.closesOn !== undefined || signature.closesAtEntryIntoForce !== undefined;
}
