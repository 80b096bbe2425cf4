import { describe, expect, it } from 'vitest';
import { readForeign, readStoredDates } from '../read-foreign.ts';
import { HCCH } from '../samples.ts';

describe('a status table of the Hague Conference', () => {
  it('has months in Roman numbers and types of instruments; a denunciation and an extension have no day there', () => {
    const { form, acts, issues, left, columnsLeft } = readForeign(HCCH, 'apostille');
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
    expect(readStoredDates(HCCH)[0]).toBe('DNK ratification 1964-07-03 → 1964-09-01');
  });

  it('names the line of a type that nobody knows, and of a month that is none', () => {
    const heads = HCCH.slice(0, HCCH.indexOf('\n'));
    expect(readForeign(`${heads}\nNiger,,11-X-1971,C,,,,\nJapan,,27-IIX-1970,R,,,,\n`).issues).toEqual([
      '2 unknown-kind',
      '3 not-a-date',
    ]);
  });
});
