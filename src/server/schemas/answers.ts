import * as z from 'zod';

/** The schemas that the description of the service names. */
export const answerRegistry = z.registry<{ id: string }>();

function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  answerRegistry.add(schema, { id });
  return schema;
}

const day = z.iso.date();

const messageSchema = named(
  'Message',
  z.looseObject({
    code: z.string().describe('Stable; docs/messages.md lists them.'),
    values: z.record(z.string(), z.unknown()),
    text: z.string().optional().describe('The message in the language of the request.'),
  }),
);

const stepSchema = named(
  'Step',
  z.looseObject({ article: z.string(), code: z.string(), values: z.record(z.string(), z.unknown()) }),
);

const readingSchema = named(
  'Reading',
  z.looseObject({
    name: z.string(),
    title: messageSchema,
    value: day,
    argument: messageSchema,
    sources: z.array(messageSchema),
  }),
);

/** A date, or why there is none: what the library answers. */
const dateDeterminationSchema = named(
  'DateDetermination',
  z.discriminatedUnion('kind', [
    z.looseObject({
      kind: z.literal('determined'),
      value: day,
      article: z.string(),
      monthEndMattered: z.boolean(),
      basis: z.array(stepSchema),
      readings: z.array(readingSchema).optional(),
      earliest: day.optional(),
      latest: day.optional(),
    }),
    z.looseObject({
      kind: z.literal('pending'),
      article: z.string(),
      awaits: z.array(messageSchema),
      basis: z.array(stepSchema),
    }),
    z.looseObject({
      kind: z.literal('indeterminate'),
      article: z.string(),
      questions: z.array(messageSchema),
      candidates: z.array(z.looseObject({ value: day, if: messageSchema })),
      orLater: z.literal(true).optional(),
      basis: z.array(stepSchema),
    }),
    z.looseObject({
      kind: z.literal('excluded'),
      article: z.string(),
      reason: messageSchema,
      basis: z.array(stepSchema),
    }),
  ]),
);

/** How far the record reaches from which an answer comes. */
const recordEndSchema = named(
  'RecordEnd',
  z.looseObject({
    endsOn: day.nullable().describe('The day on which the record ends, inclusive; null where it is not known.'),
    says: z.array(messageSchema).describe('What is to be known of the record before the answer is relied on.'),
  }),
);

const withRecordEnd = { recordEnd: recordEndSchema };
const withEnded = { endedStates: z.array(z.looseObject({ code: z.string(), lastDay: day })).optional() };

export const listSchema = z.array(
  named(
    'ListedTreaty',
    z.looseObject({
      id: z.string(),
      title: z.string(),
      shortTitle: z.string(),
      adoptedOn: day,
      acts: z.int().nullable(),
      endsOn: day.nullable(),
      parties: z.int().nullable(),
      inForceOn: day.nullable(),
    }),
  ),
);

export const treatyAnswerSchema = named(
  'TreatyAnswer',
  z.looseObject({ id: z.string(), adoptedOn: day, finalClauses: z.looseObject({}), ...withRecordEnd }),
);

const standing = {
  participant: z.string(),
  name: z.string(),
  status: z.string(),
  entryIntoForce: dateDeterminationSchema.nullable(),
  signedOn: day.nullable(),
  participations: z.array(z.looseObject({})),
};

export const participantAnswerSchema = named(
  'ParticipantAnswer',
  z.looseObject({ treaty: z.string(), asOf: day, ...standing, ...withEnded, ...withRecordEnd }),
);

export const statusSchema = named(
  'StatusAnswer',
  z.looseObject({
    treaty: z.string(),
    title: z.string(),
    asOf: day,
    entryIntoForce: dateDeterminationSchema,
    counts: z.record(z.string(), z.int()),
    participants: z.array(named('StandingOfParticipant', z.looseObject(standing))),
    refusals: z.array(z.looseObject({})),
    record: z.looseObject({ endsOn: day.nullable(), actsAfterAsOf: z.int() }),
    ...withRecordEnd,
  }),
);

/** A determination has a `kind`, with what is to be known beside it; each kind has its own further keys. */
export const dateAnswerSchema = named(
  'DateAnswer',
  z.intersection(dateDeterminationSchema, z.looseObject({ ...withEnded, ...withRecordEnd })),
);

export const chronologySchema = named(
  'ChronologyAnswer',
  z.looseObject({
    entries: z.array(z.looseObject({ kind: z.string(), on: day, article: z.string() })),
    ...withRecordEnd,
  }),
);

export const whatIfSchema = named(
  'WhatIfAnswer',
  z.looseObject({
    scenarios: z.array(
      z.looseObject({
        scenario: z.string(),
        asOf: day,
        supposed: z.array(z.looseObject({})),
        refusals: z.array(z.looseObject({})),
        changes: z.unknown(),
        entryIntoForce: dateDeterminationSchema,
      }),
    ),
    ...withRecordEnd,
  }),
);

/** What is wrong with a request (RFC 9457). */
export const problemSchema = named(
  'Problem',
  z.looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    issues: z
      .array(z.looseObject({ code: z.string(), values: z.record(z.string(), z.unknown()), text: z.string() }))
      .optional(),
  }),
);

export const recordedSchema = named(
  'RecordedAnswer',
  z.looseObject({
    treaty: z.string(),
    kind: z.literal('recorded'),
    version: z.int().describe('How many entries the treaty has now.'),
    entries: z
      .array(z.looseObject({}))
      .describe('What was recorded, each with its id, its moment and who recorded it.'),
    known: z.array(z.looseObject({})).describe('What was there already, with the same id.'),
    refusals: z.array(z.looseObject({})),
  }),
);
