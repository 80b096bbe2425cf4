import { describe, expect, it } from 'vitest';
import { readForeign, readStoredDates } from '../read-foreign.ts';

const TABLE = `Contracting Party,S 1,R/A/S2,Type3,EIF4,EXT5,Auth6,Res/D/N/DC7
Belgium,,,Den,,,,
Denmark,23-X-1956,3-VII-1964,R,1-IX-1964,1,2,"D,N"
Niger,,11-X-1971,A*,10-XII-1971,,,
Luxembourg,15-VI-1955,,,,,,
Fiji,,29-III-1971,Su,10-X-1970,,,
Japan,,27-VII-1970,Ac,,,,
`;

describe('a status table of the Hague Conference', () => {
  it('has months in Roman numbers and types of instruments; a denunciation and an extension have no day there', () => {
    const { form, acts, issues, left, columnsLeft } = readForeign(TABLE, 'apostille');
    expect([form, issues]).toEqual(['hcch', []]);
    expect(acts).toEqual([
      'DNK signature 1956-10-23',
      'DNK ratification 1964-07-03',
      'NER accession 1971-10-11',
      'LUX signature 1955-06-15',
      'FJI succession 1971-03-29',
      'JPN acceptance 1970-07-27',
    ]);
    expect(left).toEqual(['2 Belgium: Type Den', '3 Denmark: EXT 1']);
    expect(columnsLeft).toEqual(['Auth6', 'Res/D/N/DC7']);
    expect(readStoredDates(TABLE)[0]).toBe('DNK ratification 1964-07-03 → 1964-09-01');
  });

  it('names the line of a type that nobody knows, and of a month that is none', () => {
    const heads = TABLE.slice(0, TABLE.indexOf('\n'));
    expect(readForeign(`${heads}\nNiger,,11-X-1971,C,,,,\nJapan,,27-IIX-1970,R,,,,\n`).issues).toEqual([
      '2 unknown-kind',
      '3 not-a-date',
    ]);
  });
});
