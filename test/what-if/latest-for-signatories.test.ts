import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

const latest = (id: string, by: string, asOf?: string) => {
  const on = asOf === undefined ? undefined : civilDate(asOf);
  return determineLatestDeposit(composeLife(treatyOfCatalogue(id), findRecord(id) ?? { acts: [] }, on), civilDate(by));
};
const remarksOf = (...asked: Parameters<typeof latest>) =>
  latest(...asked)
    .basis.map(({ article, code, values }) => ({ article, code, values }))
    .filter(({ code }) => code.startsWith('remark.day-for-signatories'));

describe('a latest day before accession opens', () => {
  it('is told to be one for signatories: Chemical Weapons Convention, in force on 29 April 1997 (XX, XXI)', () => {
    // 28 April is the last day in the gap, on the reading that prevails.
    expect(latest('cwc', '1997-04-29')).toMatchObject({ kind: 'determined', value: '1997-04-28' });
    expect(remarksOf('cwc', '1997-04-29')).toMatchObject([{ code: 'remark.day-for-signatories.in-force', values: {} }]);
    // Thirty days before 29 May 1997 is 29 April, the day on which accession opens.
    expect(latest('cwc', '1997-05-29')).toMatchObject({ value: '1997-04-29' });
    expect(remarksOf('cwc', '1997-05-29')).toEqual([]);
  });

  it('so of the Arms Trade Treaty, in force on 24 December 2014 (21(3))', () => {
    expect(remarksOf('att', '2014-12-24')).toHaveLength(1);
    // Ninety days before 24 March 2015: 24 days of March, 28 of February, 31 of January, 7 of December lead to 24 December.
    expect(latest('att', '2015-03-24')).toMatchObject({ value: '2014-12-24' });
    expect(remarksOf('att', '2015-03-24')).toEqual([]);
  });

  it('with the day, where the clause names one: Paris Agreement, accession from 22 April 2017 (20(1))', () => {
    // Thirty days before 21 May 2017 is 21 April, before 22 May it is 22 April.
    expect(latest('paris', '2017-05-21')).toMatchObject({ value: '2017-04-21' });
    expect(remarksOf('paris', '2017-05-21')).toMatchObject([
      { code: 'remark.day-for-signatories', values: { opensOn: '2017-04-22' } },
    ]);
    expect(latest('paris', '2017-05-22')).toMatchObject({ value: '2017-04-22' });
    expect(remarksOf('paris', '2017-05-22')).toEqual([]);
  });

  it('of a treaty that anybody may accede to at any time nothing is said: OP-CRC-SC 13(2)', () => {
    expect(remarksOf('op-crc-sc', '2002-01-18')).toEqual([]);
  });
});
