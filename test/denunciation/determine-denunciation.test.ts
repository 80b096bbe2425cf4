import { describe, expect, it } from 'vitest';
import { civilDate as on } from '../../src/calendar/civil-date.ts';
import { determineDenunciation } from '../../src/denunciation/determine-denunciation.ts';
import { lastDay, notice, permitted, receipt, toSameDay } from './notices.ts';

/** One year after 29 February 2020: there is no 29 February 2021, and 28 February stands for it. */
const toMissingDay = {
  article: '11(1)',
  code: 'step.add-period-to-missing-day',
  values: {
    from: '2020-02-29',
    to: '2021-02-28',
    period: { years: 1 },
    missingDay: { year: 2021, month: 2, day: 29 },
    rule: 'last-day-of-month',
  },
};

describe('determineDenunciation, the whole answer', () => {
  const inConflict = permitted({ armedConflict: { article: '11(1)' }, survival: { article: '11(2)' } });

  it('a conflict that ended on the day of effect itself postpones nothing, and the month end matters as before (OP-CRC-AC 11)', () => {
    expect(determineDenunciation(inConflict, notice('2020-02-29', { armedConflict: on('2021-02-28') }))).toEqual({
      kind: 'determined',
      value: '2021-02-28',
      article: '11(1)',
      monthEndMattered: true,
      basis: [
        receipt('11(1)', '2020-02-29'),
        toMissingDay,
        { article: '11(1)', code: 'step.armed-conflict-ended', values: { on: '2021-02-28' } },
        lastDay('11(1)', '2021-02-27'),
        { article: '11(2)', code: 'remark.earlier-obligations-remain', values: { before: '2021-02-28' } },
      ],
    });
  });

  it.each([
    ['2020-02-29', '2021-03-15', '2021-03-15'],
    ['2020-03-01', '2021-03-01', '2021-03-01'],
    ['2020-03-01', '2021-03-15', '2021-03-15'],
  ])('received %s, a conflict that ended on %s: %s, whatever the month end (OP-CRC-AC 11(1))', (day, ended, effect) => {
    expect(determineDenunciation(inConflict, notice(day, { armedConflict: on(ended) }))).toMatchObject({
      value: effect,
      monthEndMattered: false,
    });
  });

  it('not known whether the State is engaged: one candidate, or later (OP-CRC-AC 11(1))', () => {
    expect(determineDenunciation(inConflict, notice('2019-05-02'))).toEqual({
      kind: 'indeterminate',
      article: '11(1)',
      questions: [{ code: 'question.armed-conflict', values: { on: '2020-05-02' } }],
      candidates: [{ value: '2020-05-02', if: { code: 'if.no-armed-conflict', values: {} } }],
      orLater: true,
      basis: [receipt('11(1)', '2019-05-02'), toSameDay('11(1)', '2019-05-02', '2020-05-02')],
    });
  });

  it.each([
    ['2021-02-28', '2021-02-28', true],
    ['2021-03-01', '2021-03-01', false],
  ])('the notice names %s: %s (Paris Agreement 28(2))', (named, value, monthEndMattered) => {
    const clause = permitted({ laterDateInNotice: true });
    expect(determineDenunciation(clause, notice('2020-02-29', { effectiveOn: on(named) }))).toEqual({
      kind: 'determined',
      value,
      article: '11(1)',
      monthEndMattered,
      basis: [
        receipt('11(1)', '2020-02-29'),
        toMissingDay,
        { article: '11(1)', code: 'step.named-day-governs', values: { on: named } },
        lastDay('11(1)', named === '2021-02-28' ? '2021-02-27' : '2021-02-28'),
      ],
    });
  });

  it('without a day of its own in the notice nothing is said of one (Paris Agreement 28(2))', () => {
    for (const clause of [permitted(), permitted({ laterDateInNotice: true })]) {
      expect(determineDenunciation(clause, notice('2019-11-04')).basis).toEqual([
        receipt('11(1)', '2019-11-04'),
        toSameDay('11(1)', '2019-11-04', '2020-11-04'),
        lastDay('11(1)', '2020-11-03'),
      ]);
    }
  });

  it('a day that the month does not have, and no rule for it: open, whatever the notice names and the conflict does', () => {
    const clause = permitted({ laterDateInNotice: true, armedConflict: { article: '11(1)' } }, 'refuse');
    const named = notice('2020-02-29', { effectiveOn: on('2030-01-01'), armedConflict: 'none' });
    expect(determineDenunciation(clause, named)).toEqual({
      kind: 'indeterminate',
      article: '11(1)',
      questions: [
        {
          code: 'question.no-such-day',
          values: { article: '11(1)', missingDay: { year: 2021, month: 2, day: 29 } },
        },
      ],
      candidates: [
        { value: '2021-02-28', if: { code: 'if.month-end-rule', values: { rule: 'last-day-of-month' } } },
        { value: '2021-03-01', if: { code: 'if.month-end-rule', values: { rule: 'first-day-of-next-month' } } },
      ],
      basis: [receipt('11(1)', '2020-02-29')],
    });
  });

  it('revoked in time: the day on which it would have taken effect is named (VCLT 68)', () => {
    expect(determineDenunciation(permitted(), notice('2016-11-10', { revokedOn: on('2017-02-10') }))).toEqual({
      kind: 'excluded',
      article: 'VCLT 68',
      reason: { code: 'reason.revoked', values: { on: '2017-02-10', takesEffectOn: '2017-11-10' } },
      basis: [receipt('11(1)', '2016-11-10'), toSameDay('11(1)', '2016-11-10', '2017-11-10')],
    });
  });

  it('none is provided for (VCLT 56)', () => {
    expect(determineDenunciation({ kind: 'not-provided', article: 'VCLT 56' }, notice('2020-01-01'))).toEqual({
      kind: 'excluded',
      article: 'VCLT 56',
      reason: { code: 'reason.denunciation-not-provided', values: {} },
      basis: [receipt('VCLT 56', '2020-01-01')],
    });
  });

  it('inside a lock-in of three years (Paris Agreement 28(1))', () => {
    const lockIn = {
      article: '28(1)',
      period: { years: 3 },
      monthEnd: 'last-day-of-month',
      from: 'entry-into-force-for-the-party',
    } as const;
    const early = notice('2019-11-03', { partyFrom: on('2016-11-04') });
    expect(determineDenunciation(permitted({ lockIn }), early)).toEqual({
      kind: 'excluded',
      article: '28(1)',
      reason: { code: 'reason.no-notice-yet.lock-in', values: { on: '2019-11-04' } },
      basis: [receipt('11(1)', '2019-11-03')],
    });
    // Without the day from which the three years run, nothing is refused.
    expect(determineDenunciation(permitted({ lockIn }), notice('2019-11-03'))).toMatchObject({ value: '2020-11-03' });
  });
});
