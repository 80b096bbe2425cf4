import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Delay } from '../../src/calendar/delay.ts';
import { determineExtension } from '../../src/entry-into-force/territorial-extension.ts';
import { determineTreatyEntryIntoForce } from '../../src/entry-into-force/treaty-entry-into-force.ts';
import type { Condition, EntryIntoForceClause } from '../../src/treaty/treaty.ts';
import { determined, months, treatyWith } from '../support/build.ts';

const on = civilDate;

describe('determineExtension, the whole answer', () => {
  const act = (day: string) =>
    ({ participant: 'NOR', kind: 'territorial-extension', on: on(day), territory: 'Svalbard' }) as const;
  const receipt = (day: string) => ({
    article: '8',
    code: 'step.act',
    values: { act: { participant: 'NOR', kind: 'territorial-extension', on: day } },
  });
  const extend = (day: string, partyFrom?: string, monthEnd: 'last-day-of-month' | 'refuse' = 'last-day-of-month') =>
    determineExtension(
      treatyWith(2).finalClauses,
      { article: '8', delay: months(3, monthEnd) },
      act(day),
      partyFrom === undefined
        ? undefined
        : {
            instrument: { participant: 'NOR', kind: 'ratification', on: on('2001-02-01') },
            entryIntoForce: {
              kind: 'determined',
              value: on(partyFrom),
              article: '4',
              monthEndMattered: false,
              basis: [],
            },
            partyFrom: on(partyFrom),
          },
    );
  const own = {
    article: '8',
    code: 'step.add-period-to-missing-day',
    values: {
      from: '2005-11-30',
      to: '2006-02-28',
      period: { months: 3 },
      missingDay: { year: 2006, month: 2, day: 30 },
      rule: 'last-day-of-month',
    },
  };

  it('its own period, and not before the State itself is bound (article 8)', () => {
    for (const partyFrom of ['2001-05-01', '2006-02-28']) {
      expect(extend('2005-11-30', partyFrom)).toEqual(
        determined('2006-02-28', '8', [receipt('2005-11-30'), own], true),
      );
    }
    expect(extend('2005-11-30', '2006-03-01')).toEqual(
      determined('2006-03-01', '8', [
        receipt('2005-11-30'),
        own,
        { article: '8', code: 'step.not-before-state-is-bound', values: { on: '2006-03-01' } },
      ]),
    );
  });

  it('of a State that is not bound: pending, once its own period has a day', () => {
    expect(extend('2005-11-30')).toEqual({
      kind: 'pending',
      article: '8',
      awaits: [{ article: '8', code: 'awaited.instrument-of', values: { participant: 'NOR' } }],
      basis: [receipt('2005-11-30'), own],
    });
    expect(extend('2005-11-30', undefined, 'refuse')).toMatchObject({ kind: 'indeterminate', article: '8' });
    expect(extend('9999-11-30')).toEqual({
      kind: 'excluded',
      article: '8',
      reason: { code: 'reason.after-year-9999', values: {} },
      basis: [receipt('9999-11-30')],
    });
  });
});

