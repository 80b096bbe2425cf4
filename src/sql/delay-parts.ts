import type { PlainDelay } from '../calendar/delay.ts';
import type { MonthEndRule } from '../calendar/month-end-rule.ts';
import { countMonths } from '../calendar/period.ts';

/** The parts of a plain delay as the columns have them; `null` where the form has no such part. */
export interface DelayParts {
  readonly form: PlainDelay['form'] | null;
  readonly months: number | null;
  readonly days: number | null;
  readonly month_end: MonthEndRule | null;
}

/**
 * Takes a plain delay apart; all parts are `null` where there is none.
 *
 * @example delayPartsOf({ form: 'days-after', days: 30 }) // { form: 'days-after', months: null, days: 30, month_end: null }
 */
export function delayPartsOf(delay: PlainDelay | undefined): DelayParts {
  if (delay === undefined) return { form: null, months: null, days: null, month_end: null };
  const { form } = delay;
  switch (form) {
    case 'same-day':
      return { form, months: null, days: null, month_end: null };
    case 'days-after':
    case 'first-of-month-after-days':
      return { form, months: null, days: delay.days, month_end: null };
    case 'first-of-nth-month':
      return { form, months: delay.months, days: null, month_end: null };
    case 'period-after':
    case 'day-after-period':
    case 'first-of-month-after-period':
    case 'first-of-year-after-period':
      return { form, months: countMonths(delay.period), days: delay.period.days ?? 0, month_end: delay.monthEnd };
  }
}
