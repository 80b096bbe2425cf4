import * as z from 'zod';

/** The name of a scenario: a line of text, for results are written a line each. */
export const nameSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]+$/u)
  .describe('The name of the scenario, up to 200 letters on one line.');
