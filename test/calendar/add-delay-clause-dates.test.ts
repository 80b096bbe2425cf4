import { describe, expect, it } from 'vitest';
import { addDelay } from '../../src/calendar/add-delay.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Delay, PlainDelay } from '../../src/calendar/delay.ts';
import type { ChoosingRule } from './restated-delay.ts';

const oneMonth = (monthEnd: ChoosingRule): PlainDelay => ({
  form: 'period-after',
  period: { months: 1 },
  monthEnd,
});
const notBefore = (floor: string, delay: PlainDelay): Delay => ({
  form: 'not-before',
  floor: civilDate(floor),
  delay,
});
const orLater = (fixedOn: string, otherwise: PlainDelay): Delay => ({
  form: 'fixed-date-or-later',
  fixedOn: civilDate(fixedOn),
  otherwise,
});

/** 31 January 2005 and one month: 28 February by one rule, 1 March by the other. */
const FLOORS: readonly (readonly [floor: string, rule: ChoosingRule, date: string, mattered: boolean, why: string])[] =
  [
    ['2005-02-27', 'last-day-of-month', '2005-02-28', true, 'the floor is earlier than both'],
    ['2005-02-27', 'first-day-of-next-month', '2005-03-01', true, 'the floor is earlier than both'],
    ['2005-02-28', 'last-day-of-month', '2005-02-28', true, 'the floor is the earlier of the two'],
    ['2005-02-28', 'first-day-of-next-month', '2005-03-01', true, 'the floor is the earlier of the two'],
    ['2005-03-01', 'last-day-of-month', '2005-03-01', false, 'the floor is the later of the two'],
    ['2005-03-01', 'first-day-of-next-month', '2005-03-01', false, 'the floor is the later of the two'],
    ['2005-06-01', 'last-day-of-month', '2005-06-01', false, 'the floor is later than both'],
    ['2005-06-01', 'first-day-of-next-month', '2005-06-01', false, 'the floor is later than both'],
  ];

describe('addDelay', () => {
  it.each([
    ['1994-07-16', '1995-01-13', 'the 180th day is the day before the floor'],
    ['1994-07-17', '1995-01-13', 'the 180th day is the floor'],
    ['1994-07-18', '1995-01-14', 'the 180th day is the day after'],
    ['1993-01-13', '1995-01-13', 'everything is ready at once'],
    ['1996-10-31', '1997-04-29', 'as it came about'],
  ])('does not let the Chemical Weapons Convention start before 1995-01-13: %s ends on %s, %s', (start, end) => {
    const delay = notBefore('1995-01-13', { form: 'days-after', days: 180 });
    expect(addDelay(civilDate(start), delay)).toHaveProperty('date', end);
  });

  it.each([
    ['2017-11-17', '2019-01-01', 'met in good time (Kigali, as it came about)'],
    ['2018-12-31', '2019-01-01', 'met on the day before'],
    ['2019-01-01', '2019-01-01', 'met on the day itself'],
    ['2019-01-02', '2019-04-02', 'met a day late: the ninetieth day following'],
  ])('keeps a fixed date for a condition met by then: %s ends on %s, %s', (start, end) => {
    expect(addDelay(civilDate(start), orLater('2019-01-01', { form: 'days-after', days: 90 }))).toHaveProperty(
      'date',
      end,
    );
  });

  it.each(FLOORS)(
    'says whether the month end mattered in spite of the floor %s, by %s: %s, %s, %s',
    (floor, rule, date, mattered) => {
      expect(addDelay(civilDate('2005-01-31'), notBefore(floor, oneMonth(rule)))).toMatchObject({
        date,
        monthEndMattered: mattered,
      });
    },
  );

  it.each([
    ['last-day-of-month', '2006-03-15'],
    ['first-day-of-next-month', '2006-04-01'],
  ] as const)(
    'says that it did where the floor lies between the two: Monaco, not before 15 March, %s, %s',
    (rule, date) => {
      const delay: PlainDelay = { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: rule };
      expect(addDelay(civilDate('2005-11-30'), notBefore('2006-03-15', delay))).toMatchObject({
        date,
        monthEndMattered: true,
      });
    },
  );

  it('still shows, under a later floor, how the missing day was replaced on the way', () => {
    expect(addDelay(civilDate('2005-01-31'), notBefore('2005-06-01', oneMonth('last-day-of-month')))).toHaveProperty(
      'steps',
      [
        {
          kind: 'add-period',
          from: '2005-01-31',
          to: '2005-02-28',
          period: { months: 1 },
          monthEnd: { missingDay: { year: 2005, month: 2, day: 31 }, rule: 'last-day-of-month' },
        },
        { kind: 'not-before', from: '2005-02-28', to: '2005-06-01', floor: '2005-06-01' },
      ],
    );
  });

  it.each([
    ['last-day-of-month', '2005-02-28'],
    ['first-day-of-next-month', '2005-03-01'],
  ] as const)('lets the month end matter after a fixed date that has passed: %s, %s', (rule, date) => {
    expect(addDelay(civilDate('2005-01-31'), orLater('2005-01-30', oneMonth(rule)))).toMatchObject({
      date,
      monthEndMattered: true,
    });
  });

  it('does not let the month end matter before a fixed date, even to a clause that refuses', () => {
    const refusing: PlainDelay = { form: 'period-after', period: { months: 1 }, monthEnd: 'refuse' };
    expect(addDelay(civilDate('2005-01-31'), orLater('2005-01-31', refusing))).toMatchObject({
      date: '2005-01-31',
      monthEndMattered: false,
    });
  });
});
