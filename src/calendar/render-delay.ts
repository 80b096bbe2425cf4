import type { Delay, PlainDelay } from './delay.ts';
import type { MonthEndRule } from './month-end-rule.ts';
import { renderPeriod } from './period.ts';
import { renderDate } from './render-date.ts';

/**
 * Renders a delay in words, to be followed by what it runs from.
 *
 * @example renderDelay({ form: 'days-after', days: 30 }, 'the deposit') // 'on day 30 after the deposit'
 */
export function renderDelay(delay: Delay, start: string): string {
  switch (delay.form) {
    case 'not-before':
      return `${renderPlainDelay(delay.delay, start)}, but not before ${renderDate(delay.floor)}`;
    case 'fixed-date-or-later':
      return `on ${renderDate(delay.fixedOn)}, or, where ${start} comes later, ${renderPlainDelay(delay.otherwise, 'it')}`;
    case 'same-day':
    case 'days-after':
    case 'period-after':
    case 'first-of-month-after-period':
    case 'first-of-month-after-days':
    case 'first-of-nth-month':
      return renderPlainDelay(delay, start);
  }
}

const STANDS_FOR_A_MISSING_DAY: Readonly<Record<MonthEndRule, string>> = {
  'last-day-of-month': 'where the month has no such day, on its last day',
  'first-day-of-next-month': 'where the month has no such day, on the first day of the next',
  refuse: 'the clause does not say what stands for a day that the month does not have',
};

function renderPlainDelay(delay: PlainDelay, start: string): string {
  switch (delay.form) {
    case 'same-day':
      return `on the day of ${start}`;
    case 'days-after':
      return `on day ${delay.days} after ${start}`;
    case 'period-after':
      return `${renderPeriod(delay.period)} after ${start} (${STANDS_FOR_A_MISSING_DAY[delay.monthEnd]})`;
    case 'first-of-month-after-period':
      return `on the first day of the month following the expiration of ${renderPeriod(delay.period)} after ${start} (${STANDS_FOR_A_MISSING_DAY[delay.monthEnd]})`;
    case 'first-of-month-after-days':
      return `on the first day of the month after day ${delay.days} following ${start}`;
    case 'first-of-nth-month':
      return `on the first day of month ${delay.months} after that of ${start}`;
  }
}
