import { describe, expect, it } from 'vitest';
import { numberFormOf } from '../../../src/formats/workbook/number-form.ts';
import { textOfSerial } from '../../../src/formats/workbook/text-of-serial.ts';

describe('textOfSerial', () => {
  // Counted by hand: 1 is 1 January 1900, and 60 the 29 February that there was not, so that 61 is 1 March.
  it.each([
    [1, '1900-01-01'],
    [31, '1900-01-31'],
    [59, '1900-02-28'],
    [60, '1900-02-29'],
    [61, '1900-03-01'],
    [366, '1900-12-31'],
    [367, '1901-01-01'],
    [36_526, '2000-01-01'],
    [36_585, '2000-02-29'],
    [37_166, '2001-10-02'],
    [37_166.5, '2001-10-02T12:00:00'],
    [37_165.999_999_999, '2001-10-02'],
    [0, '0'],
    [0.5, '0.5'],
    [-1, '-1'],
  ])('%d in the system of 1900 is %s', (serial, text) => {
    expect(textOfSerial(serial, { form: 'day', system: '1900' })).toBe(text);
  });

  // 1904 is a leap year: 1 March is day 60. The same day has a number that is 1462 smaller.
  it.each([
    [0, '1904-01-01'],
    [59, '1904-02-29'],
    [60, '1904-03-01'],
    [366, '1905-01-01'],
    [37_166 - 1462, '2001-10-02'],
    [-1, '-1'],
  ])('%d in the system of 1904 is %s', (serial, text) => {
    expect(textOfSerial(serial, { form: 'day', system: '1904' })).toBe(text);
  });

  it('writes nothing that the sheet does not show: a month is no day, and a day without its year is none', () => {
    expect(textOfSerial(37_165, { form: 'month', system: '1900' })).toBe('2001-10');
    expect(textOfSerial(37_166, { form: 'day-of-year', system: '1900' })).toBe('--10-02');
  });
});

describe('numberFormOf', () => {
  it.each([
    [14, undefined, 'day'],
    [15, undefined, 'day'],
    [16, undefined, 'day-of-year'],
    [17, undefined, 'month'],
    [20, undefined, 'number'],
    [22, undefined, 'day'],
    [45, undefined, 'number'],
    [0, undefined, 'number'],
    [2, undefined, 'number'],
    [164, 'yyyy\\-mm\\-dd', 'day'],
    [164, 'dd/mm/yyyy;@', 'day'],
    [164, '[$-409]d\\ mmm\\ yyyy', 'day'],
    [164, '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'day'],
    [164, 'd"er" mmmm yyyy', 'day'],
    [164, '[$-411]ge.m.d', 'day'],
    [164, 'yyyy"年"m"月"d"日"', 'day'],
    [164, 'mmm-yy', 'month'],
    [164, 'yyyy', 'month'],
    [164, 'd-mmm', 'day-of-year'],
    [164, 'd mmm yyyy hh:mm', 'day'],
    [164, 'hh:mm AM/PM', 'number'],
    [164, '[h]:mm', 'number'],
    [164, 'mm:ss.0', 'number'],
    [164, 'General', 'number'],
    [164, '0.00E+00', 'number'],
    [164, '[Red]#,##0', 'number'],
    [164, '"day" 0', 'number'],
    [164, '#,##0 [$€-407]', 'number'],
  ])('%d %s', (id, code, form) => {
    expect(numberFormOf(id, code)).toBe(form);
  });
});
