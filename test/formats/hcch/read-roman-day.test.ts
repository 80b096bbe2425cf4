import { describe, expect, it } from 'vitest';
import { readRomanDay } from '../../../src/formats/hcch/read-roman-day.ts';

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
