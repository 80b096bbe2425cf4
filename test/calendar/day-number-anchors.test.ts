import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import {
  civilDateOf,
  dayNumberOf,
  dayNumberOfFields,
  FIRST_DAY,
  fieldsOfDayNumber,
  firstDayOfMonth,
  isInCalendar,
  LAST_DAY,
  monthNumberOf,
} from '../../src/calendar/day-number.ts';

/** Worked by hand: 365 days a year from 1970, one more for each leap day on the way. */
const ANCHORS = [
  ['1970-01-01', 0, 'day 0'],
  ['1970-01-02', 1, 'the day after'],
  ['1969-12-31', -1, 'the day before'],
  ['1970-12-31', 364, 'the end of the first year'],
  ['1971-01-01', 365, 'one common year'],
  ['1972-02-28', 788, '2 × 365 + 31 + 27'],
  ['1972-02-29', 789, 'the first leap day'],
  ['1972-03-01', 790, 'the day after it'],
  ['1973-01-01', 1_096, '3 × 365 + 1'],
  ['2000-01-01', 10_957, '30 × 365 + 7 (1972, 76, 80, 84, 88, 92, 96)'],
  ['2000-02-28', 11_015, '10 957 + 31 + 27'],
  ['2000-02-29', 11_016, 'a leap day of a century'],
  ['2000-03-01', 11_017, 'the day after it'],
  ['2001-01-01', 11_323, '10 957 + 366'],
  ['2038-01-19', 24_855, '2 147 483 647 seconds are 24 855 days and 3 hours'],
  ['2100-01-01', 47_482, '10 957 + 100 × 365 + 25'],
  ['2100-02-28', 47_540, '47 482 + 31 + 27'],
  ['2100-03-01', 47_541, 'no leap day between'],
  ['1900-01-01', -25_567, '−(70 × 365 + 17), from 1904 to 1968'],
  ['1900-02-28', -25_509, '−25 567 + 31 + 27'],
  ['1900-03-01', -25_508, 'no leap day between'],
  ['1800-01-01', -62_091, '−25 567 − (100 × 365 + 24)'],
  ['9999-12-31', 2_932_896, '−62 091 + 20 × 146 097 + (200 × 365 + 48) − 1'],
] as const;

describe('dayNumberOf', () => {
  it.each(ANCHORS)('counts %s as day %d: %s', (text, number) => {
    expect(dayNumberOf(civilDate(text))).toBe(number);
  });
});

describe('civilDateOf', () => {
  it.each(ANCHORS)('writes %s for day %d: %s', (text, number) => {
    expect(civilDateOf(number)).toBe(text);
  });

  it.each([
    ['the day before 1800-01-01', -62_092],
    ['the day after 9999-12-31', 2_932_897],
    ['a day of the year 0', -719_468],
    ['no number', Number.NaN],
  ])('throws a RangeError at %s', (_, number) => {
    expect(() => civilDateOf(number)).toThrow(RangeError);
  });
});

describe('isInCalendar', () => {
  it.each([-62_091, -1, 0, 1, 2_932_896])('holds for day %d', (number) => {
    expect(isInCalendar(number)).toBe(true);
  });

  it.each([-719_468, -62_092, 2_932_897, Number.NaN])('does not hold for day %d', (number) => {
    expect(isInCalendar(number)).toBe(false);
  });

  it('runs from FIRST_DAY, 1800-01-01, to LAST_DAY, 9999-12-31', () => {
    expect([FIRST_DAY, LAST_DAY]).toEqual([-62_091, 2_932_896]);
  });
});

describe('dayNumberOfFields', () => {
  it.each(ANCHORS)('counts the year, month and day of %s as day %d', (text, number) => {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    expect(dayNumberOfFields(year, month, day)).toBe(number);
  });

  it('runs on into the next month where the day lies past the end of its month', () => {
    expect(dayNumberOfFields(2001, 2, 31)).toBe(dayNumberOfFields(2001, 3, 3));
    expect(dayNumberOfFields(2000, 2, 30)).toBe(dayNumberOfFields(2000, 3, 1));
    expect(dayNumberOfFields(2001, 12, 32)).toBe(dayNumberOfFields(2002, 1, 1));
  });
});

describe('fieldsOfDayNumber', () => {
  it.each(ANCHORS)('finds the year, month and day of %s in day %d', (text, number) => {
    const [year, month, day] = text.split('-').map(Number);
    expect(fieldsOfDayNumber(number)).toEqual({ year, month, day });
  });

  it.each([
    [-719_528, { year: 0, month: 1, day: 1 }, '1 January of the year 0: 1 970 years with 478 leap days before 1970'],
    [-719_469, { year: 0, month: 2, day: 29 }, 'the leap day of the year 0'],
    [-719_468, { year: 0, month: 3, day: 1 }, 'the day from which the reckoning runs'],
    [-719_529, { year: -1, month: 12, day: 31 }, 'the day before the year 0'],
    [2_932_897, { year: 10_000, month: 1, day: 1 }, 'the day after the calendar'],
  ])('finds those of day %d, outside the calendar, too: %o, %s', (number, fields) => {
    expect(fieldsOfDayNumber(number)).toEqual(fields);
  });
});

describe('monthNumberOf', () => {
  it.each([
    ['1970-01-01', 23_640],
    ['1969-12-31', 23_639],
    ['2000-02-29', 24_001],
    ['2000-03-01', 24_002],
    ['1800-01-01', 21_600],
    ['9999-12-31', 119_999],
  ])('puts %s into month %d, twelve a year from January of the year 0', (text, month) => {
    expect(monthNumberOf(dayNumberOf(civilDate(text)))).toBe(month);
  });
});

describe('firstDayOfMonth', () => {
  it.each([
    [23_640, 0, 'January 1970'],
    [23_639, -31, 'December 1969'],
    [24_001, 10_988, 'February 2000: 10 957 + 31'],
    [24_002, 11_017, 'March 2000'],
    [22_802, -25_508, 'March 1900'],
    [120_000, 2_932_897, 'January 10000, outside the calendar'],
  ])('starts month %d on day %d: %s', (month, day) => {
    expect(firstDayOfMonth(month)).toBe(day);
  });
});
