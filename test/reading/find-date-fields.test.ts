import { describe, expect, it } from 'vitest';
import { daysInMonth } from '../../src/calendar/civil-date.ts';
import { findDateFields } from '../../src/reading/values/find-date-fields.ts';
import { MONTH_NAMES } from '../../src/reading/values/month-names.ts';
import { parseDateText } from '../../src/reading/values/parse-date-text.ts';

const dateOf = (text: string) => {
  const parsed = parseDateText(text);
  return parsed.ok ? parsed.value : parsed.fault.what.code;
};

describe('parseDateText', () => {
  it.each([
    ['31 January 2027', '2027-01-31'],
    ['30 Apr 2001', '2001-04-30'],
    ['30 Apr. 2001', '2001-04-30'],
    ['30-APR-2001', '2001-04-30'],
    ['October 18, 2001', '2001-10-18'],
    ['Sept. 3rd, 2001', '2001-09-03'],
    ['the 1st of March 2001', '2001-03-01'],
    ['2001 Oct 18', '2001-10-18'],
    ['1er mars 2001', '2001-03-01'],
    ['le 14 juillet 2001', '2001-07-14'],
    ['9 août 2001', '2001-08-09'],
    ['9 aout 2001', '2001-08-09'],
    ['3 janv. 2001', '2001-01-03'],
    ['18 de octubre de 2001', '2001-10-18'],
    ['1.º de setiembre de 2001', '2001-09-01'],
    ['5 ene 2001', '2001-01-05'],
    ['18 октября 2001 года', '2001-10-18'],
    ['18 октября 2001 г.', '2001-10-18'],
    ['2 мая 2001', '2001-05-02'],
    ['18 تشرين الأول/أكتوبر 2001', '2001-10-18'],
    ['٤ كانون الثاني/يناير ٢٠٠١', '2001-01-04'],
    ['18 نوفمبر 2001', '2001-11-18'],
    ['2001年10月18日', '2001-10-18'],
    ['2001年1月5日', '2001-01-05'],
    [' 29 Feb 2000 ', '2000-02-29'],
  ])('reads a day whose month is in words: %s', (text, on) => {
    expect(dateOf(text)).toBe(on);
  });

  it.each([
    // In figures month and day may have changed places, and nobody has to know whose order it is.
    ...['03/04/2001', '30/04/2001', '5.5.2001', '2001/4/30', '20010430'],
    // The word begins two months, or names two, or is misspelt.
    ...['14 jui 2001', '14 ju 2001', '14 ma 2001', '18 تشرين 2001', '18 أكتوبر/نوفمبر 2001', '18 Ocotber 2001'],
    // Without a day or a whole year, and no month.
    ...['April 2001', '30 Apr 01', '30 Brumaire 2001'],
  ])('does not read what may be another day, or none: %s', (text) => {
    expect(dateOf(text)).toBe('issue.not-a-date');
  });

  it.each([
    ['31 February 2027', 28],
    ['29 février 2001', 28],
    ['30 Feb 2000', 29],
    ['31 de abril de 2001', 30],
    ['31 июня 2001 г.', 30],
    ['31 أيلول/سبتمبر 2001', 30],
    ['2001年11月31日', 30],
    ['0 May 2001', 31],
    ['June 31, 2001', 30],
  ])('says of a day in words that does not exist how many days its month has: %s has %i', (text, days) => {
    expect(parseDateText(text)).toMatchObject({
      ok: false,
      fault: { what: { code: 'issue.no-such-day', values: { text, days } } },
    });
  });

  it('says of a day in words before the calendar what it says of one in figures', () => {
    expect([dateOf('18 Oct 1799'), dateOf('1799-10-18')]).toEqual(Array(2).fill('issue.outside-calendar'));
  });

  it('reads each day of a year by every name of its month', () => {
    for (const [index, names] of MONTH_NAMES.entries()) {
      for (const name of names.filter((each) => !each.includes('月'))) {
        for (let day = 1; day <= daysInMonth(2000, index + 1); day += 1) {
          const on = `2000-${String(index + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect([name, dateOf(`${day} ${name} 2000`)]).toEqual([name, on]);
        }
      }
    }
  });
});

describe('findDateFields', () => {
  it('gives what was written, also of a day that does not exist', () => {
    expect(findDateFields('31 Feb 2001')).toEqual({ year: 2001, month: 2, day: 31, word: 'Feb' });
    expect(findDateFields('14 jui 2001')).toEqual({ year: 2001, month: 0, day: 14, word: 'jui' });
    expect(findDateFields('2001-02-03')).toBeUndefined();
  });
});
