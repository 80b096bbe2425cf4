import { describe, expect, it } from 'vitest';
import { addDelay } from '../../src/calendar/add-delay.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Delay } from '../../src/calendar/delay.ts';

function stepsOf(start: string, delay: Delay): unknown {
  const sum = addDelay(civilDate(start), delay);
  return sum.kind === 'date' ? sum.steps : sum;
}

describe('addDelay', () => {
  it('shows that the day itself is meant', () => {
    expect(stepsOf('2002-11-18', { form: 'same-day' })).toEqual([
      { kind: 'same-day', from: '2002-11-18', to: '2002-11-18' },
    ]);
  });

  it('shows days as the period that is added', () => {
    expect(stepsOf('1994-01-05', { form: 'days-after', days: 90 })).toEqual([
      { kind: 'add-period', from: '1994-01-05', to: '1994-04-05', period: { days: 90 } },
    ]);
  });

  it('shows a period, and no month end where the day exists (Romania)', () => {
    const delay: Delay = { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' };
    expect(stepsOf('2001-10-18', delay)).toEqual([
      { kind: 'add-period', from: '2001-10-18', to: '2002-01-18', period: { months: 3 } },
    ]);
  });

  it('names the missing day and the rule that stood in for it (Benin)', () => {
    const delay: Delay = { form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' };
    expect(stepsOf('2005-01-31', delay)).toEqual([
      {
        kind: 'add-period',
        from: '2005-01-31',
        to: '2005-02-28',
        period: { months: 1 },
        monthEnd: { missingDay: { year: 2005, month: 2, day: 31 }, rule: 'last-day-of-month' },
      },
    ]);
  });

  it('names the rule of the International Maritime Organization where it stood in (Algeria)', () => {
    const delay: Delay = { form: 'period-after', period: { months: 3 }, monthEnd: 'first-day-of-next-month' };
    expect(stepsOf('1989-01-31', delay)).toEqual([
      {
        kind: 'add-period',
        from: '1989-01-31',
        to: '1989-05-01',
        period: { months: 3 },
        monthEnd: { missingDay: { year: 1989, month: 4, day: 31 }, rule: 'first-day-of-next-month' },
      },
    ]);
  });

  it('shows the period first and then the first of the next month (Monaco)', () => {
    const delay: Delay = { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' };
    expect(stepsOf('2005-11-30', delay)).toEqual([
      {
        kind: 'add-period',
        from: '2005-11-30',
        to: '2006-02-28',
        period: { months: 3 },
        monthEnd: { missingDay: { year: 2006, month: 2, day: 30 }, rule: 'last-day-of-month' },
      },
      { kind: 'first-of-next-month', from: '2006-02-28', to: '2006-03-01' },
    ]);
  });

  it('shows the days first and then the first of the next month (Rome Statute)', () => {
    expect(stepsOf('2002-04-11', { form: 'first-of-month-after-days', days: 60 })).toEqual([
      { kind: 'add-period', from: '2002-04-11', to: '2002-06-10', period: { days: 60 } },
      { kind: 'first-of-next-month', from: '2002-06-10', to: '2002-07-01' },
    ]);
  });

  it('shows the period first and then the day after (Italy)', () => {
    const delay: Delay = { form: 'day-after-period', period: { years: 1 }, monthEnd: 'last-day-of-month' };
    expect(stepsOf('2014-12-31', delay)).toEqual([
      { kind: 'add-period', from: '2014-12-31', to: '2015-12-31', period: { years: 1 } },
      { kind: 'day-after', from: '2015-12-31', to: '2016-01-01' },
    ]);
  });

  it('shows the period first and then the first of January (Harmonized System)', () => {
    const delay: Delay = { form: 'first-of-year-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' };
    expect(stepsOf('1987-09-22', delay)).toEqual([
      { kind: 'add-period', from: '1987-09-22', to: '1987-12-22', period: { months: 3 } },
      { kind: 'first-of-year', from: '1987-12-22', to: '1988-01-01' },
    ]);
  });

  it('shows the months that were counted (Ottawa)', () => {
    expect(stepsOf('1998-09-16', { form: 'first-of-nth-month', months: 6 })).toEqual([
      { kind: 'first-of-nth-month', from: '1998-09-16', to: '1999-03-01', months: 6 },
    ]);
  });

  it('shows the floor after the delay, whether it moves the date (DR Congo) or not (Viet Nam)', () => {
    const floor = civilDate('2002-01-18');
    const delay: Delay = {
      form: 'not-before',
      floor,
      delay: { form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' },
    };
    expect(stepsOf('2001-11-11', delay)).toEqual([
      { kind: 'add-period', from: '2001-11-11', to: '2001-12-11', period: { months: 1 } },
      { kind: 'not-before', from: '2001-12-11', to: '2002-01-18', floor },
    ]);
    expect(stepsOf('2001-12-20', delay)).toEqual([
      { kind: 'add-period', from: '2001-12-20', to: '2002-01-20', period: { months: 1 } },
      { kind: 'not-before', from: '2002-01-20', to: '2002-01-20', floor },
    ]);
  });

  it('shows the rule that the clause writes where a day does not exist, also where the floor makes it matter to nothing', () => {
    const floor = civilDate('2001-06-01');
    const stepsUnder = (monthEnd: 'last-day-of-month' | 'first-day-of-next-month' | 'refuse') =>
      stepsOf('2001-01-31', {
        form: 'not-before',
        floor,
        delay: { form: 'period-after', period: { months: 1 }, monthEnd },
      });
    const missingDay = { year: 2001, month: 2, day: 31 };
    for (const [rule, to] of [
      ['last-day-of-month', '2001-02-28'],
      ['first-day-of-next-month', '2001-03-01'],
      ['refuse', '2001-02-28'],
    ] as const) {
      expect(stepsUnder(rule)).toEqual([
        { kind: 'add-period', from: '2001-01-31', to, period: { months: 1 }, monthEnd: { missingDay, rule } },
        { kind: 'not-before', from: to, to: '2001-06-01', floor },
      ]);
    }
  });

  it('shows the fixed date alone where the condition was met by then, and the delay alone where it was not', () => {
    const delay: Delay = {
      form: 'fixed-date-or-later',
      fixedOn: civilDate('1989-01-01'),
      otherwise: { form: 'days-after', days: 90 },
    };
    expect(stepsOf('1988-12-16', delay)).toEqual([{ kind: 'fixed-date', from: '1988-12-16', to: '1989-01-01' }]);
    expect(stepsOf('1989-01-02', delay)).toEqual([
      { kind: 'add-period', from: '1989-01-02', to: '1989-04-02', period: { days: 90 } },
    ]);
  });
});
