import { describe, expect, it } from 'vitest';
import { itBeside, listTextsBeside } from '../../support/beside.ts';
import { readForeign, readStoredDates } from '../read-foreign.ts';
import { WIPO_LEX } from '../samples.ts';

describe('a page of WIPO Lex', () => {
  it('has the kind of the instrument before its day, and a total to check against', () => {
    const { form, acts, issues, totals, columnsLeft } = readForeign(WIPO_LEX, 'wipo-beijing');
    expect([form, issues, columnsLeft]).toEqual(['wipo-lex', [], ['Details']]);
    expect(acts).toEqual([
      'DZA accession 2017-07-25',
      'AUT signature 2013-06-19',
      'BWA signature 2012-10-04',
      'BWA ratification 2013-11-20',
    ]);
    expect(totals).toEqual({ parties: { printed: 3, read: 2 } });
    expect(readStoredDates(WIPO_LEX)).toEqual([
      'DZA accession 2017-07-25 → 2020-04-28',
      'BWA ratification 2013-11-20 → 2020-04-28',
    ]);
  });

  itBeside(
    'meets the total of the page as it is published',
    listTextsBeside('formats/wipo-html', 'beijing.html'),
    ([page]) => {
      const { form, issues, totals } = readForeign(page?.text ?? '', 'wipo-beijing');
      expect([form, issues]).toEqual(['wipo-lex', []]);
      expect(totals.parties).toEqual({ printed: 48, read: 48 });
    },
  );
});
