import { describe, expect, it } from 'vitest';
import { readForeign, readStoredDates } from '../read-foreign.ts';

const HEAD =
  'State,Notes,Signature,"Ratification, Accession(*), Approval(†), Acceptance(‡) or Succession(§)",Entry into force';

const TABLE = `${HEAD}
Canada,,07/12/1989,,
Gabon,(a),,15/12/2004(*),01/01/2006
Denmark,,26/05/1981,14/02/1989,01/03/1990
Finland,,26/05/1981,15/12/1987(†),01/01/1989
China,,30/09/1981,11/12/1986(‡),01/01/1988
Serbia,,,12/03/2001(§),27/04/1992
`;

describe('a status table of UNCITRAL', () => {
  it('has the day before the month, and marks behind the days that its head explains', () => {
    const { form, acts, issues, columnsLeft } = readForeign(TABLE);
    expect([form, issues, columnsLeft]).toEqual(['uncitral', [], ['Notes']]);
    expect(acts).toEqual([
      'CAN signature 1989-12-07',
      'GAB accession 2004-12-15',
      'DNK signature 1981-05-26',
      'DNK ratification 1989-02-14',
      'FIN signature 1981-05-26',
      'FIN approval 1987-12-15',
      'CHN signature 1981-09-30',
      'CHN acceptance 1986-12-11',
      'SRB succession 2001-03-12',
    ]);
    expect(readStoredDates(TABLE)[0]).toBe('GAB accession 2004-12-15 → 2006-01-01');
  });

  it('is told by its heads in its other languages', () => {
    const head =
      'Государство,Примечания,Подписание,"Ратификация, Присоединение(*), Утверждение(†), Принятие(‡) или Правопреемство(§)",Вступление в силу';
    expect(readForeign(`${head}\nGAB,,,15/12/2004(*),\nCAN,,07/12/1989,,\n`).acts).toEqual([
      'GAB accession 2004-12-15',
      'CAN signature 1989-12-07',
    ]);
  });
});
