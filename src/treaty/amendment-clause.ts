import * as z from 'zod';
import { groupSchema } from './condition.ts';
import { monthEndSchema, periodSchema, plainDelaySchema } from './delay-schema.ts';
import { proportionSchema } from './proportion.ts';
import { amendmentIdSchema, articleSchema } from './scalars.ts';
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

const proposalSchema = z
  .strictObject({
    article: articleSchema,
    notBefore: z
      .exactOptional(z.strictObject({ article: articleSchema, period: periodSchema, monthEnd: monthEndSchema }))
      .describe(
        'There where nothing can be proposed until so much time has passed since the treaty entered into force.',
      ),
  })
  .describe('A Party proposes, and files it with the depositary.');

/** By what majority an amendment is adopted, and when at the earliest. */
const majority = {
  article: articleSchema,
  notBefore: z
    .exactOptional(z.strictObject({ article: articleSchema, period: periodSchema, monthEnd: monthEndSchema }))
    .describe('There where the proposal must have been communicated to the Parties so much time before it is adopted.'),
  proportion: z
    .union([proportionSchema, z.literal('not-stated')])
    .describe(
      '1 of 1 for consensus; `not-stated` where the article names no majority: a vote then stands as recorded.',
    ),
  of: z
    .exactOptional(z.enum(['represented', 'all-parties']))
    .describe(
      'Of whom that part is: of those represented, who abstains included, or of all Parties; left out: of those present and voting.',
    ),
};

const atLeastSchema = z
  .exactOptional(z.int().min(1).max(1000))
  .describe('The least number, where the article names a part of the Parties or a number, whichever is more.');

const whoseSchema = z
  .exactOptional(groupSchema)
  .describe('Whose acceptances these are; any Party’s where it is left out.');

const acceptingOrganisationsSchema = z
  .exactOptional(z.enum(['not-additional', 'not-counted']))
  .describe(
    "`not-additional`: an organisation's acceptance counts beside none of its members'. `not-counted`: the article counts nothing that an organisation deposits, neither among the acceptances nor among the Parties of which a part must accept. Left out where the treaty is silent: an organisation counts as any Party.",
  );

/** Whose acceptances bring an amendment into force. */
const acceptanceSchema = z
  .discriminatedUnion('kind', [
    z
      .strictObject({
        kind: z.exactOptional(z.literal('part-of-the-parties')),
        article: articleSchema,
        proportion: proportionSchema.describe('Of the Parties that must accept.'),
        atLeast: atLeastSchema,
        base: acceptanceBaseSchema,
        of: whoseSchema,
        organisations: acceptingOrganisationsSchema,
      })
      .describe('A part of the Parties; the kind may be left out.'),
    z
      .strictObject({
        kind: z.literal('number'),
        article: articleSchema,
        number: z.int().min(1).max(1000),
        of: whoseSchema,
        organisations: acceptingOrganisationsSchema,
      })
      .describe('A number of acceptances, however many Parties there are.'),
    z
      .strictObject({ kind: z.literal('party-by-party'), article: articleSchema })
      .describe(
        'Each Party for itself: it is in force for those that have accepted, for each from its own acceptance.',
      ),
    z
      .strictObject({ kind: z.literal('not-required'), article: articleSchema })
      .describe('Nobody need accept: the delay runs from the adoption, or from the approval.'),
    z
      .strictObject({ kind: z.literal('by-its-own-terms'), article: articleSchema })
      .describe(
        'The articles do not say: each amendment, or the conference that adopts it, says when it enters into force.',
      ),
  ])
  .meta({ id: 'Acceptance' });

/** What amendments need in order to enter into force. */
const accepted = {
  approval: z
    .exactOptional(z.strictObject({ article: articleSchema, by: textSchema.describe('The organ that approves.') }))
    .describe('Left out where no organ approves.'),
  acceptance: acceptanceSchema,
  delay: plainDelaySchema.describe('From the day on which approval and acceptances are there.'),
  binding: z.strictObject({
    article: articleSchema,
    whom: z.enum(['acceptors', 'all-parties']).describe('Whom the amendment binds once it is in force.'),
    later: z
      .exactOptional(z.strictObject({ article: articleSchema, delay: plainDelaySchema }))
      .describe('For a Party that accepts later: from its own deposit. Left out where the clause is silent.'),
  }),
};

const defeatedBySchema = z
  .exactOptional(z.union([proportionSchema, z.literal('one-objection')]))
  .describe('The part of the Parties whose objections defeat it, or one objection; left out where none can.');

