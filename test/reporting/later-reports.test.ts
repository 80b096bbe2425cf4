import { describe, expect, it } from 'vitest';
import { ARTICLE_12, ARTICLE_44, duesOn, linesOn, NOT_A_PARTY, partyToCrc, report, reportsOn } from './clauses.ts';

describe('composeReports: other States Parties report every five years (article 12(2))', () => {
  it('reckoned from the first due date', () => {
    expect(duesOn('2003-02-01')).toEqual(['2005-01-23', '2010-01-23', '2015-01-23']);
    expect(duesOn('2020-01-23')).toEqual([
      '2005-01-23',
      '2010-01-23',
      '2015-01-23',
      '2020-01-23',
      '2025-01-23',
      '2030-01-23',
      '2035-01-23',
    ]);
  });

  it('rounded once from entry into force, so that 29 February comes back: 2004 + 2, + 7, + 12 years …', () => {
    const { reports } = reportsOn('2032-01-01', { from: '2004-02-29' });
    expect(reports.map(({ due }) => due.kind === 'determined' && [due.value, due.monthEndMattered])).toEqual([
      ['2006-02-28', true],
      ['2011-02-28', true],
      ['2016-02-29', false],
      ['2021-02-28', true],
      ['2026-02-28', true],
      ['2031-02-28', true],
      ['2036-02-29', false],
      ['2041-02-28', true],
      ['2046-02-28', true],
    ]);
  });

  it('states the rule, for whom it holds, and the arithmetic', () => {
    expect(reportsOn('2003-02-01').reports[1]?.due).toEqual({
      kind: 'determined',
      value: '2010-01-23',
      article: '12(2)',
      monthEndMattered: false,
      basis: [
        { article: '12(2)', code: 'step.reports-apart', values: { treaty: 'crc' } },
        {
          article: '12(2)',
          code: 'step.report-every',
          values: { every: { years: 5 }, initial: { years: 2 } },
        },
        {
          article: '12(2)',
          code: 'step.add-period',
          values: { from: '2003-01-23', to: '2010-01-23', period: { years: 7 } },
        },
      ],
    });
  });

  it('months and days of a period are added like its years', () => {
    const clause = {
      ...ARTICLE_12,
      initial: { article: '1', period: { years: 1, months: 6 } },
      later: { kind: 'every', article: '2', period: { months: 18, days: 1 } },
    } as const;
    expect(duesOn('2000-08-31', { from: '2000-08-31', clause })).toEqual(['2002-02-28', '2003-09-01', '2005-03-02']);
  });
});

