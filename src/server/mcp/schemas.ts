import * as z from 'zod';

/** A day, YYYY-MM-DD. */
const day = z.string().meta({ format: 'date' });

/** A sentence as data, and as text in the language asked for. */
const message = z.looseObject({ code: z.string(), text: z.string() });

/** A date, or why there is none. */
export const determination = z.looseObject({
  kind: z.enum(['determined', 'pending', 'indeterminate', 'excluded']),
  article: z.string().describe('The article on which it rests.'),
  value: z.unknown().optional().describe('Where it is determined.'),
});

/** What every answer says beside the answer itself. */
export function envelopeOf<Answer extends z.ZodType>(answer: Answer) {
  return z.strictObject({
    recordEndsOn: day
      .nullable()
      .describe(
        'The last day of the record from which the answer comes, inclusive. Nothing is known of later acts. Null: no day is known, or the answer comes from no single record.',
      ),
    articles: z.array(z.string()).describe('The articles on which the answer rests, in order of appearance.'),
    doesNot: z.array(message).describe('What the answer does not say. Tell the user what of it matters.'),
    cut: z
      .array(
        z.strictObject({
          list: z.string().describe('Where the list is in the answer.'),
          of: z.number().describe('How many rows it has.'),
          from: z.number().describe('How many were passed over.'),
          shown: z.number().describe('How many are here.'),
        }),
      )
      .describe('The lists of the answer of which rows were left out.'),
    answer,
  });
}

const participations = z.array(z.looseObject({}));

/** What a participant is to a treaty on a day. */
const standing = z.looseObject({
  participant: z.string(),
  name: z.string(),
  status: z.string().describe('none, signatory, contracting-state, party, former-party, or not-known.'),
  entryIntoForce: determination.nullable(),
  signedOn: day.nullable(),
  participations,
});

export const standingAsked = standing.extend({ treaty: z.string(), asOf: day });

export const status = z.looseObject({
  treaty: z.string(),
  asOf: day,
  entryIntoForce: determination,
  counts: z.record(z.string(), z.number()),
  participants: z.array(standing),
});

export const listed = z.looseObject({
  treaties: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      adoptedOn: day,
      acts: z.number().nullable(),
      endsOn: day.nullable(),
      parties: z.number().nullable(),
      inForceOn: day.nullable(),
    }),
  ),
});

export const clauses = z.looseObject({
  id: z.string(),
  title: z.string(),
  adoptedOn: day,
  finalClauses: z.looseObject({}),
  inWords: z.array(z.looseObject({ article: z.string(), heading: message, says: message })),
});

export const chronology = z.looseObject({
  entries: z.array(z.looseObject({ kind: z.string(), on: day, article: z.string() })),
});

export const next = z.looseObject({ asOf: day, awaited: z.array(z.unknown()), dated: z.array(z.unknown()) });

export const reports = z.looseObject({
  asOf: day,
  recordHoldsReports: z.boolean(),
  parties: z.array(z.looseObject({ participant: z.string(), reports: z.array(z.looseObject({})) })),
});

export const dossier = z.looseObject({
  participant: z.string(),
  name: z.string(),
  treaties: z.array(z.looseObject({ treaty: z.string(), asOf: day })),
  withoutRecord: z.array(z.string()),
});

export const whatIf = z.looseObject({
  scenarios: z.array(
    z.looseObject({
      supposed: z.array(z.looseObject({})),
      refusals: z.array(z.looseObject({})),
      changes: z.unknown(),
      entryIntoForce: determination,
    }),
  ),
});

export const amendments = z.looseObject({ asOf: day });

export const coverage = z.looseObject({});
