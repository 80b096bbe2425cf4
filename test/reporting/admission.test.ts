import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { admitReportingActs, type PartySince } from '../../src/reporting/admit-reporting-acts.ts';
import { ARTICLE_12, dueDateSet, report } from './clauses.ts';

/** A Party from 2003-01-23 to 2010-01-22, and again from 2020-06-15. */
const partySince: PartySince = (participant, on) => {
  if (participant !== 'USA') return undefined;
  if (on >= '2020-06-15') return civilDate('2020-06-15');
  return on >= '2003-01-23' && on < '2010-01-23' ? civilDate('2003-01-23') : undefined;
};
const codes = (...args: Parameters<typeof admitReportingActs>) =>
  admitReportingActs(...args).refusals.map(({ article, code }) => `${article} ${code}`);

describe('admitReportingActs', () => {
  it.each([
    ['2003-01-22', ['12(1) not-a-party']],
    ['2003-01-23', []],
    ['2010-01-22', []],
    ['2010-01-23', ['12(1) not-a-party']],
    ['2020-06-14', ['12(1) not-a-party']],
    ['2020-06-15', []],
  ])('a report on %s is for a Party on that day to make: %j', (on, expected) => {
    expect(codes(ARTICLE_12, [report(on)], partySince)).toEqual(expected);
  });

  it('a report of a State that never was one is refused, with the article, and the others stand in their order', () => {
    const stranger = { ...report('2005-01-01'), participant: 'NOR' };
    const { admitted, refusals } = admitReportingActs(
      ARTICLE_12,
      [report('2005-02-01'), stranger, report('2004-01-01')],
      partySince,
    );
    expect(admitted).toEqual([report('2005-02-01'), report('2004-01-01')]);
    expect(refusals).toEqual([
      {
        act: stranger,
        article: '12(1)',
        code: 'not-a-party',
        reason: { code: 'reason.not-a-party.report', values: { on: '2005-01-01' } },
        remedy: { code: 'remedy.check-reporting-party-and-date', values: {} },
      },
    ]);
  });

  it('where the treaty has no clause on reporting, every act is refused', () => {
    const acts = [report('2005-01-01'), dueDateSet('2005-01-01', '2006-01-01')];
    expect(codes(undefined, acts, partySince)).toEqual([
      'VCLT 26 reporting-not-provided',
      'VCLT 26 reporting-not-provided',
    ]);
    const { admitted, refusals } = admitReportingActs(undefined, acts, partySince);
    expect(admitted).toEqual([]);
    expect(refusals[0]).toMatchObject({
      reason: { code: 'reason.reporting-not-provided', values: {} },
      remedy: { code: 'remedy.check-treaty-of-act', values: {} },
    });
  });

  it('where the clause lets nobody set a day, a day set is refused, and a report is not', () => {
    const { setBy, ...without } = ARTICLE_12;
    expect(setBy).toBeDefined();
    const acts = [report('2005-01-01'), dueDateSet('2005-01-01', '2006-01-01')];
    expect(codes(without, acts, partySince)).toEqual(['12(1) due-date-not-provided']);
    expect(admitReportingActs(without, acts, partySince).refusals[0]).toMatchObject({
      reason: { code: 'reason.due-date-not-provided', values: {} },
      remedy: { code: 'remedy.keep-dates-of-clause', values: {} },
    });
  });

  it.each([
    ['2004-01-01', '2003-01-22', ['12(3) due-date-before-entry-into-force']],
    ['2004-01-01', '2003-01-23', []],
    ['2003-01-23', '2009-01-01', []],
    ['2021-01-01', '2020-06-14', ['12(3) due-date-before-entry-into-force']],
    ['2021-01-01', '2020-06-15', []],
    ['2012-01-01', '2013-01-01', ['12(3) not-a-party']],
    ['2003-01-22', '2009-01-01', ['12(3) not-a-party']],
  ])('set on %s for %s: %j', (on, dueOn, expected) => {
    expect(codes(ARTICLE_12, [dueDateSet(on, dueOn)], partySince)).toEqual(expected);
  });

  it('a day set before entry into force: since when the treaty is in force, and what was set', () => {
    const { refusals } = admitReportingActs(ARTICLE_12, [dueDateSet('2021-01-01', '2020-06-14')], partySince);
    expect(refusals[0]).toMatchObject({
      reason: {
        code: 'reason.due-date-before-entry-into-force',
        values: { partyFrom: '2020-06-15', dueOn: '2020-06-14' },
      },
      remedy: { code: 'remedy.check-day-set', values: {} },
    });
  });
});
