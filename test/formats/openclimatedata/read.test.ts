import { describe, expect, it } from 'vitest';
import { itBeside, listTablesBeside } from '../../support/beside.ts';
import { readForeign, readStoredDates } from '../read-foreign.ts';

const PARIS = `Code,Name,Signature,Ratification,Kind,Date-Of-Effect,Emissions,Percentage,Year
AFG,Afghanistan,2016-04-22,2017-02-15,Ratification,2017-03-17,19328,0.05,2005
EUU,European Union,2016-04-22,2016-10-05,Ratification,2016-11-04,4488404,12.1,2013
IRN,Iran (Islamic Republic of),2016-04-22,,,,483669,1.3,2000
SYR,Syrian Arab Republic,,2017-11-13,Accession,2017-12-13,79000,0.21,2005
USA,United States of America,2016-04-22,2021-01-20,Acceptance,2021-02-19,6649700,17.89,2013
`;

describe('a table of openclimatedata', () => {
  it('has signature, instrument and its kind in one row, and columns that are no acts', () => {
    const { form, acts, issues, left, columnsLeft } = readForeign(PARIS, 'paris');
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
    expect(readStoredDates(PARIS).slice(2)).toEqual([
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
