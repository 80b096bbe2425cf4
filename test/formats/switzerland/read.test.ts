import { describe, expect, it } from 'vitest';
import { readSwissDay } from '../../../src/formats/switzerland/read-swiss-day.ts';
import { readForeign, readStoredDates } from '../read-foreign.ts';

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

/** Days over two cells, whose heads are empty but for the first. */
const GERMAN = `Vertragsstaaten,Ratifikation Beitritt (B) Nachfolgeerklärung (N),,Inkrafttreten,
Norwegen*,2. Oktober,2001,18. Januar,2002
Afghanistan,19. September,2002 B,19. Oktober,2002
Montenegro,23. Oktober,2006 N,3. Juni,2006
Europäische Union,1. März,2003,1. April,2003
Tschad,,,,
`;

const FRENCH = `États parties,Ratification Adhésion (A) Déclaration de succession (S),Entrée en vigueur
Norvège,2 octobre 2001,18 janvier 2002
Monténégro,23 octobre 2006 S,3 juin 2006
`;

const ITALIAN = `Stati partecipanti,Ratifica Adesione (A),Entrata in vigore
Norvegia,2 ottobre 2001,18 gennaio 2002
Tunisia,1° marzo 2003 A,1° aprile 2003
`;

describe('a table of parties of Switzerland', () => {
  it('joins days that are split over cells; the letters mean what the head says', () => {
    const { form, acts, issues, left } = readForeign(GERMAN);
    expect([form, issues, left]).toEqual(['switzerland', [], []]);
    expect(acts).toEqual([
      'NOR consent 2001-10-02',
      'AFG accession 2002-09-19',
      'MNE succession 2006-10-23',
      'EUE consent 2003-03-01',
    ]);
    expect(readStoredDates(GERMAN)).toEqual([
      'NOR consent 2001-10-02 → 2002-01-18',
      'AFG accession 2002-09-19 → 2002-10-19',
      'MNE succession 2006-10-23 → 2006-06-03',
      'EUE consent 2003-03-01 → 2003-04-01',
    ]);
  });

  it('is read in French and in Italian', () => {
    expect(readForeign(FRENCH).acts).toEqual(['NOR consent 2001-10-02', 'MNE succession 2006-10-23']);
    expect(readForeign(ITALIAN).acts).toEqual(['NOR consent 2001-10-02', 'TUN accession 2003-03-01']);
  });

  it('names the line of a letter that the head does not explain, and of a name that is nobody’s', () => {
    const bad = ITALIAN.replace('2003 A', '2003 S').replace('Norvegia', 'Xlandia');
    expect(readForeign(bad).issues).toEqual(['2 unknown-participant', '3 unknown-kind']);
  });
});
