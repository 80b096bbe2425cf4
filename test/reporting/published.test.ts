import { describe, expect, it } from 'vitest';
import type { ReportingClause } from '../../src/treaty/treaty.ts';
import { ARTICLE_12, dueDateSet, linesOn, partyToCrc, report, reportsOn } from './clauses.ts';

/** Article 8 of the sister Protocol, OP-CRC-AC: the same words. */
const ARTICLE_8: ReportingClause = {
  ...ARTICLE_12,
  initial: { article: '8(1)', period: { years: 2 } },
  later: {
    kind: 'with-reports-under',
    article: '8(2)',
    treaty: 'crc',
    otherwise: { article: '8(2)', period: { years: 5 } },
  },
  setBy: { article: '8(3)' },
};

describe('composeReports: years that the Committee has published', () => {
  it.each([
    ['Viet Nam', '2002-01-18', partyToCrc('1990-09-02'), '2004'],
    ['United States', '2003-01-23', { kind: 'not-a-party' } as const, '2005'],
    ['Switzerland', '2006-10-19', partyToCrc('1997-03-26'), '2008'],
  ])('%s, in force %s: initial report "due in %s"', (_, from, other, year) => {
    const [first] = reportsOn('2010-01-01', { from, other }).reports;
    expect(first?.due).toMatchObject({ value: from.replace(/^\d{4}/, year) });
  });

  it('United States, OP-CRC-SC: "due in 2005", received 10 May 2007; "due in 2010", received 25 January 2010', () => {
    // CRC/C/OPSC/USA/1 and CRC/C/OPSC/USA/2, title pages. 23 January 2010 was a Saturday: weekends move nothing.
    expect(linesOn('2011-11-16', { acts: [report('2007-05-10'), report('2010-01-25')] })).toEqual([
      '1 2005-01-23 received-late 2007-05-10 +837',
      '2 2010-01-23 received-late 2010-01-25 +2',
      '3 2015-01-23 due',
      '4 2020-01-23 due',
      '5 2025-01-23 due',
    ]);
  });

  it('United States, OP-CRC-AC: third and fourth combined "due in 2016", the fifth "due in 2022"', () => {
    // CRC/C/OPAC/USA/2 (received 25 January 2010), USA/3-4 (22 January 2016), the fifth (23 January 2022). The years are
    // those of the title pages; of the days that the Committee set, no more than the year was read.
    const acts = [
      report('2007-05-10'),
      report('2010-01-25'),
      dueDateSet('2013-02-01', '2016-01-23'),
      report('2016-01-22', 2),
      dueDateSet('2017-06-02', '2022-01-23'),
      report('2022-01-23'),
    ];
    expect(linesOn('2022-02-01', { clause: ARTICLE_8, acts })).toEqual([
      '1 2005-01-23 received-late 2007-05-10 +837',
      '2 2010-01-23 received-late 2010-01-25 +2',
      '3 2016-01-23* received 2016-01-22',
      '4 2020-01-23 received 2016-01-22',
      '5 2022-01-23* received 2022-01-23',
      '6 2030-01-23 due',
      '7 2035-01-23 due',
      '8 2040-01-23 due',
    ]);
  });
});
