import { describe, expect, it } from 'vitest';
import { readForeign, readStoredDates } from '../read-foreign.ts';
import { UNCITRAL } from '../samples.ts';

describe('a status table of UNCITRAL', () => {
  it('has the day before the month, and marks behind the days that its head explains', () => {
    const { form, acts, issues, columnsLeft } = readForeign(UNCITRAL);
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
    expect(readStoredDates(UNCITRAL)[0]).toBe('GAB accession 2004-12-15 → 2006-01-01');
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
