import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeReports } from '../../src/reporting/compose-reports.ts';
import type { ReportingClause } from '../../src/treaty/treaty.ts';
import { listTreaties } from '../support/catalogue.ts';
import { ARTICLE_12 } from './clauses.ts';

/** Article 7 of the Mine Ban Convention: within 180 days, then by 30 April of each year. */
const OTTAWA: ReportingClause = {
  to: 'the Secretary-General',
  initial: { article: '7(1)', period: { days: 180 } },
  monthEnd: 'last-day-of-month',
  later: {
    kind: 'each-year-by',
    article: '7(2)',
    day: { month: 4, day: 30 },
    first: 'after-the-initial-report',
  },
};

/** Article 13 of the Arms Trade Treaty: within a year, then by 31 May on the calendar year before. */
const ATT: ReportingClause = {
  to: 'the Secretariat',
  initial: { article: '13(1)', period: { years: 1 } },
  monthEnd: 'last-day-of-month',
  later: { kind: 'each-year-by', article: '13(3)', day: { month: 5, day: 31 }, first: 'after-a-full-year' },
};

const reportsOf = (clause: ReportingClause, from: string, asOf = from) =>
  composeReports(
    clause,
    { participant: 'NOR', partyFrom: civilDate(from), otherTreaty: { kind: 'unknown' }, acts: [] },
    civilDate(asOf),
  ).reports;
const duesOf = (clause: ReportingClause, from: string) =>
  reportsOf(clause, from).map(({ due }) => (due.kind === 'determined' ? due.value : due.kind));

/** As CITES VIII(7) has it: every year, and from which day on is not said. */
const PERIODIC: ReportingClause = {
  to: 'the Secretariat',
  initial: { article: 'VIII(7)', period: 'not-stated' },
  monthEnd: 'last-day-of-month',
  later: { kind: 'every', article: 'VIII(7)', period: { years: 1 } },
  setBy: { article: 'VIII(7)' },
};

describe('composeReports: where no article names the first day', () => {
  const open = {
    kind: 'indeterminate',
    article: 'VIII(7)',
    questions: [{ code: 'question.first-report-day' }],
    candidates: [],
  };

  it('no date follows, and nothing is overdue', () => {
    expect(reportsOf(PERIODIC, '1990-01-01', '2020-01-01')).toMatchObject([
      { number: 1, status: 'indeterminate', due: open },
    ]);
  });

  it('a day that is set is one, and the report after it is open again', () => {
    const facts = { participant: 'NOR', partyFrom: civilDate('1990-01-01'), otherTreaty: { kind: 'unknown' } } as const;
    const set = {
      participant: 'NOR',
      kind: 'due-date-set',
      on: civilDate('1990-06-01'),
      dueOn: civilDate('1991-10-31'),
    } as const;
    const { reports } = composeReports(PERIODIC, { ...facts, acts: [set] }, civilDate('1991-11-01'));
    expect(reports).toMatchObject([
      { number: 1, status: 'overdue', overdueDays: 1, due: { value: '1991-10-31' } },
      { number: 2, status: 'indeterminate', due: open },
    ]);
  });
});

describe('composeReports: by a day of each year', () => {
  // 180 days after 1 March 1999 is 28 August; after 1 November, 29 April 2000; after 2 November, 30 April itself.
  it.each([
    ['1999-03-01', ['1999-08-28', '2000-04-30', '2001-04-30']],
    ['1999-11-01', ['2000-04-29', '2000-04-30', '2001-04-30']],
    ['1999-11-02', ['2000-04-30', '2001-04-30', '2002-04-30']],
  ])('from the first such day after the initial report: bound from %s (Ottawa 7(2))', (from, dues) => {
    expect(duesOf(OTTAWA, from)).toEqual(dues);
  });

  it.each([
    // A whole year is one of which every day is a day as a Party: 2015, 2016 and, from its first day on, 2016 again.
    ['2014-12-24', ['2015-12-24', '2016-05-31', '2017-05-31']],
    ['2015-04-23', ['2016-04-23', '2017-05-31', '2018-05-31']],
    ['2016-01-01', ['2017-01-01', '2017-05-31', '2018-05-31']],
    ['2016-01-02', ['2017-01-02', '2018-05-31', '2019-05-31']],
  ])('on the first whole calendar year as a Party: bound from %s (ATT 13(3))', (from, dues) => {
    expect(duesOf(ATT, from)).toEqual(dues);
  });

  it('states the rule, and is overdue on the day after', () => {
    const [, second] = reportsOf(ATT, '2014-12-24', '2016-06-01');
    expect(second).toMatchObject({
      number: 2,
      status: 'overdue',
      overdueDays: 1,
      due: {
        article: '13(3)',
        basis: [
          {
            article: '13(3)',
            code: 'step.report-each-year-by',
            values: { day: { month: 5, day: 31 }, first: 'after-a-full-year' },
          },
        ],
      },
    });
    expect(reportsOf(ATT, '2014-12-24', '2016-05-31')[1]).toMatchObject({ status: 'due' });
  });

  it('goes for who owes its reports under such a treaty instead', () => {
    const otherTreaty = { kind: 'party', clause: OTTAWA, partyFrom: civilDate('1999-03-01') } as const;
    const facts = { participant: 'NOR', partyFrom: civilDate('2002-01-18'), otherTreaty, acts: [] } as const;
    const { reports } = composeReports(ARTICLE_12, facts, civilDate('2003-01-01'));
    const dues = reports.map(({ due }) => (due.kind === 'determined' ? [due.article, due.value] : due.kind));
    expect(dues).toEqual([
      ['12(1)', '2004-01-18'],
      ['12(2)', '2004-04-30'],
      ['12(2)', '2005-04-30'],
    ]);
  });

  it.each([
    ['att', '13(3)', { month: 5, day: 31 }],
    ['ottawa', '7(2)', { month: 4, day: 30 }],
    ['ccm', '7(2)', { month: 4, day: 30 }],
  ])('is what %s asks for in article %s', (treaty, article, day) => {
    const { reporting } = listTreaties().find(({ id }) => id === treaty)?.finalClauses ?? {};
    expect(reporting?.later).toMatchObject({ kind: 'each-year-by', article, day });
  });
});
