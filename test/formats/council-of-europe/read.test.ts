import { describe, expect, it } from 'vitest';
import { readForeign, readStoredDates } from '../read-foreign.ts';
import { COUNCIL_OF_EUROPE } from '../samples.ts';

describe('a chart of the Council of Europe', () => {
  it('has the day before the month, and letters for what is no simple signature and no ratification', () => {
    const { form, acts, issues, left, columnsLeft } = readForeign(COUNCIL_OF_EUROPE, 'echr-p15');
    expect([form, issues, left]).toEqual(['council-of-europe', [], []]);
    expect(acts).toEqual([
      'ALB signature 1995-02-02',
      'ALB consent 1999-09-28',
      'IRL definitive-signature 2013-06-24',
      'MNE succession 2006-06-14',
      'GEO signature 2004-09-17',
      'MAR accession 2013-01-17',
    ]);
    expect(columnsLeft).toEqual(['Notes', 'R.', 'D.', 'A.', 'T.', 'C.', 'O.']);
    expect(readStoredDates(COUNCIL_OF_EUROPE)).toEqual([
      'ALB consent 1999-09-28 → 1999-11-01',
      'IRL definitive-signature 2013-06-24 → 2021-08-01',
      'MNE succession 2006-06-14 → 2006-06-06',
      'MAR accession 2013-01-17 → 2013-03-01',
    ]);
  });

  it('is refused where it has a second column without a head: the days may all stand one column too far to the left', () => {
    const damaged = COUNCIL_OF_EUROPE.replace(',Signature', ',,Signature');
    expect(readForeign(damaged, 'echr-p15')).toMatchObject({
      acts: [],
      issues: ['2 unnamed-column', '3 unnamed-column', '5 unnamed-column'],
    });
  });

  it('is read where nothing but blanks stands in such a column', () => {
    const [head = '', ...rows] = COUNCIL_OF_EUROPE.split('\n');
    const padded = [`${head},`, ...rows.map((row) => (row === '' ? row : `${row}, `))].join('\n');
    expect(readForeign(padded, 'echr-p15').acts).toHaveLength(6);
  });
});
