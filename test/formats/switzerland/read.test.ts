import { describe, expect, it } from 'vitest';
import { readSwissDay } from '../../../src/formats/switzerland/read-swiss-day.ts';
import { readForeign, readStoredDates } from '../read-foreign.ts';
import { SWISS_FRENCH, SWISS_GERMAN, SWISS_ITALIAN } from '../samples.ts';

describe('readSwissDay', () => {
  it.each([
    ['24. März 1983', '1983-03-24'],
    ['1. Dezember 2001', '2001-12-01'],
    ['1° marzo 1999', '1999-03-01'],
    ['24 mars 1983', '24 mars 1983'],
    ['24. Foo 1983', '24. Foo 1983'],
  ])('%s', (text, day) => {
    expect(readSwissDay(text)).toBe(day);
  });
});

describe('a table of parties of Switzerland', () => {
  it('joins days that are split over cells; the letters mean what the head says', () => {
    const { form, acts, issues, left } = readForeign(SWISS_GERMAN);
    expect([form, issues, left]).toEqual(['switzerland', [], []]);
    expect(acts).toEqual([
      'NOR consent 2001-10-02',
      'AFG accession 2002-09-19',
      'MNE succession 2006-10-23',
      'EUE consent 2003-03-01',
    ]);
    expect(readStoredDates(SWISS_GERMAN)).toEqual([
      'NOR consent 2001-10-02 → 2002-01-18',
      'AFG accession 2002-09-19 → 2002-10-19',
      'MNE succession 2006-10-23 → 2006-06-03',
      'EUE consent 2003-03-01 → 2003-04-01',
    ]);
  });

  it('is read in French and in Italian', () => {
    expect(readForeign(SWISS_FRENCH).acts).toEqual(['NOR consent 2001-10-02', 'MNE succession 2006-10-23']);
    expect(readForeign(SWISS_ITALIAN).acts).toEqual(['NOR consent 2001-10-02', 'TUN accession 2003-03-01']);
  });

  it('names the line of a letter that the head does not explain, and of a name that is nobody’s', () => {
    const bad = SWISS_ITALIAN.replace('2003 A', '2003 S').replace('Norvegia', 'Xlandia');
    expect(readForeign(bad).issues).toEqual(['2 unknown-participant', '3 unknown-kind']);
  });
});
