import { describe, expect, it } from 'vitest';
import { itBeside, listTextsBeside } from '../../support/beside.ts';
import { readForeign, readStoredDates } from '../read-foreign.ts';

const PAGE = `<!DOCTYPE html><html><body><span>(Total Members: 3)</span>
<table><thead><tr><th> Member </th><th>Signature</th><th>Instrument</th><th>In Force</th><th>Details</th></tr></thead><tbody>
<tr><td><div>Algeria</div></td><td></td><td><div>Accession: July 25, 2017</div></td><td>April 28, 2020</td><td></td></tr>
<tr><td>Austria</td><td>June 19, 2013</td><td></td><td></td><td></td></tr>
<tr><td>Botswana</td><td>October 4, 2012</td><td>Ratification : November 20, 2013</td><td>April 28, 2020</td><td><a>Details</a></td></tr>
</tbody></table></body></html>`;

describe('a page of WIPO Lex', () => {
  it('has the kind of the instrument before its day, and a total to check against', () => {
    const { form, acts, issues, totals, columnsLeft } = readForeign(PAGE, 'wipo-beijing');
    expect([form, issues, columnsLeft]).toEqual(['wipo-lex', [], ['Details']]);
    expect(acts).toEqual([
      'DZA accession 2017-07-25',
      'AUT signature 2013-06-19',
      'BWA signature 2012-10-04',
      'BWA ratification 2013-11-20',
    ]);
    expect(totals).toEqual({ parties: { printed: 3, read: 2 } });
    expect(readStoredDates(PAGE)).toEqual([
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
