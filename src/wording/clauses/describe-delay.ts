import type { Delay, PlainDelay } from '../../calendar/delay.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { CodeOf, Message } from '../../determination/messages/message.ts';

/** What a delay runs from. */
export type Start = Message<CodeOf<'start'>>;

/** Describes a delay and what it runs from, as a phrase. */
export function describeDelay(delay: Delay, start: Start): Message<CodeOf<'delay'>> {
  switch (delay.form) {
    case 'not-before':
      return {
        code: 'delay.not-before',
        values: { delay: describePlainDelay(delay.delay, start), floor: delay.floor },
      };
    case 'fixed-date-or-later': {
      const otherwise = describePlainDelay(delay.otherwise, { code: 'start.that-later-day', values: {} });
      return { code: 'delay.fixed-date-or-later', values: { start, fixedOn: delay.fixedOn, otherwise } };
    }
    case 'same-day':
    case 'days-after':
    case 'period-after':
    case 'day-after-period':
    case 'first-of-month-after-period':
    case 'first-of-month-after-days':
    case 'first-of-nth-month':
    case 'first-of-year-after-period':
      return describePlainDelay(delay, start);
    default:
      return assertNever(delay);
  }
}

function describePlainDelay(delay: PlainDelay, start: Start): Message<CodeOf<'delay'>> {
  switch (delay.form) {
    case 'same-day':
      return { code: 'delay.same-day', values: { start } };
    case 'days-after':
      return { code: 'delay.days-after', values: { start, days: delay.days } };
    case 'period-after':
    case 'day-after-period':
    case 'first-of-month-after-period':
    case 'first-of-year-after-period':
      return { code: `delay.${delay.form}`, values: { start, period: delay.period, monthEnd: delay.monthEnd } };
    case 'first-of-month-after-days':
      return { code: 'delay.first-of-month-after-days', values: { start, days: delay.days } };
    case 'first-of-nth-month':
      return { code: 'delay.first-of-nth-month', values: { start, months: delay.months } };
    default:
      return assertNever(delay);
  }
}
