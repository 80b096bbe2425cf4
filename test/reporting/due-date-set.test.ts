import { describe, expect, it } from 'vitest';
import { ARTICLE_44, dueDateSet, linesOn, report, reportsOn } from './clauses.ts';

describe('composeReports: a day that the Committee sets (article 12(3))', () => {
  it('takes the place of the next due date; the clock then goes on', () => {
    expect(linesOn('2004-06-01', { acts: [dueDateSet('2004-05-01', '2006-06-30')] })).toEqual([
      '1 2006-06-30* due',
      '2 2010-01-23 due',
      '3 2015-01-23 due',
    ]);
  });

  it('before it is set, it is not there', () => {
    const acts = [dueDateSet('2004-05-01', '2006-06-30')];
    expect(linesOn('2004-04-30', { acts })[0]).toBe('1 2005-01-23 due');
    expect(linesOn('2004-05-01', { acts })[0]).toBe('1 2006-06-30* due');
  });

  it('for a report that is overdue: it is not, until the new day has passed', () => {
    const acts = [dueDateSet('2005-03-01', '2006-06-30')];
    expect(linesOn('2005-02-28', { acts })[0]).toBe('1 2005-01-23 overdue +36');
    expect(linesOn('2006-06-30', { acts })[0]).toBe('1 2006-06-30* due');
    expect(linesOn('2006-07-10', { acts })[0]).toBe('1 2006-06-30* overdue +10');
  });

  it('an earlier day than that of the clock', () => {
    const acts = [report('2005-01-01'), dueDateSet('2005-05-01', '2007-01-01')];
    expect(linesOn('2006-01-01', { acts })).toEqual([
      '1 2005-01-23 received 2005-01-01',
      '2 2007-01-01* due',
      '3 2015-01-23 due',
      '4 2020-01-23 due',
    ]);
  });

  it.each([
    ['2010-01-22', ['1 2010-01-22* due', '2 2010-01-23 due', '3 2015-01-23 due']],
    ['2010-01-23', ['1 2010-01-23* due', '2 2015-01-23 due', '3 2020-01-23 due']],
    ['2010-01-24', ['1 2010-01-24* due', '2 2015-01-23 due', '3 2020-01-23 due']],
    ['2015-01-23', ['1 2015-01-23* due', '2 2020-01-23 due', '3 2025-01-23 due']],
    ['2031-01-01', ['1 2031-01-01* due', '2 2035-01-23 due', '3 2040-01-23 due']],
  ])('dates of the clock up to %s are absorbed by it, that day inside', (dueOn, expected) => {
    expect(linesOn('2004-06-01', { acts: [dueDateSet('2004-05-01', dueOn)] })).toEqual(expected);
  });

  it('is for the next report not yet received: one received on the day itself is received', () => {
    const set = dueDateSet('2005-01-10', '2011-06-01');
    for (const acts of [
      [report('2005-01-10'), set],
      [set, report('2005-01-10')],
    ]) {
      expect(linesOn('2005-02-01', { acts }).slice(0, 3)).toEqual([
        '1 2005-01-23 received 2005-01-10',
        '2 2011-06-01* due',
        '3 2015-01-23 due',
      ]);
    }
    expect(linesOn('2005-02-01', { acts: [report('2005-01-11'), set] }).slice(0, 2)).toEqual([
      '1 2011-06-01* received 2005-01-11',
      '2 2015-01-23 due',
    ]);
  });

  it('a report is measured against the day set', () => {
    const set = dueDateSet('2005-03-01', '2006-06-30');
    expect(linesOn('2007-01-01', { acts: [set, report('2006-06-30')] })[0]).toBe('1 2006-06-30* received 2006-06-30');
    expect(linesOn('2007-01-01', { acts: [set, report('2006-07-02')] })[0]).toBe(
      '1 2006-06-30* received-late 2006-07-02 +2',
    );
  });

  it('a second decision on the same report takes the place of the first, with what the first absorbed', () => {
    const acts = [dueDateSet('2004-05-01', '2016-01-01'), dueDateSet('2004-09-01', '2009-01-01')];
    expect(linesOn('2004-06-01', { acts })).toEqual(['1 2016-01-01* due', '2 2020-01-23 due', '3 2025-01-23 due']);
    expect(linesOn('2005-01-01', { acts })).toEqual(['1 2009-01-01* due', '2 2010-01-23 due', '3 2015-01-23 due']);
  });

  it('of two decisions of one day, the later due date governs', () => {
    const acts = [dueDateSet('2004-05-01', '2007-01-01'), dueDateSet('2004-05-01', '2006-01-01')];
    for (const each of [acts, acts.toReversed()])
      expect(linesOn('2005-01-01', { acts: each })[0]).toBe('1 2007-01-01* due');
  });

  it('states the act, the day it takes the place of, and what it absorbs', () => {
    const { reports } = reportsOn('2004-06-01', { acts: [dueDateSet('2004-05-01', '2016-06-30')] });
    expect(reports[0]?.due).toEqual({
      kind: 'determined',
      value: '2016-06-30',
      article: '12(3)',
      monthEndMattered: false,
      basis: [
        {
          article: '12(3)',
          code: 'step.act',
          values: { act: { participant: 'USA', kind: 'due-date-set', on: '2004-05-01' } },
        },
        {
          article: '12(3)',
          code: 'step.due-date-set-instead',
          values: { dueOn: '2016-06-30', instead: '2005-01-23' },
        },
        {
          article: '12(3)',
          code: 'step.due-dates-absorbed',
          values: { absorbed: ['2010-01-23', '2015-01-23'] },
        },
      ],
    });
  });

  it('is not moved by the convention of the day before', () => {
    const ask = { acts: [dueDateSet('2004-05-01', '2010-01-22')], convention: 'day-before' } as const;
    expect(linesOn('2004-06-01', ask)).toEqual(['1 2010-01-22* due', '2 2015-01-22 due', '3 2020-01-22 due']);
  });

  it('where the clock has ended, a report is due on it all the same', () => {
    const clause = { ...ARTICLE_44, later: { kind: 'none' } } as const;
    const acts = [report('2005-01-01'), dueDateSet('2006-01-01', '2007-01-01')];
    const { reports, surplus } = reportsOn('2006-06-01', { clause, acts });
    expect(reports).toMatchObject([{ status: 'received' }, { due: { value: '2007-01-01' }, status: 'due' }]);
    expect(reports[1]?.due.basis.slice(1)).toEqual([
      { article: '44(4)', code: 'step.due-date-set', values: { dueOn: '2007-01-01' } },
    ]);
    expect(surplus).toEqual([]);
  });

  it('settles an open report, and the question stays for those after it', () => {
    const acts = [report('2005-01-01'), dueDateSet('2006-01-01', '2012-01-01')];
    expect(linesOn('2006-06-01', { other: { kind: 'unknown' }, acts })).toEqual([
      '1 2005-01-23 received 2005-01-01',
      '2 2012-01-01* due',
      '3 ? indeterminate',
    ]);
    const candidatesAfter = (dueOn: string) =>
      reportsOn('2006-06-01', {
        other: { kind: 'unknown' },
        acts: [report('2005-01-01'), dueDateSet('2006-01-01', dueOn)],
      }).reports[2]?.due;
    expect(candidatesAfter('2015-01-22')).toMatchObject({ candidates: [{ value: '2015-01-23' }] });
    expect(candidatesAfter('2015-01-23')).toMatchObject({ candidates: [{ value: '2020-01-23' }] });
  });
});
