import * as z from 'zod';

/** More is out of range, which is told by itself. */
const MOST = 100;

/** A part of a whole number of Parties, votes or units that must be reached. */
export const proportionSchema = z
  .strictObject({
    than: z
      .enum(['at-least', 'more-than'])
      .describe('`at-least` one third of ten is four; `more-than` one half of ten is six.'),
    numerator: z.int().min(1).max(MOST),
    denominator: z.int().min(1).max(MOST),
  })
  .refine(
    ({ than, numerator, denominator }) =>
      Math.max(numerator, denominator) > MOST ||
      (than === 'at-least' ? numerator <= denominator : numerator < denominator),
    {
      error: 'more-than-whole',
    },
  )
  .meta({ id: 'Proportion', examples: [{ than: 'at-least', numerator: 2, denominator: 3 }] });

export type Proportion = Readonly<z.infer<typeof proportionSchema>>;
