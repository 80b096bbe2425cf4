import * as z from 'zod';

/** How many days each month has in every year. */
const DAYS_EVERY_YEAR = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of every year. */
export const dayOfYearSchema = z
  .strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) })
  .refine(({ month, day }) => day <= (DAYS_EVERY_YEAR[month - 1] ?? 31), {
    error: 'not-in-every-year',
  })
  .meta({ id: 'DayOfYear', examples: [{ month: 7, day: 1 }] });
