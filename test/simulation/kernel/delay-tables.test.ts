import { describe, expect, it } from 'vitest';
import { addDelay } from '../../../src/calendar/add-delay.ts';
import { type CivilDate, civilDate } from '../../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../../src/calendar/day-number.ts';
import type { PlainDelay } from '../../../src/calendar/delay.ts';
import { MONTH_END_RULES } from '../../../src/calendar/month-end-rule.ts';
import { type DayOfCode, describeDayCode } from '../../../src/simulation/kernel/day-code.ts';
import { endOfDelay, findTableReaching, openDelayTables } from '../../../src/simulation/kernel/delay-tables.ts';
import { DELAYS_WITHOUT_MONTH_END, delaysOfMonths } from '../../calendar/representative-delays.ts';

/** Years about a century that is a leap year, about one that is not, and the last ones of the calendar. */
const SPANS = [
  ['1896-01-01', '1904-12-31'],
  ['1996-01-01', '2004-12-31'],
  ['9993-01-01', '9999-12-31'],
] as const;

const delays: readonly PlainDelay[] = [...DELAYS_WITHOUT_MONTH_END, ...MONTH_END_RULES.flatMap(delaysOfMonths)];

function sumOf(start: CivilDate, delay: PlainDelay): DayOfCode {
  const sum = addDelay(start, delay);
  switch (sum.kind) {
    case 'date':
      return { kind: 'day', day: dayNumberOf(sum.date) };
    case 'outside-calendar':
      return { kind: 'outside-calendar' };
    case 'no-such-day': {
      const latest = sum.candidates.map(({ date }) => dayNumberOf(date)).at(-1);
      return latest === undefined ? { kind: 'open' } : { kind: 'open', latest };
    }
  }
}

describe('endOfDelay', () => {
  it.each(SPANS)('ends where addDelay does, from every day from %s to %s, for every form and rule', (from, to) => {
    const differing: string[] = [];
    for (let day = dayNumberOf(civilDate(from)); day <= dayNumberOf(civilDate(to)); day += 1) {
      const start = civilDateOf(day);
      for (const delay of delays) {
        const [given, due] = [describeDayCode(endOfDelay(day, delay)), sumOf(start, delay)];
        const isSame =
          given.kind === due.kind &&
          (given.kind !== 'day' || due.kind !== 'day' || given.day === due.day) &&
          (given.kind !== 'open' || due.kind !== 'open' || given.latest === due.latest);
        if (!isSame) differing.push(`${start} ${JSON.stringify(delay)}`);
      }
    }
    expect(differing).toEqual([]);
  });
});

describe('findTableReaching', () => {
  const month: PlainDelay = { form: 'period-after', period: { months: 1 }, monthEnd: 'refuse' };
  const ask = (asked: readonly (readonly [first: number, last: number])[]): void => {
    const opened = openDelayTables([{ form: 'same-day' }, month]);
    for (const [first, last] of asked) {
      const { firstDay, ends, mayBeOpen } = findTableReaching(opened, 1, first, last);
      expect(mayBeOpen).toBe(true);
      expect(firstDay).toBeLessThanOrEqual(first);
      expect(firstDay + ends.length).toBeGreaterThan(last);
      for (const [at, end] of ends.entries()) expect(end).toBe(endOfDelay(firstDay + at, month));
    }
  };

  it('reaches over the days asked for, whether they lie before, after or on both sides of those before', () => {
    ask([
      [0, 0],
      [10, 400],
      [-500, -400],
      [-3000, 3000],
      [20, 30],
    ]);
  });

  it('is made longer where the very next day is asked for', () => {
    const opened = openDelayTables([month]);
    for (let day = 0; day < 3; day += 1) {
      const { firstDay, ends } = findTableReaching(opened, 0, 0, 100 * day);
      const next = firstDay + ends.length;
      expect(findTableReaching(opened, 0, 0, next).ends[next - firstDay]).toBe(endOfDelay(next, month));
      expect(findTableReaching(opened, 0, firstDay - 1, 0).firstDay).toBeLessThan(firstDay);
    }
  });

  it('reaches to the ends of the calendar and no further', () => {
    const [first, last] = [dayNumberOf(civilDate('1800-01-01')), dayNumberOf(civilDate('9999-12-31'))];
    ask([[first, first + 3]]);
    ask([[last - 3, last]]);
  });

  it.each(SPANS)('ends where addDelay does, from every day from %s to %s, wherever the table begins', (from, to) => {
    const [first, last] = [dayNumberOf(civilDate(from)), dayNumberOf(civilDate(to))];
    for (const [index, delay] of delays.entries()) {
      const due = Array.from({ length: last - first + 1 }, (_, at) => endOfDelay(first + at, delay));
      for (const pieces of [1, 5, 70]) {
        const opened = openDelayTables(delays);
        for (let piece = 0; piece < pieces; piece += 1)
          findTableReaching(opened, index, first + 11 * piece, first + 11 * piece);
        const { firstDay, ends } = findTableReaching(opened, index, first, last);
        const given = ends.subarray(first - firstDay, last - firstDay + 1);
        expect(given.findIndex((end, at) => end !== due[at])).toBe(-1);
      }
    }
  });

  it('has no table for a delay that there is not', () => {
    expect(() => findTableReaching(openDelayTables([month]), 1, 0, 0)).toThrow('there is no delay 1 among the 1');
  });
});