describe('composeReports: a Party to the CRC reports with its reports under article 44 (article 12(2))', () => {
  it('Switzerland, CRC in force 1997-03-26: its own clock there', () => {
    expect(duesOn('1997-04-01', { from: '1997-03-26', clause: ARTICLE_44 })).toEqual([
      '1999-03-26',
      '2004-03-26',
      '2009-03-26',
    ]);
  });

  it('Switzerland, in force 2006-10-19: 2008-10-19, then 2009-03-26, 2014-03-26 …', () => {
    const ask = { from: '2006-10-19', other: partyToCrc('1997-03-26') };
    expect(duesOn('2008-10-18', ask)).toEqual(['2008-10-19', '2009-03-26', '2014-03-26']);
    expect(duesOn('2015-01-01', ask)).toEqual([
      '2008-10-19',
      '2009-03-26',
      '2014-03-26',
      '2019-03-26',
      '2024-03-26',
      '2029-03-26',
    ]);
  });

  it('Viet Nam, CRC in force 1990-09-02, Protocol 2002-01-18', () => {
    const ask = { from: '2002-01-18', other: partyToCrc('1990-09-02') };
    expect(duesOn('2007-09-02', ask)).toEqual(['2004-01-18', '2007-09-02', '2012-09-02', '2017-09-02', '2022-09-02']);
  });

  it('cites both articles', () => {
    const [, second] = reportsOn('2006-11-01', { from: '2006-10-19', other: partyToCrc('1997-03-26') }).reports;
    expect(second?.due).toEqual({
      kind: 'determined',
      value: '2009-03-26',
      article: '12(2)',
      monthEndMattered: false,
      basis: [
        {
          article: '12(2)',
          code: 'step.reports-with-other',
          values: { treaty: 'crc', since: '1997-03-26' },
        },
        {
          article: 'CRC 44(1)(b)',
          code: 'step.report-every',
          values: { every: { years: 5 }, initial: { years: 2 } },
        },
        {
          article: 'CRC 44(1)(b)',
          code: 'step.add-period',
          values: { from: '1997-03-26', to: '2009-03-26', period: { years: 12 } },
        },
      ],
    });
  });

  it('the first report under the CRC is one of them where it lies after the initial one: CRC in force 2003, Protocol 2002', () => {
    const [, second] = reportsOn('2004-01-01', { from: '2002-06-01', other: partyToCrc('2003-03-01') }).reports;
    expect(second?.due).toMatchObject({ value: '2005-03-01', article: '12(2)' });
    expect(second?.due.basis).toMatchObject([
      { article: '12(2)' },
      { article: 'CRC 44(1)(a)' },
      { article: 'CRC 44(1)(a)' },
    ]);
  });

  it('only dates after the day on which the initial report was due: not on it, but on the next day', () => {
    const other = partyToCrc('1990-09-02');
    expect(duesOn('2006-01-01', { from: '2005-09-02', other })).toEqual(['2007-09-02', '2012-09-02', '2017-09-02']);
    expect(duesOn('2006-01-01', { from: '2005-09-01', other })).toEqual(['2007-09-01', '2007-09-02', '2012-09-02']);
    expect(duesOn('2006-01-01', { from: '2005-09-03', other })).toEqual(['2007-09-03', '2012-09-02', '2017-09-02']);
  });

  it("a leap day in the other treaty's clock follows that treaty's month-end rule", () => {
    const other = {
      ...partyToCrc('1996-02-29'),
      clause: { ...ARTICLE_44, monthEnd: 'first-day-of-next-month' },
    } as const;
    expect(duesOn('2006-01-01', { from: '2000-01-01', other })).toEqual([
      '2002-01-01',
      '2003-03-01',
      '2008-02-29',
      '2013-03-01',
      '2018-03-01',
    ]);
  });

  it('counts the day before under both treaties', () => {
    const ask = { from: '2006-10-19', other: partyToCrc('1997-03-26'), convention: 'day-before' } as const;
    expect(duesOn('2007-01-01', ask)).toEqual(['2008-10-18', '2009-03-25', '2014-03-25']);
  });
});

describe('composeReports: a place under the CRC that changes', () => {
  it('until it becomes a Party there the five years of article 12(2) run, and then article 44', () => {
    expect(duesOn('2009-01-01', { other: partyToCrc('2012-03-01') })).toEqual([
      '2005-01-23',
      '2010-01-23',
      '2014-03-01',
      '2019-03-01',
    ]);
  });

  it('on the day on which it becomes a Party there it is one', () => {
    expect(duesOn('2009-01-01', { other: partyToCrc('2010-01-23') })[1]).toBe('2012-01-23');
    expect(duesOn('2009-01-01', { other: partyToCrc('2010-01-24') })[1]).toBe('2010-01-23');
  });

  it('once it is no Party there any more, the five years go on', () => {
    expect(duesOn('2005-02-01', { other: partyToCrc('1997-03-26', '2014-03-26') })).toEqual([
      '2005-01-23',
      '2009-03-26',
      '2015-01-23',
      '2020-01-23',
    ]);
    expect(duesOn('2005-02-01', { other: partyToCrc('1997-03-26', '2015-01-23') }).slice(2)).toEqual([
      '2014-03-26',
      '2015-01-23',
    ]);
    expect(duesOn('2005-02-01', { other: partyToCrc('1997-03-26', '2015-01-24') }).slice(2)).toEqual([
      '2014-03-26',
      '2020-01-23',
    ]);
    expect(duesOn('2005-02-01', { other: partyToCrc('1997-03-26', '2014-03-27') })).toEqual([
      '2005-01-23',
      '2009-03-26',
      '2014-03-26',
      '2015-01-23',
    ]);
    expect(duesOn('2005-02-01', { other: partyToCrc('1997-03-26', '2001-01-01') })).toEqual(duesOn('2005-02-01'));
  });
});

