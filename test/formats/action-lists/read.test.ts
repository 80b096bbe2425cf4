import { describe, expect, it } from 'vitest';
import { readForeign, readStoredDates } from '../read-foreign.ts';

const UNTS = `Participant,Action,Date of Notification/Deposit,Date of Effect
Norway,Signature,13/06/2000,
Norway,Ratification,02/10/2001,18/01/2002
Fiji,Notification of succession,29/08/1972,26/08/1972
Norway,Withdrawal of reservation,14/05/2003,14/05/2003
Gambia,Accession,03/04/2001,03/07/2001
`;

describe('a list of actions of the United Nations Treaty Series', () => {
  it('has the day before the month; what is no act is left by its line', () => {
    const { form, acts, issues, left } = readForeign(UNTS);
    expect([form, issues]).toEqual(['un-treaty-series', []]);
    expect(acts).toEqual([
      'NOR signature 2000-06-13',
      'NOR ratification 2001-10-02',
      'FJI succession 1972-08-29',
      'GMB accession 2001-04-03',
    ]);
    expect(left).toEqual(['5 Withdrawal of reservation']);
    expect(readStoredDates(UNTS.replace(/Norway,Withdrawal.*\n/, ''))).toEqual([
      'NOR ratification 2001-10-02 → 2002-01-18',
      'FJI succession 1972-08-29 → 1972-08-26',
      'GMB accession 2001-04-03 → 2001-07-03',
    ]);
  });

  it('takes no day with the month before the day', () => {
    const heads = 'Participant,Action,Date of Notification/Deposit,Date of Effect\n';
    expect(readForeign(`${heads}Norway,Ratification,10/13/2001,\nChad,Accession,31/02/2001,\n`).issues).toEqual([
      '2 not-a-date',
      '3 no-such-day',
    ]);
  });
});

const UK = `Country,Action,Action Date,Effective Date
ALBANIA,Bound,28/08/2002,28/02/2003
AUSTRIA,Signature,21/12/1956,
AUSTRIA,Ratification,16/07/1969,01/01/1900
AUSTRIA,Declaration,16/07/1969,01/01/1900
Aruba,Extension,01/01/1986,01/01/1986
ALGERIA,Communication,08/04/1996,
`;

describe('a list of actions of the United Kingdom', () => {
  it('has the day before the month, and does not say by which instrument a State is bound, nor who extended the treaty', () => {
    const { form, acts, issues, left } = readForeign(UK);
    expect([form, issues]).toEqual(['united-kingdom', []]);
    expect(acts).toEqual(['ALB consent 2002-08-28', 'AUT signature 1956-12-21', 'AUT ratification 1969-07-16']);
    expect(left).toEqual(['5 Declaration', '6 Aruba: Extension 01/01/1986 01/01/1986', '7 Communication']);
    // 1 January 1900 stands where the list knows no day.
    expect(readStoredDates(UK.split('\n').slice(0, 4).join('\n'))).toEqual(['ALB consent 2002-08-28 → 2003-02-28']);
  });
});
