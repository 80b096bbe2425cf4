import * as fc from 'fast-check';
import type { Delay, PlainDelay } from '../../src/calendar/delay.ts';
import { MONTH_END_RULES } from '../../src/calendar/month-end-rule.ts';
import type { Period } from '../../src/calendar/period.ts';
import { anyCivilDate } from './any-civil-date.ts';

const anyMonthEnd = fc.constantFrom(...MONTH_END_RULES);

const anyDays = fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 100_000 }));

const anyMonths = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 100_000 }));

/** Any period a clause may write, up to the lengths that the schema admits, but most often a few months. */
export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ months: anyMonths }),
  fc.record({ years: fc.integer({ min: 0, max: 20 }) }),
  fc.record({ years: fc.integer({ min: 0, max: 20 }), months: anyMonths, days: anyDays }, { requiredKeys: [] }),
);

function anyPlainDelay(fewestMonths: 0 | 1): fc.Arbitrary<PlainDelay> {
  return fc.oneof(
    fc.constant({ form: 'same-day' } as const),
    fc.record({ form: fc.constant('days-after' as const), days: anyDays }),
    fc.record({ form: fc.constant('period-after' as const), period: anyPeriod, monthEnd: anyMonthEnd }),
    fc.record({ form: fc.constant('day-after-period' as const), period: anyPeriod, monthEnd: anyMonthEnd }),
    fc.record({ form: fc.constant('first-of-year-after-period' as const), period: anyPeriod, monthEnd: anyMonthEnd }),
    fc.record({ form: fc.constant('first-of-month-after-period' as const), period: anyPeriod, monthEnd: anyMonthEnd }),
    fc.record({ form: fc.constant('first-of-month-after-days' as const), days: anyDays }),
    fc.record({
      form: fc.constant('first-of-nth-month' as const),
      months: anyMonths.map((months) => Math.max(months, fewestMonths)),
    }),
  );
}

/**
 * Any delay of any form. Beside a fixed date, the first of the month of the deposit itself is left out: it lies before its
 * own start, which no clause that waits for a condition can mean.
 */
export const anyDelay: fc.Arbitrary<Delay> = fc.oneof(
  anyPlainDelay(0),
  fc.record({ form: fc.constant('not-before' as const), floor: anyCivilDate, delay: anyPlainDelay(0) }),
  fc.record({ form: fc.constant('fixed-date-or-later' as const), fixedOn: anyCivilDate, otherwise: anyPlainDelay(1) }),
);
