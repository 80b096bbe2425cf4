import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf, fieldsOfDayNumber, monthNumberOf } from '../../src/calendar/day-number.ts';
import { walkDays } from './walked-calendar.ts';

/** 20 × 146 097 days from 1800 to 9799; from 9800 to 9999, 200 × 365 and 48 leap days (neither 9800 nor 9900 has one). */
const DAYS_OF_THE_CALENDAR = 20 * 146_097 + 200 * 365 + 48;

describe('dayNumberOf', () => {
  it('counts every day from 1800-01-01 to 9999-12-31 one after the other, and civilDateOf writes each again', () => {
    const wrong: string[] = [];
    let expected = -62_091;
    let walked = 0;
    for (const { text } of walkDays(1800, 9999)) {
      const date = civilDate(text);
      if ((dayNumberOf(date) !== expected || civilDateOf(expected) !== date) && wrong.length < 5) {
        wrong.push(`${text}: day ${dayNumberOf(date)}, not ${expected}, which is ${civilDateOf(expected)}`);
      }
      expected += 1;
      walked += 1;
    }
    expect(wrong).toEqual([]);
    expect(walked).toBe(DAYS_OF_THE_CALENDAR);
  });
});

describe('fieldsOfDayNumber', () => {
  it('finds the year, month and day of every day, and monthNumberOf its month', () => {
    const wrong: string[] = [];
    let number = -62_091;
    for (const { year, month, day, text } of walkDays(1800, 9999)) {
      const found = fieldsOfDayNumber(number);
      const agrees = found.year === year && found.month === month && found.day === day;
      if (!(agrees && monthNumberOf(number) === year * 12 + month - 1) && wrong.length < 5) wrong.push(text);
      number += 1;
    }
    expect(wrong).toEqual([]);
  });
});
