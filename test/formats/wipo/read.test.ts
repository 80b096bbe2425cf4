import { describe, expect, it } from 'vitest';
import { findWipoKind } from '../../../src/formats/wipo/find-wipo-kind.ts';
import { findWipoTreaty } from '../../../src/formats/wipo/find-wipo-treaty.ts';
import { itBeside, listTablesBeside } from '../../support/beside.ts';
import { readForeign, readStoredDates } from '../read-foreign.ts';
import { WIPO, WIPO_HEADS } from '../samples.ts';

describe('findWipoTreaty', () => {
  it.each([
    ['Beijing', 'wipo-beijing'],
    ['WIPO Copyright Treaty (WCT)', 'wipo-wct'],
    ['WIPO GRATK Treaty', 'wipo-gratk'],
    // The Paris Convention, and not the Paris Agreement.
    ['Paris', 'wipo-paris'],
  ])('%s', (name, id) => {
    expect(findWipoTreaty(name)).toBe(id);
  });
});

describe('findWipoKind', () => {
  it.each([
    ['Declaration of Continued Application', 'succession'],
    ['Declaration/Notification of Succession', 'succession'],
    ['Accession', 'Accession'],
  ])('%s (VCSSRT 2(1)(g))', (name, kind) => {
    expect(findWipoKind(name)).toBe(kind);
  });
});

describe('a table of memberships of WIPO', () => {
  it('gives the signature beside the instrument, and the rows of one treaty of several; continued application is a succession', () => {
    const { form, acts, left, others, issues } = readForeign(WIPO, 'wipo-beijing');
    expect([form, issues]).toEqual(['wipo', []]);
    expect(acts).toEqual([
      'AUT signature 2013-06-19',
      'BWA signature 2012-10-04',
      'BWA ratification 2013-11-20',
      'EUE signature 2013-06-19',
      'BLZ accession 2018-11-09',
      'FJI succession 2020-06-01',
      'BHS succession 1976-07-05',
    ]);
    expect(left).toEqual(['8 Chad: Entry Into Force Date 2020-04-28']);
    expect(others).toEqual({ 'wipo-paris': 2 });
  });

  it('keeps the stored dates, that of a succession before its notification too', () => {
    expect(readStoredDates(WIPO)).toEqual([
      'BWA ratification 2013-11-20 → 2020-04-28',
      'BLZ accession 2018-11-09 → 2020-04-28',
      'FJI succession 2020-06-01 → 2020-04-28',
      'BHS succession 1976-07-05 → 1973-07-10',
      'DZA accession 1965-09-16 → 1966-03-01',
      'BEN accession 1966-10-17 → 1967-01-10',
    ]);
  });

  it('is none of a treaty that it does not hold, and names the line of what cannot be read', () => {
    expect(readForeign(WIPO, 'op-crc-sc').issues).toEqual(['1 register-of-another']);
    const bad = `${WIPO_HEADS}\nAustria,Beijing,2013-06-31,,,\nAustria,Beijing,,Adoption,2013-06-30,\n`;
    expect(readForeign(bad, 'wipo-beijing').issues).toEqual(['2 no-such-day', '3 unknown-kind']);
  });

  it('is the same as a list of objects', () => {
    const objects = WIPO.trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const cells = line.split(',');
        return Object.fromEntries(WIPO_HEADS.split(',').map((head, index) => [head, cells[index]]));
      });
    const { form, acts, others } = readForeign(JSON.stringify(objects), 'wipo-beijing');
    expect([form, acts.length, others]).toEqual(['wipo', 7, { 'wipo-paris': 2 }]);
  });

  itBeside('reads each treaty of the table as it is published', listTablesBeside('formats/wipo'), (tables) => {
    for (const { text } of tables) {
      for (const id of ['wipo-beijing', 'wipo-marrakesh', 'wipo-wct', 'wipo-wppt', 'wipo-gratk', 'wipo-berne']) {
        const { form, issues, acts } = readForeign(text, id);
        expect([form, issues]).toEqual(['wipo', []]);
        expect(acts.length).toBeGreaterThan(20);
      }
    }
  });
});