describe('determineTreatyEntryIntoForce, the whole answer', () => {
  const clause = (more: Partial<EntryIntoForceClause> = {}): EntryIntoForceClause => ({
    ...treatyWith(2).finalClauses.entryIntoForce,
    ...more,
  });
  const counted = (participant: string, day: string) => ({ participant, kind: 'ratification', on: on(day) }) as const;
  const TWO = [counted('ISL', '2001-01-01'), counted('NOR', '2001-02-01')];
  const complete = {
    article: '2(1)',
    code: 'step.number-complete',
    values: { required: 2, counted: 2, metOn: '2001-02-01', decisive: [counted('NOR', '2001-02-01')] },
  };
  const period = (from: string, to: string) => ({
    article: '2(1)',
    code: 'step.add-period',
    values: { from, to, period: { months: 3 } },
  });

  it('the number complete: the delay after it (article 14(1))', () => {
    expect(determineTreatyEntryIntoForce(clause(), TWO)).toEqual({
      metOn: '2001-02-01',
      entryIntoForce: determined('2001-05-01', '2(1)', [complete, period('2001-02-01', '2001-05-01')]),
    });
    expect(determineTreatyEntryIntoForce(clause(), TWO.slice(0, 1))).toEqual({
      entryIntoForce: {
        kind: 'pending',
        article: '2(1)',
        awaits: [{ article: '2(1)', code: 'awaited.instruments', values: { required: 2, counted: 1, missing: 1 } }],
        basis: [{ article: '2(1)', code: 'step.number-open', values: { required: 2, counted: 1 } }],
      },
    });
  });

  it('that it runs from the notification is said once there is an instrument', () => {
    const remark = { article: '2(1)', code: 'remark.counts-from-notification', values: {} };
    const runsFrom = 'notification';
    expect(determineTreatyEntryIntoForce(clause({ runsFrom }), TWO).entryIntoForce.basis).toEqual([
      complete,
      remark,
      period('2001-02-01', '2001-05-01'),
    ]);
    expect(determineTreatyEntryIntoForce(clause({ runsFrom }), []).entryIntoForce.basis).toEqual([
      { article: '2(1)', code: 'step.number-open', values: { required: 2, counted: 0 } },
    ]);
  });

  it.each([
    ['2001-01-31', true],
    ['2001-02-01', true],
    ['2001-02-02', false],
  ])(
    'an instrument of an organisation of %s is named where the number was not complete before it (Doha Amendment)',
    (day, isNamed) => {
      const union = { ...counted('EUE', day), kind: 'acceptance' } as const;
      const remark = {
        article: '2(1)',
        code: 'remark.organisation-not-counted',
        values: { participant: 'EUE', kind: 'acceptance', on: day },
      };
      const basis = (instruments: typeof TWO) =>
        determineTreatyEntryIntoForce(clause(), instruments, [union]).entryIntoForce.basis;
      expect(basis(TWO)).toEqual([complete, ...(isNamed ? [remark] : []), period('2001-02-01', '2001-05-01')]);
      expect(basis([])).toEqual([
        { article: '2(1)', code: 'step.number-open', values: { required: 2, counted: 0 } },
        remark,
      ]);
    },
  );

  const other = (inForceOn?: string) =>
    ({
      article: '13(1)',
      treaty: 'crpd',
      facts: { kind: 'known', ...(inForceOn === undefined ? {} : { inForceOn: on(inForceOn) }) },
    }) as const;
  const inForceAfter = (inForceOn: string, delay: Delay = months(3)) =>
    determineTreatyEntryIntoForce(clause({ notBefore: other(inForceOn), delay }), [
      counted('ISL', '2001-01-01'),
      counted('NOR', '2001-11-30'),
    ]).entryIntoForce;

  it.each([
    ['2002-02-27', '2002-02-28', 'step.other-in-force-already', true],
    ['2002-02-28', '2002-02-28', 'step.other-in-force-already', true],
    ['2002-03-01', '2002-03-01', 'step.not-before-other', false],
  ])('the other treaty in force on %s: %s (OP-CRPD 13(1))', (inForceOn, value, code, monthEndMattered) => {
    const answer = inForceAfter(inForceOn);
    expect(answer).toMatchObject({ kind: 'determined', value, monthEndMattered });
    expect(answer.basis.at(-1)).toEqual({ article: '13(1)', code, values: { treaty: 'crpd', on: inForceOn } });
  });

  it('where the month end mattered to nothing, it does not by the other treaty', () => {
    expect(inForceAfter('2001-12-30', { form: 'days-after', days: 30 })).toMatchObject({
      value: '2001-12-30',
      monthEndMattered: false,
    });
  });

  it('a day that the clause refuses to name is open, whenever the other treaty is in force', () => {
    expect(inForceAfter('2002-03-01', months(3, 'refuse'))).toMatchObject({
      kind: 'indeterminate',
      article: '2(1)',
      candidates: [{ value: '2002-02-28' }, { value: '2002-03-01' }],
    });
  });

  const unknown: Condition = { kind: 'treaty-in-force', treaty: 'crpd', facts: { kind: 'unknown' } };
  const two: Condition = { kind: 'instruments', number: 2 };
  const asked = { code: 'question.other-in-force-unknown', values: { treaty: 'crpd' } };

  it('two and a fact that is not known: that day if it was so by then, or later', () => {
    const condition: Condition = { kind: 'all-of', conditions: [two, unknown] };
    const answer = determineTreatyEntryIntoForce(clause({ condition }), TWO);
    expect(answer).toMatchObject({ metOnIfSo: '2001-02-01' });
    expect(answer).not.toHaveProperty('metOn');
    expect(answer.entryIntoForce).toMatchObject({
      kind: 'indeterminate',
      article: '2(1)',
      questions: [asked],
      candidates: [{ value: '2001-05-01', if: { code: 'if.was-so-by', values: { on: '2001-02-01' } } }],
      orLater: true,
    });
    expect(determineTreatyEntryIntoForce(clause({ condition }), TWO.slice(1)).entryIntoForce).toMatchObject({
      kind: 'pending',
    });
  });

  it('two or a fact that is not known: that day unless it was so before, and not later', () => {
    const condition: Condition = { kind: 'any-of', conditions: [two, unknown] };
    const answer = determineTreatyEntryIntoForce(clause({ condition }), TWO);
    expect(answer).toMatchObject({ metOnIfSo: '2001-02-01' });
    expect(answer.entryIntoForce).toMatchObject({
      kind: 'indeterminate',
      questions: [asked],
      candidates: [{ value: '2001-05-01', if: { code: 'if.was-not-so-before', values: { on: '2001-02-01' } } }],
    });
    expect(answer.entryIntoForce).not.toHaveProperty('orLater');
  });

  it('two or a fact that is not known, and no such day: either day that it may be, and not later', () => {
    // 30 November 2001 + 3 months would be 30 February 2002: the 28th or 1 March, and earlier if the fact was so before.
    const condition: Condition = { kind: 'any-of', conditions: [two, unknown] };
    const second = TWO.map((each, index) => (index === 1 ? { ...each, on: on('2001-11-30') } : each));
    const before = { code: 'if.was-not-so-before', values: { on: '2001-11-30' } };
    const ifRule = (rule: string) => ({ code: 'if.month-end-rule', values: { rule } });
    const both = (rule: string) => ({ code: 'if.both', values: { one: before, other: ifRule(rule) } });
    const { entryIntoForce } = determineTreatyEntryIntoForce(clause({ condition, delay: months(3, 'refuse') }), second);
    expect(entryIntoForce).toMatchObject({
      kind: 'indeterminate',
      questions: [asked, { code: 'question.no-such-day' }],
      candidates: [
        { value: '2002-02-28', if: both('last-day-of-month') },
        { value: '2002-03-01', if: both('first-day-of-next-month') },
      ],
    });
    expect(entryIntoForce).not.toHaveProperty('orLater');
  });

  it('where the fact alone would suffice and nothing else does, no day is offered', () => {
    const condition: Condition = { kind: 'any-of', conditions: [two, unknown] };
    const answer = determineTreatyEntryIntoForce(clause({ condition }), TWO.slice(1));
    expect(Object.keys(answer)).toEqual(['entryIntoForce']);
    expect(answer.entryIntoForce).toMatchObject({
      kind: 'indeterminate',
      questions: [asked],
      candidates: [],
      orLater: true,
    });
  });
});
