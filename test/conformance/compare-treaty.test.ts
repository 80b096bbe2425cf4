import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { MonthEndRule } from '../../src/calendar/month-end-rule.ts';
import { compareTreaty } from '../../src/conformance/compare-treaty.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { act, treatyWith } from '../support/build.ts';

describe('compareTreaty, of an open date', () => {
  const { entryIntoForce } = treatyWith(2).finalClauses;
  const delay = { form: 'period-after', period: { months: 3 }, monthEnd: 'refuse' } as const;
  const treaty = treatyWith(2, { entryIntoForce: { ...entryIntoForce, delay } });
  // Three months after the second instrument, of 30 November 2000: 28 February or 1 March 2001.
  const acts = [act('NOR', 'accession', '2000-01-15'), act('ISL', 'accession', '2000-11-30')];
  const compare = (published?: string) => {
    const own = { treaty: 'example', source: 'the depositary' };
    const inForceOn = published === undefined ? {} : { inForceOn: civilDate(published) };
    return compareTreaty({ ...own, ...inForceOn }, treaty, composeLife(treaty, { acts }), acts);
  };

  it('either of its candidates is a reading', () => {
    expect(compare('2001-02-28').verdict).toBe('agreed-under-reading');
    expect(compare('2001-03-01').verdict).toBe('agreed-under-reading');
  });

  it('another date follows on no answer, which is said; that it is published as not in force is merely open', () => {
    const questions = [
      { code: 'question.no-such-day', values: { article: '2(1)', missingDay: { year: 2001, month: 2, day: 30 } } },
    ];
    const byRule = (rule: MonthEndRule) => ({ code: 'if.month-end-rule', values: { rule } });
    expect(compare('2001-03-02')).toMatchObject({
      verdict: 'open',
      why: {
        code: 'why.no-candidate',
        values: {
          questions,
          known: [
            { code: 'known.day-if', values: { on: '2001-02-28', if: byRule('last-day-of-month') } },
            { code: 'known.day-if', values: { on: '2001-03-01', if: byRule('first-day-of-next-month') } },
          ],
        },
      },
    });
    expect(compare()).toMatchObject({
      verdict: 'open',
      why: { code: 'why.open-question', values: { questions } },
    });
  });
});

describe('compareTreaty, of the day on which the condition was met', () => {
  const treaty = treatyWith(2);
  // Three months after the second instrument, of 20 February 2000: 20 May 2000.
  const acts = [act('NOR', 'accession', '2000-01-15'), act('ISL', 'accession', '2000-02-20')];
  const compare = (inForceOn: string, metOn: string) =>
    compareTreaty(
      { treaty: 'example', source: 'x', inForceOn: civilDate(inForceOn), metOn: civilDate(metOn) },
      treaty,
      composeLife(treaty, { acts }),
      acts,
    );

  it('another day beside the right date is no error of the date (2(1))', () => {
    expect(compare('2000-05-20', '2000-02-20').verdict).toBe('agreed');
    const { published, answer, ...found } = compare('2000-05-20', '2000-02-21');
    expect(found).toEqual({ verdict: 'met-on-another-day', metOn: '2000-02-20' });
    expect([published.metOn, answer.kind]).toEqual(['2000-02-21', 'determined']);
  });

  it('beside a wrong date it is the date that is explained: a day too long', () => {
    expect(compare('2000-05-21', '2000-02-21')).toMatchObject({
      verdict: 'disagreed',
      days: 1,
      causes: ['one-day-late'],
    });
  });
});
