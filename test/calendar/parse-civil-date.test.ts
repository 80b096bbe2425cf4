import { describe, expect, it } from 'vitest';
import {
  civilDate,
  composeCivilDate,
  isCivilDate,
  parseCivilDate,
  parseFields,
} from '../../src/calendar/civil-date.ts';

const DATES = [
  ['the first day of the calendar', '1800-01-01'],
  ['the last day of the calendar', '9999-12-31'],
  ['29 February of a year that four divides', '2004-02-29'],
  ['29 February 2000, a century that 400 divides', '2000-02-29'],
  ['29 February 2400, the next such century', '2400-02-29'],
  ['28 February of a common year', '2001-02-28'],
  ['28 February 1900', '1900-02-28'],
  ['31 January', '2005-01-31'],
  ['30 April', '2005-04-30'],
  ['31 December', '2005-12-31'],
] as const;

const NO_SUCH_DAYS = [
  ['31 February', '2001-02-31'],
  ['30 February of a leap year', '2000-02-30'],
  ['29 February of a common year', '2001-02-29'],
  ['29 February 1800, a century that 400 does not divide', '1800-02-29'],
  ['29 February 1900, a century that 400 does not divide', '1900-02-29'],
  ['29 February 2100, a century that 400 does not divide', '2100-02-29'],
  ['31 April', '2005-04-31'],
  ['31 June', '2005-06-31'],
  ['31 September', '2005-09-31'],
  ['31 November', '2005-11-31'],
  ['32 January', '2005-01-32'],
  ['32 December', '2005-12-32'],
  ['day 0', '2005-01-00'],
  ['month 0', '2005-00-10'],
  ['month 13', '2005-13-01'],
  ['month 99', '2005-99-99'],
  ['30 February of a year before the calendar', '1799-02-30'],
  ['month 0 of the year 0', '0000-00-00'],
] as const;

const OUTSIDE_CALENDAR = [
  ['the day before the calendar', '1799-12-31'],
  ['the first day of 1799', '1799-01-01'],
  ['the year 0', '0000-01-01'],
  ['29 February of the year 0, which is a leap year', '0000-02-29'],
  ['the year 999', '0999-12-31'],
] as const;

const NO_DATES = [
  ['nothing', ''],
  ['a space', ' '],
  ['a word', 'today'],
  ['a month', '2005-01'],
  ['a year', '2005'],
  ['a year of two digits', '05-01-31'],
  ['a year of five digits', '10000-01-01'],
  ['a signed year', '+2005-01-31'],
  ['a negative year', '-2005-01-31'],
  ['a signed year of six digits', '+002005-01-31'],
  ['a month of one digit', '2005-1-31'],
  ['a day of one digit', '2005-01-3'],
  ['a day of three digits', '2005-01-031'],
  ['a date without hyphens', '20050131'],
  ['slashes', '2005/01/31'],
  ['the day first', '31-01-2005'],
  ['the day first, with points', '31.01.2005'],
  ['an hour', '2005-01-31T00:00:00Z'],
  ['a space before', ' 2005-01-31'],
  ['a space after', '2005-01-31 '],
  ['a line end after', '2005-01-31\n'],
  ['a carriage return after', '2005-01-31\r'],
  ['a no-break space after', '2005-01-31\u00a0'],
  ['a byte order mark before', '\ufeff2005-01-31'],
  ['a line before', 'deposited\n2005-01-31'],
  ['two dates', '2005-01-312005-02-01'],
  ['Arabic digits', '\u0662\u0660\u0660\u0665-\u0660\u0661-\u0663\u0661'],
  ['full-width digits', '\uff12\uff10\uff10\uff15-\uff10\uff11-\uff13\uff11'],
  ['an Arabic digit among others', '2005-01-3\u0661'],
  ['the hyphen of typography', '2005\u201001\u201031'],
  ['the minus sign', '2005\u221201\u221231'],
  ['a letter among the digits', '2OO5-01-31'],
  ['an exponent', '2e03-01-31'],
] as const;

describe('parseCivilDate', () => {
  it.each(DATES)('reads %s: %s', (_, text) => {
    expect(parseCivilDate(text)).toEqual({ kind: 'date', date: text });
  });

  it.each(NO_SUCH_DAYS)('says that there is no such day as %s: %s', (_, text) => {
    expect(parseCivilDate(text).kind).toBe('no-such-day');
  });

  it.each(OUTSIDE_CALENDAR)('leaves %s outside the calendar: %s', (_, text) => {
    expect(parseCivilDate(text).kind).toBe('outside-calendar');
  });

  it.each(NO_DATES)('does not take %s for a date: %j', (_, text) => {
    expect(parseCivilDate(text).kind).toBe('not-a-date');
  });
});

describe('isCivilDate', () => {
  it.each(DATES)('holds for %s: %s', (_, text) => {
    expect(isCivilDate(text)).toBe(true);
  });

  it.each([...NO_SUCH_DAYS, ...OUTSIDE_CALENDAR, ...NO_DATES])('does not hold for %s: %j', (_, text) => {
    expect(isCivilDate(text)).toBe(false);
  });
});

describe('civilDate', () => {
  it.each(DATES)('names %s: %s', (_, text) => {
    expect(civilDate(text)).toBe(text);
  });

  it.each([...NO_SUCH_DAYS, ...OUTSIDE_CALENDAR, ...NO_DATES])('throws a RangeError at %s: %j', (_, text) => {
    expect(() => civilDate(text)).toThrow(RangeError);
  });

  it.each([
    ['31 Feb 2001', '"31 Feb 2001" is not a date of the form YYYY-MM-DD'],
    ['2001-02-31', '"2001-02-31" does not exist: that month has 28 days'],
    ['2000-02-30', '"2000-02-30" does not exist: that month has 29 days'],
    ['2001-04-31', '"2001-04-31" does not exist: that month has 30 days'],
    ['2001-01-00', '"2001-01-00" does not exist: that month has 31 days'],
    ['2001-13-01', '"2001-13-01" has no month 13'],
    ['2001-00-10', '"2001-00-10" has no month 0'],
    ['1799-12-31', '"1799-12-31" lies before the year 1800'],
  ])('says to its caller what is wrong with %s', (text, message) => {
    // An error, and not a text: of a text the beginning would do.
    expect(() => civilDate(text)).toThrow(new RangeError(message));
  });
});

describe('composeCivilDate', () => {
  it.each(DATES)('composes %s: %s', (_, text) => {
    expect(composeCivilDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))).toBe(text);
  });

  it.each([...NO_SUCH_DAYS, ...OUTSIDE_CALENDAR])('throws a RangeError at %s: %s', (_, text) => {
    const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
    expect(() => composeCivilDate(year, month, day)).toThrow(
      new RangeError(`${year}-${month}-${day} is no day of the calendar`),
    );
  });
});

describe('parseFields', () => {
  it.each(DATES)('gives %s: %s', (_, text) => {
    expect(parseFields(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))).toBe(text);
  });

  it.each([...NO_SUCH_DAYS, ...OUTSIDE_CALENDAR])('gives nothing for %s: %s', (_, text) => {
    const fields = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))] as const;
    expect(parseFields(...fields)).toBeUndefined();
  });

  it('gives nothing after the last year, and nothing for what is no number', () => {
    expect(parseFields(10_000, 1, 1)).toBeUndefined();
    expect(parseFields(Number.NaN, 1, 1)).toBeUndefined();
    expect(parseFields(2000, Number.NaN, 1)).toBeUndefined();
    expect(parseFields(2000, 1, Number.NaN)).toBeUndefined();
  });
});
