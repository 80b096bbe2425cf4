import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDelay } from '../../src/calendar/add-delay.ts';
import { addPeriod } from '../../src/calendar/add-period.ts';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter } from '../../src/calendar/day-number.ts';
import type { Delay } from '../../src/calendar/delay.ts';
import { latestStartBy } from '../../src/calendar/latest-start.ts';
import { MONTH_END_RULES } from '../../src/calendar/month-end-rule.ts';
import { examples } from '../setup/exhausted.ts';
import { anyCivilDate } from './any-civil-date.ts';
import { anyDelay, anyPeriod } from './any-delay.ts';

const FIRST = civilDate('1800-01-01');
const LAST = civilDate('9999-12-31');

/** Where the first start from a day on that has an answer ends; `later` where that is outside the calendar, or none is left. */
function nextEnd(from: CivilDate, delay: Delay): CivilDate | 'later' {
  let start = from;
  let sum = addDelay(start, delay);
  while (sum.kind === 'no-such-day') {
    if (start === LAST) return 'later';
    start = dayAfter(start);
    sum = addDelay(start, delay);
  }
  return sum.kind === 'date' ? sum.date : 'later';
}

/** Checks if an end lies after a day. Text: 'later' is later than any date. */
const isAfter = (end: CivilDate | 'later', day: CivilDate): boolean => end > day;

describe('latestStartBy', () => {
  it('is the exact inverse of addDelay for any delay and any day of the calendar', () => {
    fc.assert(
      fc.property(anyDelay, anyCivilDate, (delay, by) => {
        const latest = latestStartBy(delay, by);
        if (latest.kind === 'none') {
          expect(isAfter(nextEnd(FIRST, delay), by)).toBe(true);
          return;
        }
        expect(addDelay(latest.date, delay)).toMatchObject({ kind: 'date' });
        expect(isAfter(nextEnd(latest.date, delay), by)).toBe(false);
        if (latest.date !== LAST) expect(isAfter(nextEnd(dayAfter(latest.date), delay), by)).toBe(true);
      }),
      { numRuns: examples(5_000) },
    );
  });

  it('gives the reason: the clause has a date of its own after the day, or the calendar ends', () => {
    fc.assert(
      fc.property(anyDelay, anyCivilDate, (delay, by) => {
        const latest = latestStartBy(delay, by);
        const own =
          delay.form === 'not-before' ? delay.floor : delay.form === 'fixed-date-or-later' ? delay.fixedOn : FIRST;
        expect(latest.kind === 'none' && latest.reason === 'before-clause-date').toBe(by < own);
      }),
      { numRuns: examples(2_000) },
    );
  });
});

describe('addDelay', () => {
  it('never ends later from an earlier start, for any delay and any two days of the calendar', () => {
    fc.assert(
      fc.property(anyDelay, anyCivilDate, anyCivilDate, (delay, a, b) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        const [first, second] = [addDelay(earlier, delay), addDelay(later, delay)];
        fc.pre(first.kind !== 'no-such-day' && second.kind !== 'no-such-day');
        const [firstEnd, secondEnd] = [first, second].map((sum) => (sum.kind === 'date' ? sum.date : 'later'));
        expect(`${firstEnd}` <= `${secondEnd}`).toBe(true);
      }),
      { numRuns: examples(5_000) },
    );
  });

  it('shows steps that lead from the start to the date, each from where the one before ended', () => {
    fc.assert(
      fc.property(anyDelay, anyCivilDate, (delay, start) => {
        const sum = addDelay(start, delay);
        fc.pre(sum.kind === 'date');
        const stops = [start, ...sum.steps.map((step) => step.to)];
        expect(sum.steps.map((step) => step.from)).toEqual(stops.slice(0, -1));
        expect(stops.at(-1)).toBe(sum.date);
      }),
      { numRuns: examples(2_000) },
    );
  });

  it('does not look at the month-end rule where the day exists', () => {
    fc.assert(
      fc.property(anyPeriod, anyCivilDate, (period, start) => {
        const sums = MONTH_END_RULES.map((monthEnd) => addDelay(start, { form: 'period-after', period, monthEnd }));
        const [, , refusing] = sums;
        if (refusing?.kind === 'date') expect(new Set(sums.map((sum) => JSON.stringify(sum))).size).toBe(1);
      }),
      { numRuns: examples(2_000) },
    );
  });
});

describe('addPeriod', () => {
  it('takes a year for twelve months, under every rule', () => {
    fc.assert(
      fc.property(anyCivilDate, fc.nat(400), fc.nat(60), fc.nat(400), (start, years, months, days) => {
        for (const rule of MONTH_END_RULES) {
          const together = addPeriod(start, { months: 12 * years + months, days }, rule);
          expect(addPeriod(start, { years, months, days }, rule)).toEqual(together);
        }
      }),
    );
  });

  it('adds days after the months, as a second sum would', () => {
    fc.assert(
      fc.property(anyCivilDate, fc.nat(600), fc.nat(400), (start, months, days) => {
        for (const rule of ['last-day-of-month', 'first-day-of-next-month'] as const) {
          const afterMonths = addPeriod(start, { months }, rule);
          if (afterMonths.kind !== 'date') continue;
          const inTwo = addPeriod(afterMonths.date, { days }, rule);
          const inOne = addPeriod(start, { months, days }, rule);
          expect(inOne.kind).toBe(inTwo.kind);
          if (inOne.kind === 'date' && inTwo.kind === 'date') expect(inOne.date).toBe(inTwo.date);
        }
      }),
    );
  });
});
