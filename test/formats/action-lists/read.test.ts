import { describe, expect, it } from 'vitest';
import { parseAnyRegister } from '../../../src/formats/parse-any-register.ts';
import type { RowLeft } from '../../../src/reading/csv/read-other-heads.ts';
import { readForeign, readStoredDates } from '../read-foreign.ts';
import { UN_TREATY_SERIES, UNITED_KINGDOM } from '../samples.ts';

describe('a list of actions of the United Nations Treaty Series', () => {
  it('has the day before the month; what is no act is left by its line', () => {
    const { form, acts, issues, left } = readForeign(UN_TREATY_SERIES);
    expect([form, issues]).toEqual(['un-treaty-series', []]);
    expect(acts).toEqual([
      'NOR signature 2000-06-13',
      'NOR ratification 2001-10-02',
      'FJI succession 1972-08-29',
      'GMB accession 2001-04-03',
    ]);
    expect(left).toEqual(['5 Withdrawal of reservation']);
    expect(readStoredDates(UN_TREATY_SERIES.replace(/Norway,Withdrawal.*\n/, ''))).toEqual([
      'NOR ratification 2001-10-02 → 2002-01-18',
      'FJI succession 1972-08-29 → 1972-08-26',
      'GMB accession 2001-04-03 → 2001-07-03',
    ]);
  });

  it('lists what is no act and stops nothing: objections to reservations, actions on a territory that no column names', () => {
    const rows = [
      'Objection',
      'Withdrawal of objection',
      'Territorial application',
      'Territorial exclusion in respect of Gibraltar',
    ];
    const { acts, issues, left } = readForeign(
      `Participant,Action,Date of Notification/Deposit,Date of Effect\nNorway,Ratification,02/10/2001,18/01/2002\n${rows.map((action) => `Spain,${action},03/04/2003,`).join('\n')}\n`,
    );
    expect([acts, issues]).toEqual([['NOR ratification 2001-10-02'], []]);
    expect(left).toEqual(rows.map((action, index) => `${index + 3} Spain: ${action} 03/04/2003`));
  });

  const HEADS = 'Participant,Action,Date of Notification/Deposit,Date of Effect\n';
  const RATIFIED = 'Norway,Ratification,02/10/2001,18/01/2002\nBenin,Ratification,31/01/2005,28/02/2005\n';

  it('has a withdrawal that takes effect later for a denunciation (VCLT 54, 56)', () => {
    const { acts, left, issues } = readForeign(`${HEADS}${RATIFIED}Benin,Withdrawal,31/01/2006,31/01/2007\n`);
    expect([acts, left, issues]).toEqual([
      ['NOR ratification 2001-10-02', 'BEN ratification 2005-01-31', 'BEN denunciation 2006-01-31'],
      [],
      [],
    ]);
    // The day comes before the month: 2 December is later than 11 March.
    expect(readForeign(`${HEADS}Benin,Withdrawal,11/03/2006,02/12/2006\n`).acts).toEqual([
      'BEN denunciation 2006-03-11',
    ]);
  });

  it.each([
    ['without a later day of effect', 'Benin,Withdrawal,31/01/2006,31/01/2006'],
    ['without a day of effect', 'Benin,withdrawal,31/01/2006,'],
  ])('sets a withdrawal aside %s: it stops nothing, and the record lacks what it may be', (_, row) => {
    const left: RowLeft[] = [];
    const parsed = parseAnyRegister(`${HEADS}${RATIFIED}${row}\n`, {
      treatyId: 'op-crc-sc',
      leave: (each) => left.push(each),
    });
    expect(left.map(({ line, why }) => [line, why])).toEqual([[4, 'undecided']]);
    const register = parsed.ok ? parsed.value : undefined;
    expect(register?.acts.map(({ participant, kind }) => `${participant} ${kind}`)).toEqual([
      'NOR ratification',
      'BEN ratification',
    ]);
    expect(register?.completeness).toEqual({
      kind: 'unread',
      rows: 1,
      missing: [{ acts: 'denunciations', of: ['BEN'], since: '2006-01-31' }],
    });
  });

  it('still names what is wrong with a withdrawal that is set aside', () => {
    expect(readForeign(`${HEADS}${RATIFIED}Benni,Withdrawal,31/02/2006,\n`).issues).toEqual([
      '4 unknown-participant',
      '4 no-such-day',
    ]);
  });

  it('takes no day with the month before the day', () => {
    const heads = 'Participant,Action,Date of Notification/Deposit,Date of Effect\n';
    expect(readForeign(`${heads}Norway,Ratification,10/13/2001,\nChad,Accession,31/02/2001,\n`).issues).toEqual([
      '2 day-order',
      '3 no-such-day',
    ]);
  });
});

describe('a list of actions of the United Kingdom', () => {
  it('has the day before the month, and does not say by which instrument a State is bound, nor who extended the treaty', () => {
    const { form, acts, issues, left } = readForeign(UNITED_KINGDOM);
    expect([form, issues]).toEqual(['united-kingdom', []]);
    expect(acts).toEqual(['ALB consent 2002-08-28', 'AUT signature 1956-12-21', 'AUT ratification 1969-07-16']);
    expect(left).toEqual(['5 Declaration', '6 Aruba: Extension 01/01/1986 01/01/1986', '7 Communication']);
    // 1 January 1900 stands where the list knows no day.
    expect(readStoredDates(UNITED_KINGDOM.split('\n').slice(0, 4).join('\n'))).toEqual([
      'ALB consent 2002-08-28 → 2003-02-28',
    ]);
  });

  it('does not say what a withdrawal is of, whenever it takes effect: a reservation may be', () => {
    const { acts, left, issues } = readForeign(
      'Country,Action,Action Date,Effective Date\nAUSTRIA,Ratification,16/07/1969,\nAUSTRIA,Withdrawal,01/02/1980,01/02/1981\n',
    );
    expect([acts, left, issues]).toEqual([['AUT ratification 1969-07-16'], ['3 AUSTRIA: Withdrawal 01/02/1980'], []]);
  });
});
