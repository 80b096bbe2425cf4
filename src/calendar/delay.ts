import type { CivilDate } from './civil-date.ts';
import type { MonthEndRule } from './month-end-rule.ts';
import type { Period } from './period.ts';

/**
 * A delay whose end depends on its first day alone. The first day is day 0 and never counted.
 *
 * | form | words of the clause |
 * |---|---|
 * | `same-day` | on the date of deposit |
 * | `days-after` | on the Nth day after (or following) the date of deposit; N days after |
 * | `period-after` | N months, or years, after the date of deposit |
 * | `day-after-period` | upon the expiry of N months, or years, after; after N clear days: the day that follows |
 * | `first-of-month-after-period` | on the first day of the month following the expiration of N months after |
 * | `first-of-month-after-days` | on the first day of the month after the Nth day following |
 * | `first-of-nth-month` | on the first day of the Nth (calendar) month after the deposit, or after the month of the deposit |
 * | `first-of-year-after-period` | on the earliest first of January that falls at least N months after |
 *
 * @see docs/legal-sources.md#delays
 */
export type PlainDelay =
  | { readonly form: 'same-day' }
  | { readonly form: 'days-after'; readonly days: number }
  | { readonly form: 'period-after'; readonly period: Period; readonly monthEnd: MonthEndRule }
  | { readonly form: 'day-after-period'; readonly period: Period; readonly monthEnd: MonthEndRule }
  | { readonly form: 'first-of-month-after-period'; readonly period: Period; readonly monthEnd: MonthEndRule }
  | { readonly form: 'first-of-month-after-days'; readonly days: number }
  | { readonly form: 'first-of-nth-month'; readonly months: number }
  | { readonly form: 'first-of-year-after-period'; readonly period: Period; readonly monthEnd: MonthEndRule };

/**
 * A delay as a clause writes it: a plain one, or one with a date of its own.
 *
 * - `not-before`: the plain delay, but in no case before the floor (Chemical Weapons Convention: 180 days after, not
 *   earlier than two years after opening for signature).
 * - `fixed-date-or-later`: the fixed date where the condition is met by then, otherwise the plain delay from the day it is
 *   met (Montreal Protocol: 1 January 1989, otherwise the ninetieth day following).
 *
 * @see docs/legal-sources.md#delays
 */
export type Delay =
  | PlainDelay
  | { readonly form: 'not-before'; readonly floor: CivilDate; readonly delay: PlainDelay }
  | { readonly form: 'fixed-date-or-later'; readonly fixedOn: CivilDate; readonly otherwise: PlainDelay };

/**
 * Finds the plain delay of a clause, whatever date of its own it has.
 *
 * @example plainDelayOf({ form: 'not-before', floor: civilDate('1995-01-13'), delay: { form: 'same-day' } }) // { form: 'same-day' }
 */
export function plainDelayOf(delay: Delay): PlainDelay {
  if (delay.form === 'not-before') return delay.delay;
  return delay.form === 'fixed-date-or-later' ? delay.otherwise : delay;
}
