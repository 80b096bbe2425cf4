import type { Delay, PlainDelay } from '../../src/calendar/delay.ts';
import type { Period } from '../../src/calendar/period.ts';
import type { WalkedCalendar } from './walked-calendar.ts';

/** The rules that choose a day. */
export type ChoosingRule = 'last-day-of-month' | 'first-day-of-next-month';

/**
 * Where a delay ends, said a second time in positions of the walked calendar, as if the clause had one of the two rules that
 * choose a day. Where both end on the same day, the month end does not matter.
 *
 * It takes no code from `src/calendar`.
 */
export function restateDelay(calendar: WalkedCalendar, start: number, delay: Delay, rule: ChoosingRule): number {
  switch (delay.form) {
    case 'not-before':
      return Math.max(restatePlainDelay(calendar, start, delay.delay, rule), calendar.positionOf(delay.floor));
    case 'fixed-date-or-later': {
      const fixed = calendar.positionOf(delay.fixedOn);
      return start <= fixed ? fixed : restatePlainDelay(calendar, start, delay.otherwise, rule);
    }
    default:
      return restatePlainDelay(calendar, start, delay, rule);
  }
}

function restatePlainDelay(calendar: WalkedCalendar, start: number, delay: PlainDelay, rule: ChoosingRule): number {
  switch (delay.form) {
    case 'same-day':
      return start;
    case 'days-after':
      return start + delay.days;
    case 'period-after':
      return restatePeriod(calendar, start, delay.period, rule);
    case 'day-after-period':
      return restatePeriod(calendar, start, delay.period, rule) + 1;
    case 'first-of-year-after-period': {
      // A first of January itself suffices: it is the first of the month after the day before it.
      const end = restatePeriod(calendar, start, delay.period, rule);
      const firsts = Array.from({ length: 12 }, (_, month) => calendar.firstOfMonthAfter(end - 1, month + 1));
      return firsts.find((each) => calendar.dateAt(each).endsWith('-01-01')) ?? Number.NaN;
    }
    case 'first-of-month-after-period':
      return calendar.firstOfMonthAfter(restatePeriod(calendar, start, delay.period, rule), 1);
    case 'first-of-month-after-days':
      return calendar.firstOfMonthAfter(start + delay.days, 1);
    case 'first-of-nth-month':
      return calendar.firstOfMonthAfter(start, delay.months);
  }
}

function restatePeriod(calendar: WalkedCalendar, start: number, period: Period, rule: ChoosingRule): number {
  const { years = 0, months = 0, days = 0 } = period;
  return (calendar.addMonths(start, 12 * years + months, rule) ?? Number.NaN) + days;
}

/** The month-end rule of a delay; `undefined` where its form has none. */
export function ruleOf(delay: Delay): ChoosingRule | 'refuse' | undefined {
  switch (delay.form) {
    case 'not-before':
      return ruleOf(delay.delay);
    case 'fixed-date-or-later':
      return ruleOf(delay.otherwise);
    case 'period-after':
    case 'day-after-period':
    case 'first-of-month-after-period':
    case 'first-of-year-after-period':
      return delay.monthEnd;
    default:
      return undefined;
  }
}
