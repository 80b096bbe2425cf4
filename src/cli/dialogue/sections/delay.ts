import type { MonthEndRule, Period, PlainDelay } from '../../../index.ts';
import { assertNever } from '../../../index.ts';
import { askChoice, askNumber, askPeriod } from '../ask.ts';
import type { Interview } from '../interview.ts';

/** What a delay is unless another is answered. */
interface Usual {
  readonly monthEnd: MonthEndRule;
  readonly period: Period;
  /** A delay that the treaty has elsewhere, and that can be had again. */
  readonly same?: PlainDelay;
}

const FORMS = [
  'period-after',
  'days-after',
  'same-day',
  'first-of-month-after-period',
  'first-of-nth-month',
  'first-of-month-after-days',
  'day-after-period',
  'first-of-year-after-period',
] as const;

/** Asks how long after its start a date lies. */
export async function askDelay(interview: Interview, { monthEnd, period, same }: Usual): Promise<PlainDelay> {
  const form =
    same === undefined
      ? await askChoice(interview, 'delay', FORMS, 'period-after')
      : await askChoice(interview, 'delay', ['same', ...FORMS], 'same');
  switch (form) {
    case 'same':
      return same ?? { form: 'same-day' };
    case 'same-day':
      return { form };
    case 'days-after':
    case 'first-of-month-after-days':
      return { form, days: await askNumber(interview, 'days', 100_000, 30) };
    case 'first-of-nth-month':
      return { form, months: await askNumber(interview, 'months', 1200, 3) };
    case 'period-after':
    case 'day-after-period':
    case 'first-of-month-after-period':
    case 'first-of-year-after-period':
      return { form, period: await askPeriod(interview, 'period', period), monthEnd };
    default:
      return assertNever(form);
  }
}
