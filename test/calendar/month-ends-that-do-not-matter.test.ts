import { describe, expect, it } from 'vitest';
import { addDelay } from '../../src/calendar/add-delay.ts';
import { addPeriod } from '../../src/calendar/add-period.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Delay } from '../../src/calendar/delay.ts';
import { MONTH_END_RULES } from '../../src/calendar/month-end-rule.ts';

describe('addDelay', () => {
  it.each(['2005-03-01', '2005-06-01'])('does not refuse where the floor %s stands whatever the rule', (floor) => {
    const delay: Delay = {
      form: 'not-before',
      floor: civilDate(floor),
      delay: { form: 'period-after', period: { months: 1 }, monthEnd: 'refuse' },
    };
    // 28 February or 1 March, but not before the floor: the floor either way.
    expect(addDelay(civilDate('2005-01-31'), delay)).toMatchObject({ date: floor, monthEndMattered: false });
  });

  it.each(MONTH_END_RULES)(
    'does not say that the month end mattered where both rules wait for one 1st, by %s',
    (monthEnd) => {
      // 28 February and 15 days is 15 March, 1 March and 15 days is 16 March: 1 April either way.
      const delay: Delay = { form: 'first-of-month-after-period', period: { months: 1, days: 15 }, monthEnd };
      expect(addDelay(civilDate('2005-01-31'), delay)).toMatchObject({ date: '2005-04-01', monthEndMattered: false });
    },
  );

  it('says that the month end mattered where the other rule would leave the calendar', () => {
    // 30 November, then 1 December, then the floor; by the other rule 1 December, then 1 January 10000.
    const delay: Delay = {
      form: 'not-before',
      floor: civilDate('9999-12-05'),
      delay: { form: 'first-of-month-after-period', period: { months: 1 }, monthEnd: 'last-day-of-month' },
    };
    expect(addDelay(civilDate('9999-10-31'), delay)).toMatchObject({ date: '9999-12-05', monthEndMattered: true });
  });

  it('leaves the calendar rather than refuse, where either rule leaves it', () => {
    const delay: Delay = { form: 'period-after', period: { months: 2 }, monthEnd: 'refuse' };
    expect(addDelay(civilDate('9999-12-31'), delay)).toEqual({ kind: 'outside-calendar' });
  });
});

describe('addPeriod', () => {
  it('leaves the calendar rather than refuse, where either rule leaves it', () => {
    expect(addPeriod(civilDate('9999-12-31'), { months: 2 }, 'refuse')).toEqual({ kind: 'outside-calendar' });
  });
});
