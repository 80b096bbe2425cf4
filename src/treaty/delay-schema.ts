import * as z from 'zod';
import { MONTH_END_RULES } from '../calendar/month-end-rule.ts';
import { civilDateSchema } from './scalars.ts';

const wholeNumber = z.int().min(0).max(100_000);
const numberOfDays = z.int().min(1).max(100_000);

/** A length of time as a clause writes it. No clause asks for no time: that is the form `same-day`. */
export const periodSchema = z
  .strictObject({
    years: z.exactOptional(wholeNumber),
    months: z.exactOptional(wholeNumber),
    days: z.exactOptional(wholeNumber),
  })
  .refine(({ years = 0, months = 0, days = 0 }) => years + months + days > 0, 'no-time')
  .meta({ id: 'Period', examples: [{ months: 3 }, { years: 1 }] });

export const monthEndSchema = z.enum(MONTH_END_RULES).meta({
  id: 'MonthEndRule',
  description: 'Which day stands for one that the month does not have, such as 31 February.',
});

export const plainDelays = [
  z.strictObject({ form: z.literal('same-day') }),
  z.strictObject({ form: z.literal('days-after'), days: numberOfDays }),
  z.strictObject({ form: z.literal('period-after'), period: periodSchema, monthEnd: monthEndSchema }),
  z.strictObject({ form: z.literal('day-after-period'), period: periodSchema, monthEnd: monthEndSchema }),
  z.strictObject({ form: z.literal('first-of-month-after-period'), period: periodSchema, monthEnd: monthEndSchema }),
  z.strictObject({ form: z.literal('first-of-month-after-days'), days: numberOfDays }),
  z.strictObject({ form: z.literal('first-of-nth-month'), months: z.int().min(1).max(1200) }),
  z.strictObject({ form: z.literal('first-of-year-after-period'), period: periodSchema, monthEnd: monthEndSchema }),
] as const;

export const plainDelaySchema = z.discriminatedUnion('form', plainDelays).meta({ id: 'PlainDelay' });

/** How long after its start a clause's date lies. */
export const delaySchema = z
  .discriminatedUnion('form', [
    ...plainDelays,
    z.strictObject({ form: z.literal('not-before'), floor: civilDateSchema, delay: plainDelaySchema }),
    z.strictObject({ form: z.literal('fixed-date-or-later'), fixedOn: civilDateSchema, otherwise: plainDelaySchema }),
  ])
  .meta({ id: 'Delay', examples: [{ form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' }] });
