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
});
