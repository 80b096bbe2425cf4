import { describe, expect, it } from 'vitest';
import { dueDateSet, linesOn, partyToCrc, report, reportsOn } from './clauses.ts';

describe('composeReports: the end of a participation (articles 12 and 15)', () => {
  it.each([
    ['2005-01-22', []],
    ['2005-01-23', []],
    ['2005-01-24', ['1 2005-01-23 due']],
    ['2010-01-23', ['1 2005-01-23 due']],
    ['2010-01-24', ['1 2005-01-23 due', '2 2010-01-23 due']],
  ])('no Party any more from %s: nothing falls due on or after that day', (until, expected) => {
    expect(linesOn('2004-01-01', { until })).toEqual(expected);
  });

  it('what was due before stays owed after the State has left', () => {
    expect(linesOn('2012-01-23', { until: '2010-01-23' })).toEqual(['1 2005-01-23 overdue +2556']);
    expect(reportsOn('2012-01-23', { until: '2010-01-23' }).nextDue).toBeUndefined();
  });

  it('dates under the other treaty end with it too', () => {
    const ask = { from: '2006-10-19', other: partyToCrc('1997-03-26'), until: '2014-03-26' };
    expect(linesOn('2008-01-01', ask)).toEqual(['1 2008-10-19 due', '2 2009-03-26 due']);
  });

  it('counted to the day before, a date that the anniversary would lose is kept', () => {
    expect(linesOn('2004-01-01', { until: '2005-01-23', convention: 'day-before' })).toEqual(['1 2005-01-22 due']);
  });

  it('a report received ahead of time stays received, though the State leaves before it would have been due', () => {
    const acts = [report('2005-01-01'), report('2009-06-01'), dueDateSet('2009-07-01', '2016-01-01')];
    expect(linesOn('2012-01-01', { until: '2010-01-01', acts })).toEqual([
      '1 2005-01-23 received 2005-01-01',
      '2 2010-01-23 received 2009-06-01',
    ]);
    const put = [dueDateSet('2004-05-01', '2012-01-01'), report('2006-01-01')];
    expect(linesOn('2012-01-01', { until: '2011-01-01', acts: put })).toEqual(['1 2012-01-01* received 2006-01-01']);
  });

  it('a day set on or after the end falls away, and with it what it took into itself', () => {
    const acts = [dueDateSet('2004-05-01', '2010-01-23')];
    expect(linesOn('2004-06-01', { acts, until: '2010-01-24' })).toEqual(['1 2010-01-23* due']);
    expect(linesOn('2004-06-01', { acts, until: '2010-01-23' })).toEqual([]);
  });

  it('but a report that was overdue when it was set stays owed since its former date', () => {
    const acts = [dueDateSet('2005-01-24', '2012-01-01')];
    expect(linesOn('2011-01-23', { acts, until: '2011-01-01' })).toEqual(['1 2005-01-23 overdue +2191']);
    expect(reportsOn('2011-01-23', { acts, until: '2011-01-01' }).reports[0]?.due.basis.at(-1)).toEqual({
      article: '12(3)',
      code: 'remark.overdue-stays-owed',
      values: { dueOn: '2012-01-01' },
    });
    expect(linesOn('2011-01-23', { acts: [dueDateSet('2005-01-23', '2012-01-01')], until: '2011-01-01' })).toEqual([]);
  });

  it('also where the day was put off twice', () => {
    const twice = [dueDateSet('2005-03-01', '2008-01-01'), dueDateSet('2007-01-01', '2012-01-01')];
    expect(linesOn('2011-01-23', { acts: twice, until: '2011-01-01' })).toEqual(['1 2005-01-23 overdue +2191']);
    const missedTwice = [dueDateSet('2005-03-01', '2008-01-01'), dueDateSet('2008-01-02', '2012-01-01')];
    expect(linesOn('2011-01-01', { acts: missedTwice, until: '2011-01-01' })).toEqual(['1 2008-01-01* overdue +1096']);
  });

  it('a second participation has its own clock, and a new initial report', () => {
    const first = linesOn('2030-01-01', { from: '2003-01-23', until: '2009-01-01', acts: [report('2005-01-01')] });
    const second = linesOn('2030-01-01', { from: '2020-06-15', acts: [report('2022-06-15')] });
    expect(first).toEqual(['1 2005-01-23 received 2005-01-01']);
    expect(second).toEqual([
      '1 2022-06-15 received 2022-06-15',
      '2 2027-06-15 overdue +931',
      '3 2032-06-15 due',
      '4 2037-06-15 due',
      '5 2042-06-15 due',
    ]);
  });
});
