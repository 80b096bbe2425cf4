import { describe, expect, it } from 'vitest';
import { addDelay } from '../../src/calendar/add-delay.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';

// The dates themselves are in test/vectors/delays.csv.
describe('addDelay', () => {
  it('still shows, under a later floor, how the missing day was replaced on the way', () => {
    expect(
      addDelay(civilDate('2005-01-31'), {
        form: 'not-before',
        floor: civilDate('2005-06-01'),
        delay: { form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' },
      }),
    ).toHaveProperty('steps', [
      {
        kind: 'add-period',
        from: '2005-01-31',
        to: '2005-02-28',
        period: { months: 1 },
        monthEnd: { missingDay: { year: 2005, month: 2, day: 31 }, rule: 'last-day-of-month' },
      },
      { kind: 'not-before', from: '2005-02-28', to: '2005-06-01', floor: '2005-06-01' },
    ]);
  });
});
