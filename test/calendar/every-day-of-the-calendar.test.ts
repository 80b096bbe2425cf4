import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf, fieldsOfDayNumber, monthNumberOf } from '../../src/calendar/day-number.ts';
import { EXHAUSTED } from '../setup/exhausted.ts';
import { walkDays } from './walked-calendar.ts';

/**
 * The years whose days are walked, with the day number of the first and how many days there are. All: 20 × 146 097 days from 1800 to 9799; from
 * 9800 to 9999, 200 × 365 and 48 leap days (neither 9800 nor 9900 has one). Without `npm run exhaust` the first 400 years, after which the
 * calendar repeats, and the last two hundred, which begin 20 × 146 097 days after the first day.
 */
const SPANS: readonly (readonly [first: number, last: number, start: number, days: number])[] = EXHAUSTED
  ? [[1800, 9999, -62_091, 20 * 146_097 + 200 * 365 + 48]]
  : [
      [1800, 2199, -62_091, 146_097],
      [9800, 9999, -62_091 + 20 * 146_097, 200 * 365 + 48],
    ];

describe('dayNumberOf', () => {
  it.each(SPANS)(
    'counts every day from the year %d to %d one after the other, and civilDateOf writes each again',
    (first, last, start, days) => {
      const wrong: string[] = [];
      let expected = start;
      let walked = 0;
      for (const { text } of walkDays(first, last)) {
        const date = civilDate(text);
        if ((dayNumberOf(date) !== expected || civilDateOf(expected) !== date) && wrong.length < 5) {
          wrong.push(`${text}: day ${dayNumberOf(date)}, not ${expected}, which is ${civilDateOf(expected)}`);
        }
        expected += 1;
        walked += 1;
      }
      expect(wrong).toEqual([]);
      expect(walked).toBe(days);
    },
  );
});

describe('fieldsOfDayNumber', () => {
  it.each(SPANS)(
    'finds the year, month and day of every day from the year %d to %d, and monthNumberOf its month',
    (first, last, start) => {
      const wrong: string[] = [];
      let number = start;
      for (const { year, month, day, text } of walkDays(first, last)) {
        const found = fieldsOfDayNumber(number);
        const agrees = found.year === year && found.month === month && found.day === day;
        if (!(agrees && monthNumberOf(number) === year * 12 + month - 1) && wrong.length < 5) wrong.push(text);
        number += 1;
      }
      expect(wrong).toEqual([]);
    },
  );
});
