import { describe, expect, it } from 'vitest';
import { readRomanDay } from '../../src/formats/hcch/read-roman-day.ts';
import { readDayFirst } from '../../src/formats/read-day-first.ts';

describe('readDayFirst', () => {
  it.each([
    ['27-10-2005', '2005-10-27'],
    ['03/04/2001', '2001-04-03'],
    ['1.2.1999', '1999-02-01'],
    // No month has that number: whoever reads on says so.
    ['02/13/2001', '02/13/2001'],
    ['2001-10-02', '2001-10-02'],
    ['2 Oct 2001', '2 Oct 2001'],
  ])('%s', (text, day) => {
    expect(readDayFirst(text)).toBe(day);
  });
});

describe('readRomanDay', () => {
  it.each([
    ['3-VII-1964', '1964-07-03'],
    ['25-XII-1980', '1980-12-25'],
    ['1-IV-2001', '2001-04-01'],
    ['1-IIX-2001', '1-IIX-2001'],
    ['01-04-2001', '01-04-2001'],
  ])('%s', (text, day) => {
    expect(readRomanDay(text)).toBe(day);
  });
});
