import { describe, expect, it } from 'vitest';
import { readForeign, readStoredDates } from '../read-foreign.ts';
import { NETHERLANDS } from '../samples.ts';

describe('a table of parties of the Netherlands', () => {
  it('has the day before the month, and a code behind the day of the instrument, or alone beside a signature', () => {
    const { form, acts, issues, left } = readForeign(NETHERLANDS);
    expect([form, issues]).toEqual(['netherlands', []]);
    expect(acts).toEqual([
      'ALB consent 2005-10-27',
      'AUT signature 1985-08-19',
      'AUT consent 1988-02-04',
      'AUT denunciation 2021-08-03',
      'MAR accession 2013-01-17',
      'HRV succession 1993-01-27',
      'NOR definitive-signature 1987-04-14',
      'DZA definitive-signature 1999-06-26',
      'GEO signature 2004-09-17',
      'TCD provisional-application 2001-04-03',
      'EUE accession 2011-06-23',
      'GMB consent 2001-03-07',
    ]);
    expect(left).toEqual(['12 Benin: Entry into force 05-12-2019', '12 Benin: Termination 01-01-2020']);
  });

  it('gives the day of termination with the denunciation', () => {
    expect(readStoredDates(NETHERLANDS).slice(1, 3)).toEqual([
      'AUT consent 1988-02-04 → 1988-04-01',
      'AUT denunciation 2021-08-03 → 2022-03-01',
    ]);
  });

  it('reads the Dutch heads, codes and names of States, and names the line of a code that nobody knows', () => {
    const heads = 'Partij,Ondertekening,Voorlopige toepassing,Ratificatie,In werking,Opzegging,Buiten werking';
    const { acts, issues } = readForeign(
      `${heads}\nCanada,,,07-12-1994 (T),01-03-1996,,\nPanama,,,14-03-1979 (VG),,,\n`,
    );
    expect([acts, issues]).toEqual([['CAN accession 1994-12-07', 'PAN succession 1979-03-14'], []]);
    expect(
      readForeign(
        `${heads}\nNoorwegen,13-06-2000,,02-10-2001 (R),18-01-2002,,\n"Nederlanden, het Koninkrijk der",,,23-08-2005 (R),,,\nXland,,,23-08-2005 (R),,,\n`,
      ).issues,
    ).toEqual(['4 unknown-participant']);
    const named = readForeign(
      `${heads}\nNoorwegen,13-06-2000,,02-10-2001 (R),18-01-2002,,\n"Nederlanden, het Koninkrijk der",,,23-08-2005 (R),,,\n`,
    );
    expect(named.acts).toEqual(['NOR signature 2000-06-13', 'NOR consent 2001-10-02', 'NLD consent 2005-08-23']);
    expect(readForeign(`${heads}\nCanada,,,07-12-1994 (X),01-03-1996,,\n`).issues).toEqual(['2 unknown-kind']);
  });
});
