import * as z from 'zod';
import { civilDateSchema } from '../../treaty/scalars.ts';
import { LANGUAGES } from '../../wording.ts';

const text = (most: number) => z.string().min(1).max(most);

/** A day that a tool is given. */
export const dayOf = (description: string) => civilDateSchema.describe(description);

/** What several tools take. */
export const FIELDS = {
  treaty: text(200).describe(
    'A treaty of the catalogue: its id, such as op-crc-sc, or a title, another name or a number that it has. treaty_list gives the ids.',
  ),
  participant: text(200).describe(
    'A State or organisation: its code, such as NOR, or its name in one of the six languages.',
  ),
  acts: z
    .array(text(500))
    .min(1)
    .max(200)
    .describe('Acts, each as its kind, who does it and the day: "ratification IRL 2026-12-01".'),
  asOf: z.exactOptional(dayOf('The day asked about, YYYY-MM-DD. Left out: today, at the seat of the depositary.')),
  recordAsOf: z.exactOptional(
    dayOf('Answer from the acts done until this day, YYYY-MM-DD. Left out: from all that are on record.'),
  ),
  language: z
    .exactOptional(z.enum(LANGUAGES))
    .describe('The language of the sentences in the answer. Left out: English.'),
  from: z.exactOptional(z.int().min(0).max(100_000)).describe('How many rows of the long list are passed over.'),
  most: z.exactOptional(z.int().min(1).max(500)).describe('How many rows of each long list are given. Left out: 20.'),
} as const;

/** How much of a long list is given. */
export const FIELDS_OF_CUT = { from: FIELDS.from, most: FIELDS.most };

/** What every tool takes beside its own: the language, and how much of a long list. */
export const FIELDS_OF_ALL = { language: FIELDS.language, ...FIELDS_OF_CUT };
