import { describe, expect, it } from 'vitest';
import { readDayAndLetters } from '../../src/formats/read-day-and-letters.ts';
import { readNameOfCell } from '../../src/formats/read-name-of-cell.ts';

describe('readDayAndLetters', () => {
  it.each([
    ['3 Dec 2002 5', '3 Dec 2002', undefined],
    ['3 Dec 2002 5, 12', '3 Dec 2002', undefined],
    ['3 Dec 2002 a 5', '3 Dec 2002', 'a'],
    ['3 December 2002 (a) 5', '3 December 2002', 'a'],
    ['3 Dec 2002 a', '3 Dec 2002', 'a'],
    // These are no days with marks: nobody knows what they are.
    ['3 Dec 20025', '3 Dec 20025', undefined],
    ['3 12 2002 5', '3 12 2002 5', undefined],
    ['3 Dec 2002 2003', '3 Dec 2002 2003', undefined],
  ])('%s', (text, day, letters) => {
    expect(readDayAndLetters(text)).toEqual(letters === undefined ? { day } : { day, letters });
  });
});

describe('readNameOfCell', () => {
  it.each([
    ['Czechia (b)', 'Czechia'],
    ['Czechia (b), (c)', 'Czechia'],
    ['Netherlands (Kingdom of the) 2, 3', 'Netherlands (Kingdom of the)'],
    ['Korea (Republic of)', 'Korea (Republic of)'],
    ['578', '578'],
    ['*', '*'],
  ])('%s', (text, name) => {
    expect(readNameOfCell(text)).toBe(name);
  });
});
