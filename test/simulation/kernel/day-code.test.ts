import { describe, expect, it } from 'vitest';
import { addDelay } from '../../../src/calendar/add-delay.ts';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf, LAST_DAY } from '../../../src/calendar/day-number.ts';
import type { PlainDelay } from '../../../src/calendar/delay.ts';
import {
  addFloor,
  codeOfOpenAtTheEdge,
  codeOfOpenUntil,
  describeDayCode,
  latestDayOf,
  NOT_BOUND,
  OPEN_WITHOUT_DAY,
  OUTSIDE_CALENDAR,
  PENDING,
} from '../../../src/simulation/kernel/day-code.ts';
import { endOfDelay } from '../../../src/simulation/kernel/delay-tables.ts';

const refusing = (period: { months: number; days?: number }): readonly PlainDelay[] => [
  { form: 'period-after', period, monthEnd: 'refuse' },
  { form: 'first-of-month-after-period', period, monthEnd: 'refuse' },
];

describe('addFloor', () => {
  it.each(['2005-01-31', '2005-01-28', '2004-01-30', '9999-10-31', '9999-11-30'])(
    'closes an open answer of a delay from %s where addDelay does, and no other',
    (text) => {
      const start = civilDate(text);
      const delays = [{ months: 1 }, { months: 1, days: 30 }, { months: 1, days: 31 }, { months: 13 }].flatMap(
        refusing,
      );
      for (const delay of delays) {
        const plain = endOfDelay(dayNumberOf(start), delay);
        const about = latestDayOf(plain) === PENDING ? LAST_DAY : latestDayOf(plain);
        for (let day = about - 40; day <= Math.min(about + 3, LAST_DAY); day += 1) {
          const floor = civilDateOf(day);
          const sum = addDelay(start, { form: 'not-before', floor, delay });
          const due =
            sum.kind === 'date'
              ? { kind: 'day', day: dayNumberOf(sum.date) }
              : sum.kind === 'no-such-day'
                ? { kind: 'open', latest: Math.max(...sum.candidates.map(({ date }) => dayNumberOf(date))) }
                : { kind: 'outside-calendar' };
          expect(describeDayCode(addFloor(plain, day))).toEqual(due);
        }
      }
    },
  );

  it('leaves alone what is no day', () => {
    for (const code of [PENDING, OUTSIDE_CALENDAR, NOT_BOUND, OPEN_WITHOUT_DAY]) expect(addFloor(code, 5)).toBe(code);
  });
});

describe('describeDayCode', () => {
  it('tells every code from every other, at both ends of the calendar too', () => {
    const first = dayNumberOf(civilDate('1800-01-01'));
    expect([first, LAST_DAY].map(describeDayCode)).toEqual([
      { kind: 'day', day: first },
      { kind: 'day', day: LAST_DAY },
    ]);
    for (const latest of [first, 0, LAST_DAY]) {
      expect(describeDayCode(codeOfOpenUntil(latest))).toEqual({ kind: 'open', latest });
      expect(describeDayCode(codeOfOpenAtTheEdge(latest))).toEqual({ kind: 'open', latest });
    }
    expect([PENDING, OUTSIDE_CALENDAR, NOT_BOUND, OPEN_WITHOUT_DAY].map(describeDayCode)).toEqual([
      { kind: 'pending' },
      { kind: 'outside-calendar' },
      { kind: 'not-bound' },
      { kind: 'open' },
    ]);
  });
});
