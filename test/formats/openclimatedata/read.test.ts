import { describe, expect, it } from 'vitest';
import { itBeside, listTablesBeside } from '../../support/beside.ts';
import { readForeign, readStoredDates } from '../read-foreign.ts';
import { OPENCLIMATEDATA } from '../samples.ts';

describe('a table of openclimatedata', () => {
  it('has signature, instrument and its kind in one row, and columns that are no acts', () => {
    const { form, acts, issues, left, columnsLeft } = readForeign(OPENCLIMATEDATA, 'paris');
    expect([form, issues, left, columnsLeft]).toEqual(['openclimatedata', [], [], ['Emissions', 'Percentage', 'Year']]);
    expect(acts).toEqual([
      'AFG signature 2016-04-22',
      'AFG ratification 2017-02-15',
      'EUE signature 2016-04-22',
      'EUE ratification 2016-10-05',
      'IRN signature 2016-04-22',
      'SYR accession 2017-11-13',
      'USA signature 2016-04-22',
      'USA acceptance 2021-01-20',
    ]);
    expect(readStoredDates(OPENCLIMATEDATA).slice(2)).toEqual([
      'SYR accession 2017-11-13 → 2017-12-13',
      'USA acceptance 2021-01-20 → 2021-02-19',
    ]);
  });

  it('has the kind in the head of the days, or in a column behind them; a provisional application is one', () => {
    expect(readForeign('Code,Name,Acceptance\nALB,Albania,2020-10-22\n').acts).toEqual(['ALB acceptance 2020-10-22']);
    const kigali = `Code,Name,Date,Participation Type
EUU,European Union,2018-09-27,Approval
AND,Andorra,2019-01-23,Provisional application under Article V
`;
    expect(readForeign(kigali).acts).toEqual(['EUE approval 2018-09-27', 'AND provisional-application 2019-01-23']);
  });

  itBeside('reads each table as it is published', listTablesBeside('formats/openclimatedata'), (tables) => {
    for (const { text } of tables) {
      const { form, issues, acts } = readForeign(text);
      expect([form, issues]).toEqual(['openclimatedata', []]);
      expect(acts.length).toBeGreaterThan(140);
    }
  });
});
