import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeReports } from '../../src/reporting/compose-reports.ts';
import { ARTICLE_12, duesOn, linesOn, report, reportsOn } from './clauses.ts';

describe('composeReports: the initial report (article 12(1))', () => {
  it.each([
    ['2002-01-18', '2004-01-18', false],
    ['2003-01-23', '2005-01-23', false],
    ['2006-10-19', '2008-10-19', false],
    ['2002-02-28', '2004-02-28', false],
    ['2003-02-28', '2005-02-28', false],
    ['2005-12-31', '2007-12-31', false],
    ['2004-02-29', '2006-02-28', true],
    ['2008-02-29', '2010-02-28', true],
    ['2002-03-01', '2004-03-01', false],
  ])('in force %s: due two years later, on %s', (from, due, monthEndMattered) => {
    const [first] = reportsOn('2002-01-01', { from }).reports;
    expect(first).toMatchObject({
      number: 1,
      due: { kind: 'determined', value: due, article: '12(1)', monthEndMattered },
    });
  });

  it('states the rule and the arithmetic', () => {
    expect(reportsOn('2003-02-01').reports[0]?.due.basis).toEqual([
      {
        article: '12(1)',
        code: 'step.report-within',
        values: { period: { years: 2 }, from: '2003-01-23' },
      },
      {
        article: '12(1)',
        code: 'step.add-period',
        values: { from: '2003-01-23', to: '2005-01-23', period: { years: 2 } },
      },
    ]);
  });

  it('the anniversary is inside the period: due on it, overdue from the next day', () => {
    expect(linesOn('2005-01-22')[0]).toBe('1 2005-01-23 due');
    expect(linesOn('2005-01-23')[0]).toBe('1 2005-01-23 due');
    expect(linesOn('2005-01-24')[0]).toBe('1 2005-01-23 overdue +1');
  });

  it.each([
    // Viet Nam: 13 days of January, 29 of February, 1 of March.
    ['2002-01-18', '2004-03-01', 43],
    // A year without a leap day, and one with: to 18 January 2005, 366.
    ['2002-01-18', '2005-01-18', 366],
    // 8 days of January, then 28, 31, 30 and 10: 107; and two years of 365.
    ['2003-01-23', '2007-05-10', 837],
    // From 28 February 2006 on: the next day is 1 March.
    ['2004-02-29', '2006-03-01', 1],
  ])('in force %s, not received: on %s it is overdue by %i days', (from, asOf, overdueDays) => {
    expect(reportsOn(asOf, { from }).reports[0]).toMatchObject({ status: 'overdue', overdueDays });
  });

  it('the month-end rule of the clause says which day stands for 29 February', () => {
    const from = '2004-02-29';
    const next = { ...ARTICLE_12, monthEnd: 'first-day-of-next-month' } as const;
    expect(duesOn('2004-03-01', { from, clause: next })[0]).toBe('2006-03-01');
    expect(linesOn('2006-03-01', { from, clause: next })[0]).toBe('1 2006-03-01 due');
  });

  it('where the clause refuses to say, the date is open between two days, and the later counts for being overdue', () => {
    const ask = { from: '2004-02-29', clause: { ...ARTICLE_12, monthEnd: 'refuse' } } as const;
    expect(reportsOn('2004-03-01', ask).reports.map(({ due }) => due)).toMatchObject([
      { kind: 'indeterminate', article: '12(1)', candidates: [{ value: '2006-02-28' }, { value: '2006-03-01' }] },
      { kind: 'indeterminate', article: '12(2)', candidates: [{ value: '2011-02-28' }, { value: '2011-03-01' }] },
      { kind: 'determined', value: '2016-02-29' },
    ]);
    expect(linesOn('2006-03-01', ask)[0]).toBe('1 ? due');
    expect(linesOn('2006-03-02', ask)[0]).toBe('1 ? overdue +1');
    expect(linesOn('2006-03-02', { ...ask, acts: [report('2006-03-01')] })[0]).toBe('1 ? received 2006-03-01');
    expect(linesOn('2006-03-02', { ...ask, acts: [report('2006-03-02')] })[0]).toBe('1 ? received-late 2006-03-02 +1');
  });

  it('nothing is due after the year 9999', () => {
    expect(reportsOn('9999-12-31', { from: '9998-06-01' })).toEqual({
      participant: 'USA',
      partyFrom: '9998-06-01',
      reports: [],
      surplus: [],
    });
    expect(duesOn('9995-01-01', { from: '9992-06-01' })).toEqual(['9994-06-01', '9999-06-01']);
  });
});

describe('composeReports: the convention of the day before', () => {
  it.each([
    ['2003-01-23', '2005-01-22'],
    ['2003-03-01', '2005-02-28'],
    ['2002-03-01', '2004-02-29'],
    ['2004-02-29', '2006-02-27'],
    ['2003-01-01', '2004-12-31'],
  ])('in force %s: due on %s, the day before the anniversary', (from, due) => {
    expect(duesOn('2003-01-01', { from, convention: 'day-before' })[0]).toBe(due);
  });

  it('a report on the anniversary is then a day late, and the answer says how it was counted', () => {
    const ask = { convention: 'day-before', acts: [report('2005-01-23')] } as const;
    expect(linesOn('2005-02-01', ask)).toEqual([
      '1 2005-01-22 received-late 2005-01-23 +1',
      '2 2010-01-22 due',
      '3 2015-01-22 due',
      '4 2020-01-22 due',
    ]);
    expect(reportsOn('2005-02-01', ask).reports[0]?.due.basis.at(-1)).toEqual({
      article: '12(1)',
      code: 'remark.period-ends-on-day-before',
      values: { on: '2005-01-22' },
    });
  });

  it('an open month end stays open', () => {
    const clause = { ...ARTICLE_12, monthEnd: 'refuse' } as const;
    const [first] = reportsOn('2004-03-01', { from: '2004-02-29', clause, convention: 'day-before' }).reports;
    expect(first?.due).toMatchObject({ candidates: [{ value: '2006-02-27' }, { value: '2006-02-28' }] });
  });
});

describe('composeReports', () => {
  it('answers in plain JSON, changes no fact and is the anniversary where no convention is named', () => {
    const facts = Object.freeze({
      participant: 'USA',
      partyFrom: civilDate('2003-01-23'),
      otherTreaty: Object.freeze({ kind: 'not-a-party' as const }),
      acts: Object.freeze([Object.freeze(report('2006-01-01')), Object.freeze(report('2004-01-01'))]),
    });
    const answer = composeReports(ARTICLE_12, facts, civilDate('2010-01-01'));
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(composeReports(ARTICLE_12, facts, civilDate('2010-01-01'), 'anniversary')).toEqual(answer);
  });
});
