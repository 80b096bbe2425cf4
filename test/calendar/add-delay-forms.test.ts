import { describe, expect, it } from 'vitest';
import { addDelay } from '../../src/calendar/add-delay.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { PlainDelay } from '../../src/calendar/delay.ts';

function endOf(start: string, delay: PlainDelay): string {
  const sum = addDelay(civilDate(start), delay);
  return sum.kind === 'date' ? sum.date : sum.kind;
}

describe('addDelay', () => {
  it.each(['2002-01-18', '2004-02-29', '1800-01-01', '9999-12-31'])(
    'takes effect on the day itself: same-day, %s',
    (day) => {
      expect(endOf(day, { form: 'same-day' })).toBe(day);
    },
  );

  it.each([
    ['2005-01-31', 0, '2005-01-31', 'the day of deposit is day 0'],
    ['2005-01-31', 1, '2005-02-01', 'the first day after it is day 1'],
    ['2005-01-31', 28, '2005-02-28', 'the whole of February'],
    ['2004-01-31', 29, '2004-02-29', 'the whole of a leap February'],
    ['2005-12-02', 30, '2006-01-01', 'over the year'],
    ['2003-03-01', 366, '2004-03-01', 'a year with a leap day'],
    ['2004-03-01', 365, '2005-03-01', 'a year without'],
    ['1899-03-01', 365, '1900-03-01', '1900 has no leap day'],
    ['1999-03-01', 366, '2000-03-01', '2000 has one'],
    ['2005-01-01', 180, '2005-06-30', '30 + 28 + 31 + 30 + 31 + 30'],
  ])('counts days from the day after: %s and %d days is %s, %s', (start, days, end) => {
    expect(endOf(start, { form: 'days-after', days })).toBe(end);
  });

  it.each([
    ['2005-02-01', 3, '2005-06-01', 'a deposit on the 1st still waits'],
    ['2005-02-28', 3, '2005-06-01', 'so does one on the last day'],
    ['2005-01-31', 3, '2005-05-01', '30 April, then 1 May'],
    ['2005-01-01', 1, '2005-03-01', '1 February, then 1 March'],
    ['2005-01-31', 1, '2005-03-01', '28 February, then 1 March'],
    ['2005-11-15', 1, '2006-01-01', 'over the year'],
    ['2005-12-01', 0, '2006-01-01', 'no months: the next month'],
  ])('waits for the first of the month after the period: %s and %d months is %s, %s', (start, months, end) => {
    const period = { months };
    expect(endOf(start, { form: 'first-of-month-after-period', period, monthEnd: 'last-day-of-month' })).toBe(end);
  });

  it.each([
    ['2005-01-31', '2005-04-01', '1 March, then 1 April'],
    ['2005-01-28', '2005-03-01', '28 February, then 1 March'],
    ['2005-03-31', '2005-06-01', '1 May, then 1 June'],
    ['2005-03-30', '2005-05-01', '30 April, then 1 May'],
  ])('loses a month where a period rounded up ends on a 1st: %s and one month is %s, %s', (start, end) => {
    const period = { months: 1 };
    expect(endOf(start, { form: 'first-of-month-after-period', period, monthEnd: 'first-day-of-next-month' })).toBe(
      end,
    );
  });

  it.each([
    ['2002-04-11', 60, '2002-07-01', '10 June, then 1 July'],
    ['2002-05-01', 60, '2002-07-01', '30 June, then 1 July'],
    ['2002-05-02', 60, '2002-08-01', '1 July is itself a first, and still waits'],
    ['2002-11-30', 60, '2003-02-01', '29 January, then 1 February'],
    ['2003-12-31', 60, '2004-03-01', '29 February, then 1 March'],
    ['2004-12-31', 60, '2005-04-01', '1 March, then 1 April'],
    ['2005-01-31', 0, '2005-02-01', 'no days: the next month'],
  ])('waits for the first of the month after the day: %s and %d days is %s, %s', (start, days, end) => {
    expect(endOf(start, { form: 'first-of-month-after-days', days })).toBe(end);
  });

  it.each([
    ['1998-09-16', 6, '1999-03-01', 'Ottawa'],
    ['1998-09-01', 6, '1999-03-01', 'the first day of the month counts as any other'],
    ['1998-09-30', 6, '1999-03-01', 'so does the last'],
    ['1998-10-01', 6, '1999-04-01', 'the next day is of the next month'],
    ['2005-11-30', 3, '2006-02-01', 'no February is too short for a first'],
    ['2005-12-31', 1, '2006-01-01', 'over the year'],
    ['2005-12-01', 12, '2006-12-01', 'a year'],
    ['2005-12-31', 0, '2005-12-01', 'month 0 is that of the deposit'],
  ])('drops the day and counts months: %s and %d is %s, %s', (start, months, end) => {
    expect(endOf(start, { form: 'first-of-nth-month', months })).toBe(end);
  });

  it('never says that the month end mattered to a form that has no month-end rule', () => {
    const start = civilDate('2005-01-31');
    const forms: readonly PlainDelay[] = [
      { form: 'same-day' },
      { form: 'days-after', days: 28 },
      { form: 'first-of-month-after-days', days: 28 },
      { form: 'first-of-nth-month', months: 1 },
    ];
    expect(forms.map((delay) => addDelay(start, delay))).toEqual(
      forms.map(() => expect.objectContaining({ kind: 'date', monthEndMattered: false })),
    );
  });
});
