import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeReportsInShort } from '../../src/reporting/compose-reports.ts';
import type { ReportingFacts } from '../../src/reporting/reporting-facts.ts';
import { ARTICLE_12, linesOn, NOT_A_PARTY, partyToCrc, report, reportsOn } from './clauses.ts';

describe('composeReports: receipt', () => {
  it.each([
    ['2005-01-22', '1 2005-01-23 received 2005-01-22'],
    ['2005-01-23', '1 2005-01-23 received 2005-01-23'],
    ['2005-01-24', '1 2005-01-23 received-late 2005-01-24 +1'],
    ['2003-01-23', '1 2005-01-23 received 2003-01-23'],
    ['2007-05-10', '1 2005-01-23 received-late 2007-05-10 +837'],
  ])('received on %s: %s', (on, expected) => {
    expect(linesOn('2009-01-01', { acts: [report(on)] })[0]).toBe(expected);
  });

  it('discharges the earliest report owed, in order', () => {
    expect(linesOn('2021-01-01', { acts: [report('2007-05-10'), report('2010-01-25')] })).toEqual([
      '1 2005-01-23 received-late 2007-05-10 +837',
      '2 2010-01-23 received-late 2010-01-25 +2',
      '3 2015-01-23 overdue +2170',
      '4 2020-01-23 overdue +344',
      '5 2025-01-23 due',
      '6 2030-01-23 due',
      '7 2035-01-23 due',
    ]);
  });

  it('a late report is the one that was overdue, not the one that comes next', () => {
    expect(linesOn('2012-01-01', { acts: [report('2009-12-31')] }).slice(0, 2)).toEqual([
      '1 2005-01-23 received-late 2009-12-31 +1803',
      '2 2010-01-23 overdue +708',
    ]);
  });

  it('covers two: a combined report discharges two, each with its own lateness', () => {
    expect(linesOn('2012-01-01', { acts: [report('2010-02-02', 2)] })).toEqual([
      '1 2005-01-23 received-late 2010-02-02 +1836',
      '2 2010-01-23 received-late 2010-02-02 +10',
      '3 2015-01-23 due',
      '4 2020-01-23 due',
      '5 2025-01-23 due',
    ]);
  });

  it('covers more than is due: it discharges reports ahead of time', () => {
    const { reports, nextDue } = reportsOn('2006-01-01', { acts: [report('2005-01-23', 3)] });
    expect(reports.map(({ number, status }) => [number, status])).toEqual([
      [1, 'received'],
      [2, 'received'],
      [3, 'received'],
      [4, 'due'],
      [5, 'due'],
      [6, 'due'],
    ]);
    expect(nextDue).toEqual(reports[3]);
  });

  it('what is received after the day asked about is not yet there', () => {
    const acts = [report('2005-01-23')];
    expect(linesOn('2005-01-22', { acts })[0]).toBe('1 2005-01-23 due');
    expect(linesOn('2005-01-23', { acts })[0]).toBe('1 2005-01-23 received 2005-01-23');
  });

  it('the order in which the record lists them changes nothing', () => {
    const acts = [report('2007-05-10'), report('2010-01-25', 2), report('2021-01-01')];
    expect(linesOn('2022-01-01', { acts: acts.toReversed() })).toEqual(linesOn('2022-01-01', { acts }));
  });

  it('every report due by the day asked about is listed, and the next three', () => {
    expect(linesOn('2010-01-22')).toHaveLength(1 + 3);
    // On its due date a report is due, and not one of the next three.
    expect(linesOn('2010-01-23')).toEqual([
      '1 2005-01-23 overdue +1826',
      '2 2010-01-23 due',
      '3 2015-01-23 due',
      '4 2020-01-23 due',
      '5 2025-01-23 due',
    ]);
    expect(reportsOn('2010-01-23').nextDue?.number).toBe(2);
    expect(reportsOn('2010-01-24').nextDue?.number).toBe(3);
  });

  it('Switzerland: reports under both clocks on one list', () => {
    const ask = { from: '2006-10-19', other: partyToCrc('1997-03-26'), acts: [report('2011-12-09', 2)] };
    expect(linesOn('2014-03-26', ask)).toEqual([
      '1 2008-10-19 received-late 2011-12-09 +1146',
      '2 2009-03-26 received-late 2011-12-09 +988',
      '3 2014-03-26 due',
      '4 2019-03-26 due',
      '5 2024-03-26 due',
      '6 2029-03-26 due',
    ]);
  });
});

describe('composeReportsInShort', () => {
  it('counts what is received on the day asked about, and a report due on it as not overdue (12(1))', () => {
    // A Party from 23 January 2003: the first report is due on 23 January 2005, the next five years later.
    const day = civilDate('2005-01-23');
    const facts = { participant: 'USA', partyFrom: civilDate('2003-01-23'), otherTreaty: NOT_A_PARTY };
    const inShort = (acts: ReportingFacts['acts'], on = day) =>
      composeReportsInShort(ARTICLE_12, { ...facts, acts }, on);
    expect(inShort([])).toEqual({ participant: 'USA', overdue: 0, nextOn: '2005-01-23' });
    expect(inShort([report('2005-01-23')])).toEqual({ participant: 'USA', overdue: 0, nextOn: '2010-01-23' });
    expect(inShort([], civilDate('2005-01-24'))).toEqual({ participant: 'USA', overdue: 1, nextOn: '2010-01-23' });
  });
});
