import * as z from 'zod';
import { EVENT_KINDS } from '../../icalendar.ts';
import { REGISTER_FORMS } from '../../reading.ts';

const dayGiven = (description: string) =>
  z
    .string()
    .max(40)
    .meta({ format: 'date', description, examples: ['2026-11-30'] })
    .optional();

export const treatyParameters = z.strictObject({
  id: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .meta({ description: 'The id of a treaty, as /treaties lists it.', examples: ['op-crc-sc'] }),
});

export const participantParameters = treatyParameters.extend({
  code: z
    .string()
    .min(1)
    .max(200)
    .meta({
      description: 'A State or organisation: its code, or its name in one of six languages.',
      examples: ['NOR'],
    }),
});

const knownOn = z
  .string()
  .max(40)
  .meta({
    description:
      'What the store knew at the end of that day, or at a moment, where a store is served. Left out: what it knows now.',
    examples: ['2026-11-30', '2026-11-30T12:00:00Z'],
  })
  .optional();

/** When what is listed was known. */
export const listQuery = z.strictObject({ knownOn });

/** Which day is asked about, and when what is answered was known. */
export const recordQuery = z.strictObject({
  asOf: dayGiven('The day asked about. Left out: today, at the seat of the depositary.'),
  knownOn,
});

export const dateQuery = recordQuery.extend({
  asOf: dayGiven('Answer from the acts done until this day. Left out: from all of them.'),
  deposited: dayGiven('Suppose that an instrument is deposited on this day.'),
});

export const nothing = z.strictObject({});

export const whatIfBody = z.strictObject({
  acts: z
    .array(z.string().min(1).max(500))
    .min(1)
    .max(200)
    .meta({
      description: 'Acts that are supposed: the kind, who, the day.',
      examples: [['ratification IRL 2026-12-01']],
    }),
  asOf: dayGiven('The day until which the record is taken. Left out: today, at the seat of the depositary.'),
  knownOn,
});

const idGiven = z
  .string()
  .regex(/^[\x21-\x7e]{1,150}$/)
  .meta({
    description:
      'Its id, which the header Idempotency-Key gives as well: the same id with the same content is one entry, however often it is sent. Left out: one that follows from the content.',
    examples: ['C.N.123.2026'],
  })
  .optional();

const howToRecord = {
  expectedVersion: z
    .int()
    .min(0)
    .max(1_000_000_000)
    .meta({
      description:
        'How many entries the treaty should have: where it has others, nothing is recorded. The header If-Match gives it as well, in quotation marks.',
    })
    .optional(),
  refused: z
    .enum(['record', 'reject'])
    .meta({
      description:
        'What to do with an act to which the law gives no effect: record it as refused, with its article, or record nothing. Left out: record it.',
    })
    .optional(),
  id: idGiven,
};

export const actsBody = z.strictObject({
  acts: z
    .array(z.string().min(1).max(500))
    .min(1)
    .max(200)
    .meta({ description: 'The acts: the kind, who, the day.', examples: [['ratification IRL 2026-12-01']] }),
  ...howToRecord,
});

export const correctionBody = z.strictObject({
  of: z.string().min(1).max(200).meta({ description: 'The id of the entry that was wrong.' }),
  act: z.string().min(1).max(500).meta({ description: 'The act as it should have been recorded.' }).optional(),
  neverMade: z.literal(true).meta({ description: 'There should have been no such entry.' }).optional(),
  reason: z.string().min(1).max(2000).optional(),
  ...howToRecord,
});

const kinds = EVENT_KINDS.join('|');

/** Which events of a calendar are asked for. */
export const calendarQuery = recordQuery.extend({
  for: participantParameters.shape.code.optional(),
  kinds: z
    .string()
    .max(200)
    .regex(new RegExp(`^(?:${kinds})(?:,(?:${kinds}))*$`))
    .meta({ description: `Which kinds of events, with commas: ${EVENT_KINDS.join(', ')}. Left out: all.` })
    .optional(),
  from: dayGiven('No event before this day.'),
  to: dayGiven('No event after this day.'),
});

export const allCalendarQuery = calendarQuery.extend({
  for: participantParameters.shape.code,
  treaties: z
    .string()
    .max(2000)
    .regex(/^[a-z0-9-]+(?:,[a-z0-9-]+)*$/)
    .meta({ description: 'Of which treaties, their ids with commas. Left out: of all that have a record.' })
    .optional(),
});

const onlyTrue = (description: string) => z.literal('true').meta({ description }).optional();
const treatyNamed = (description: string) => treatyParameters.shape.id.meta({ description }).optional();

export const auditQuery = z.strictObject({
  knownOn,
  treaty: treatyNamed('The treaty of the table. Left out: a column “treaty” says it in each row.'),
  inForceOn: dayGiven('The day on which the treaty entered into force, where the table holds a part of the acts.'),
  proposals: onlyTrue('Give a date for each row that has none, too.'),
  skipBadRows: onlyTrue('Leave out the rows that cannot be read, and count each as a finding.'),
});

export const convertQuery = z.strictObject({
  treaty: treatyNamed('The treaty of the table, where it does not say so itself.'),
  to: z
    .enum(REGISTER_FORMS)
    .meta({ description: 'The form in which the acts are written. Left out: a table as CSV.' })
    .default('csv'),
});

/** The types in which a table, a page or a workbook is sent. */
export const TABLE_TYPES = [
  'text/csv',
  'text/tab-separated-values',
  'text/plain',
  'text/html',
  'text/xml',
  'application/xml',
  'application/json',
  'application/x-ndjson',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/octet-stream',
] as const;

/** It is read as it comes: what is wrong with it is told by its lines. */
export const tableBody = z.unknown().meta({ description: 'The table, page or workbook, as it is.' });
