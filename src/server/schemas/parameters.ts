import * as z from 'zod';

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

/** Which day is asked about. */
export const recordQuery = z.strictObject({
  asOf: dayGiven('The day asked about. Left out: today, at the seat of the depositary.'),
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
});