describe('composeReports: a place under the CRC that is unknown', () => {
  const ask = { other: { kind: 'unknown' } } as const;

  it('the initial report is due all the same; the next is open, with the date in case it is no Party there', () => {
    const { reports, nextDue } = reportsOn('2003-02-01', ask);
    expect(reports).toMatchObject([
      { number: 1, due: { value: '2005-01-23' }, status: 'due' },
      {
        number: 2,
        status: 'indeterminate',
        due: {
          kind: 'indeterminate',
          article: '12(2)',
          questions: [{ code: 'question.party-to-other', values: { treaty: 'crc' } }],
          candidates: [{ value: '2010-01-23', if: { code: 'if.not-party-to-other', values: { treaty: 'crc' } } }],
        },
      },
    ]);
    expect(reports).toHaveLength(2);
    expect(nextDue?.number).toBe(1);
  });

  it('the open report is never said to be overdue, or received late', () => {
    expect(linesOn('2026-01-01', ask)).toEqual(['1 2005-01-23 overdue +7648', '2 ? indeterminate']);
    expect(reportsOn('2026-01-01', ask).nextDue?.number).toBe(2);
    const acts = [report('2005-01-01'), report('2011-01-01')];
    expect(linesOn('2026-01-01', { ...ask, acts })).toEqual([
      '1 2005-01-23 received 2005-01-01',
      '2 ? indeterminate 2011-01-01',
      '3 ? indeterminate',
    ]);
    expect(reportsOn('2026-01-01', { ...ask, acts }).nextDue).toMatchObject({
      number: 3,
      due: { candidates: [{ value: '2015-01-23' }] },
    });
  });

  it('it ends with the participation: open as long as a date under the other treaty can lie before its end', () => {
    expect(linesOn('2004-01-01', { ...ask, until: '2008-06-01' })).toEqual(['1 2005-01-23 due', '2 ? indeterminate']);
    const [, second] = reportsOn('2004-01-01', { ...ask, until: '2008-06-01' }).reports;
    expect(second?.due).toMatchObject({
      candidates: [],
      basis: [{ code: 'step.reports-with-other-or-apart', article: '12(2)' }],
    });
    const candidatesUntil = (until: string) => reportsOn('2004-01-01', { ...ask, until }).reports[1]?.due;
    expect(candidatesUntil('2010-01-23')).toMatchObject({ candidates: [] });
    expect(candidatesUntil('2010-01-24')).toMatchObject({ candidates: [{ value: '2010-01-23' }] });
    expect(linesOn('2004-01-01', { ...ask, until: '2005-01-25' })).toHaveLength(2);
    expect(linesOn('2004-01-01', { ...ask, until: '2005-01-24' })).toEqual(['1 2005-01-23 due']);
    expect(linesOn('2004-01-01', { ...ask, until: '2005-01-23' })).toEqual([]);
  });

  it('an open month end shows both of its days', () => {
    const clause = { ...ARTICLE_12, monthEnd: 'refuse' } as const;
    const [, second] = reportsOn('2004-03-01', { ...ask, clause, from: '2004-02-29' }).reports;
    expect(second?.due).toMatchObject({ candidates: [{ value: '2011-02-28' }, { value: '2011-03-01' }] });
  });

  it('is the same question where the other treaty in its turn sends to a third', () => {
    const { reports } = reportsOn('2004-01-01', { other: { ...partyToCrc('2004-01-01'), clause: ARTICLE_12 } });
    expect(reports.map(({ due }) => due)).toMatchObject([
      { value: '2005-01-23' },
      { value: '2006-01-01', article: '12(2)' },
      {
        kind: 'indeterminate',
        questions: [{ code: 'question.reports-under-other', values: { treaty: 'crc', other: 'crc' } }],
      },
    ]);
  });
});

describe('composeReports: other clauses', () => {
  it('at a fixed distance for every Party, whatever its place elsewhere', () => {
    for (const other of [NOT_A_PARTY, partyToCrc('1990-01-01'), { kind: 'unknown' } as const]) {
      expect(duesOn('2003-02-01', { clause: ARTICLE_44, other })).toEqual(['2005-01-23', '2010-01-23', '2015-01-23']);
    }
  });

  it('none after the first: what is received beyond it is kept apart', () => {
    const clause = { ...ARTICLE_44, later: { kind: 'none' } } as const;
    expect(linesOn('2030-01-01', { clause })).toEqual(['1 2005-01-23 overdue +9109']);
    const { reports, surplus, nextDue } = reportsOn('2030-01-01', {
      clause,
      acts: [report('2005-01-23', 3), report('2010-01-01')],
    });
    expect(reports).toHaveLength(1);
    expect(surplus).toEqual([report('2010-01-01')]);
    expect(nextDue).toBeUndefined();
  });

  it('under another treaty that asks for one report alone, there is none after it', () => {
    const other = { ...partyToCrc('2004-01-01'), clause: { ...ARTICLE_44, later: { kind: 'none' } } } as const;
    expect(duesOn('2004-01-01', { other })).toEqual(['2005-01-23', '2006-01-01']);
  });
});