const conferenceSchema = z
  .strictObject({
    kind: z.literal('conference'),
    proposal: proposalSchema,
    request: z.strictObject({
      article: articleSchema,
      within: z
        .exactOptional(periodSchema)
        .describe('From the communication; its last day is inside. Left out where replies are never too late.'),
      monthEnd: monthEndSchema,
      proportion: proportionSchema.describe('Of the Parties that must favour a conference.'),
      atLeast: atLeastSchema,
      base: z
        .enum(['current', 'at-end-of-window', 'at-communication'])
        .describe(
          'The Parties of which day count, `current` for those of each day; the reading that prevails where the article is silent.',
        ),
      express,
    }),
    adoption: z.strictObject(majority),
    ...accepted,
  })
  .describe(
    'A Party proposes; a part of the Parties favours a conference within a period; the conference adopts; an organ may have to approve; a part of the Parties accepts.',
  );

const meetingSchema = z
  .strictObject({
    kind: z.literal('meeting'),
    proposal: proposalSchema,
    adoption: z.strictObject({
      article: majority.article,
      notBefore: majority.notBefore,
      by: textSchema.describe('Who adopts, such as `the Conference of the Parties`.'),
      proportion: majority.proportion,
      of: z
        .exactOptional(z.enum(['represented', 'all-parties', 'its-members']))
        .describe(
          'As of a conference; or `its-members` where not the Parties vote but the members of that organ: the part is then one of their votes for and against, and whatever else the rules of the organ ask for is not checked.',
        ),
    }),
    ...accepted,
  })
  .describe(
    'A Party proposes; the meeting of the Parties, or another organ, adopts without being asked for; a part of them accepts.',
  );

const byAcceptanceSchema = z
  .strictObject({
    kind: z.literal('by-acceptance'),
    proposal: proposalSchema,
    ...accepted,
  })
  .refine(({ acceptance }) => !('base' in acceptance) || acceptance.base.kind !== 'at-adoption', {
    path: ['acceptance', 'base'],
    error: 'adoption-by-nobody',
  })
  .describe('A Party proposes; nobody adopts: it is in force once enough Parties have accepted.');

const bySilenceSchema = z
  .strictObject({
    kind: z.literal('by-silence'),
    proposal: proposalSchema,
    adoption: z
      .exactOptional(z.strictObject(majority))
      .describe('Left out where nobody adopts: the proposal itself is communicated.'),
    objection: z.strictObject({
      article: articleSchema,
      within: periodSchema.describe('The last day is inside.'),
      monthEnd: monthEndSchema,
      from: z
        .enum(['adoption', 'communication'])
        .describe('The day from which that period runs: of adoption, or of its communication by the depositary.'),
      defeatedBy: defeatedBySchema,
    }),
    entryIntoForce: z.strictObject({
      article: articleSchema,
      delay: plainDelaySchema,
      from: z
        .exactOptional(z.enum(['last-day', 'communication']))
        .describe('From which day the delay runs; left out: from the last day for objections.'),
    }),
    binding: z.strictObject({
      article: articleSchema,
      whom: z
        .enum(['all-but-objectors', 'all-parties', 'acceptors'])
        .describe(
          '`all-but-objectors`: who objected in time is not bound (opting out). `acceptors`: silence lets the amendment stand, and it binds each Party only once that has accepted it; the delay runs from its own acceptance.',
        ),
    }),
  })
  .describe('The meeting adopts; who does not object within a period is taken to have accepted.');

const procedureSchema = z.discriminatedUnion('kind', [
  conferenceSchema,
  meetingSchema,
  byAcceptanceSchema,
  bySilenceSchema,
]);

/** How the treaty is amended. */
export const amendmentClauseSchema = z
  .discriminatedUnion('kind', [
    conferenceSchema,
    meetingSchema,
    byAcceptanceSchema,
    bySilenceSchema,
    z
      .strictObject({
        kind: z.literal('several'),
        article: articleSchema,
        procedures: z
          .array(
            z.strictObject({
              id: amendmentIdSchema.describe('By which a proposal names it, such as `annexes`.'),
              says: textSchema.describe('Which amendments it is for, such as `amendments of articles 5 to 8`.'),
              clause: procedureSchema,
            }),
          )
          .min(2),
      })
      .refine(({ procedures }) => new Set(procedures.map(({ id }) => id)).size === procedures.length, {
        path: ['procedures'],
        error: 'procedure-twice',
      })
      .describe('Several procedures, each for amendments of its kind; the proposal names the one that it takes.'),
    z.strictObject({
      kind: z.literal('not-provided'),
      article: articleSchema.describe('The rule that then governs, such as `VCLT 39`.'),
    }),
  ])
  .meta({ id: 'AmendmentClause' });
