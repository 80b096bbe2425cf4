import { describe, expect, it } from 'vitest';
import { addDelay } from '../../src/calendar/add-delay.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Delay } from '../../src/calendar/delay.ts';

// Days that a clause refuses, and their candidates, are in test/vectors/delays.csv.
describe('addDelay', () => {
  it('lists no candidate that lies outside the calendar', () => {
    const delay: Delay = { form: 'first-of-month-after-period', period: { months: 1 }, monthEnd: 'refuse' };
    expect(addDelay(civilDate('9999-10-31'), delay)).toEqual({
      kind: 'no-such-day',
      missingDay: { year: 9999, month: 11, day: 31 },
      candidates: [{ rule: 'last-day-of-month', date: '9999-12-01' }],
    });
  });
});
