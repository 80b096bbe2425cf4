import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { DenunciationNotice } from '../../src/denunciation/denunciation-notice.ts';
import { determineDenunciation } from '../../src/denunciation/determine-denunciation.ts';
import { findLeftWith, isLeftWithOther } from '../../src/denunciation/left-with.ts';
import { findDayOfYear, findEndOfTerm, findLastReceipt, findWindow } from '../../src/denunciation/terms.ts';
import type { DenunciationClause, OtherTreatyFacts } from '../../src/treaty/treaty.ts';

type Permitted = Extract<DenunciationClause, { readonly kind: 'permitted' }>;

/** One year after receipt, as OP-CRC-AC 11(1) and the Paris Agreement 28(2) have it. */
const permitted = (more: Partial<Permitted> = {}, monthEnd: 'last-day-of-month' | 'refuse' = 'last-day-of-month') =>
  ({
    kind: 'permitted',
    article: '11(1)',
    delay: { form: 'period-after', period: { years: 1 }, monthEnd },
    ...more,
  }) as const;

const on = civilDate;
const notice = (receivedOn: string, more: Partial<DenunciationNotice> = {}): DenunciationNotice => ({
  participant: 'NOR',
  receivedOn: on(receivedOn),
  ...more,
});
const receipt = (article: string, day: string) => ({
  article,
  code: 'step.act',
  values: { act: { participant: 'NOR', kind: 'denunciation', on: day } },
});
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
const toSameDay = (article: string, from: string, to: string, period: object = { years: 1 }) => ({
  article,
  code: 'step.add-period',
  values: { from, to, period },
});
const lastDay = (article: string, day: string) => ({ article, code: 'remark.last-day-as-party', values: { on: day } });

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

/** Ten years, then a year in which notice can be given: International Labour Conventions. */
const IN_WINDOWS = {
  kind: 'in-windows',
  article: '25(1)',
  every: { years: 10 },
  window: { years: 1 },
  from: 'entry-into-force',
  monthEnd: 'last-day-of-month',
  delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
} as const;

describe('determineDenunciation, in windows', () => {
  const treatyInForceOn = on('1983-08-11');

  it('on the day on which the window opens notice can be given, and on the eve it cannot (ILO C155 25)', () => {
    expect(determineDenunciation(IN_WINDOWS, notice('1993-08-11', { treatyInForceOn }))).toEqual({
      kind: 'determined',
      value: '1994-08-11',
      article: '25(1)',
      monthEndMattered: false,
      basis: [
        receipt('25(1)', '1993-08-11'),
        toSameDay('25(1)', '1993-08-11', '1994-08-11'),
        lastDay('25(1)', '1994-08-10'),
      ],
    });
    expect(determineDenunciation(IN_WINDOWS, notice('1993-08-10', { treatyInForceOn }))).toEqual({
      kind: 'excluded',
      article: '25(1)',
      reason: { code: 'reason.no-notice-yet.window', values: { opensOn: '1993-08-11', lastDay: '1994-08-11' } },
      basis: [receipt('25(1)', '1993-08-10')],
    });
  });

  it('where the windows run from a day that is not known, none is refused', () => {
    expect(findWindow(IN_WINDOWS, notice('1993-08-10'))).toBeUndefined();
    expect(determineDenunciation(IN_WINDOWS, notice('1993-08-10'))).toMatchObject({ value: '1994-08-10' });
  });

  it('a window that opens, or closes, after the year 9999 is none', () => {
    const late = { treatyInForceOn: on('9989-06-01') };
    expect(findWindow(IN_WINDOWS, notice('9990-01-01', late))).toBeUndefined();
    expect(findWindow(IN_WINDOWS, notice('9995-01-01', { treatyInForceOn: on('9985-06-01') }))).toEqual({
      opensOn: '9995-06-01',
      lastDay: '9996-06-01',
    });
    expect(findWindow(IN_WINDOWS, notice('9997-01-01', { treatyInForceOn: on('9985-06-01') }))).toBeUndefined();
  });
});

describe('determineDenunciation, at the end of a term', () => {
  const terms = {
    kind: 'at-end-of-term',
    article: 'XIV',
    firstTerm: { years: 10 },
    laterTerms: { years: 5 },
    from: 'entry-into-force',
    noticeBefore: { months: 6 },
    monthEnd: 'last-day-of-month',
  } as const;

  it('the whole answer: ten years, then five and five (Genocide Convention XIV)', () => {
    const given = notice('1960-07-13', { treatyInForceOn: on('1951-01-12') });
    expect(determineDenunciation(terms, given)).toEqual({
      kind: 'determined',
      value: '1966-01-12',
      article: 'XIV',
      monthEndMattered: false,
      basis: [
        receipt('XIV', '1960-07-13'),
        { article: 'XIV', code: 'step.end-of-term', values: { on: '1966-01-12' } },
        lastDay('XIV', '1966-01-11'),
      ],
    });
  });

  it('terms of days are added up: ten, then four and four', () => {
    const inDays = { ...terms, firstTerm: { days: 10 }, laterTerms: { days: 4 }, noticeBefore: { days: 1 } } as const;
    const from = { treatyInForceOn: on('2001-03-01') };
    // 11 March, 15 March, 19 March.
    expect(findEndOfTerm(inDays, notice('2001-03-10', from))).toBe('2001-03-11');
    expect(findEndOfTerm(inDays, notice('2001-03-11', from))).toBe('2001-03-15');
    expect(findEndOfTerm(inDays, notice('2001-03-18', from))).toBe('2001-03-19');
    expect(findEndOfTerm({ ...inDays, laterTerms: { months: 1 } }, notice('2001-03-11', from))).toBe('2001-04-11');
  });

  it('a term that ends after the year 9999 has no end, and one that ends in it has', () => {
    const from = { treatyInForceOn: on('9980-02-01') };
    expect(findEndOfTerm(terms, notice('9994-08-01', from))).toBe('9995-02-01');
    expect(findEndOfTerm(terms, notice('9994-08-02', from))).toBeUndefined();
    expect(findEndOfTerm(terms, notice('9999-12-01', from))).toBeUndefined();
  });
});

describe('findDayOfYear and findLastReceipt', () => {
  /** Received by 1 July, it takes effect on 1 January: Single Convention 46(2). */
  const clause = {
    kind: 'on-a-day-of-the-year',
    article: '46(2)',
    receivedBy: { month: 7, day: 1 },
    takesEffect: { month: 1, day: 1 },
  } as const;

  it('up to the last year of the calendar', () => {
    expect(findDayOfYear(clause, on('9998-07-01'))).toBe('9999-01-01');
    expect(findDayOfYear(clause, on('9998-07-02'))).toBeUndefined();
    expect(findDayOfYear(clause, on('9999-07-02'))).toBeUndefined();
    expect(findLastReceipt(clause, on('9999-01-01'))).toBe('9998-07-01');
  });

  it('the whole answer (Single Convention 46(2))', () => {
    expect(determineDenunciation(clause, notice('2011-07-01'))).toEqual({
      kind: 'determined',
      value: '2012-01-01',
      article: '46(2)',
      monthEndMattered: false,
      basis: [
        receipt('46(2)', '2011-07-01'),
        { article: '46(2)', code: 'step.day-of-year', values: { on: '2012-01-01' } },
        lastDay('46(2)', '2011-12-31'),
      ],
    });
  });
});

describe('findLeftWith', () => {
  const leaving = (facts: OtherTreatyFacts) => permitted({ leavesWith: { article: '27(3)', treaty: 'unfccc', facts } });
  const known = leaving({
    kind: 'known',
    inForceOn: on('1994-03-21'),
    parties: [
      { participant: 'SUN', from: on('1994-03-21'), until: on('2012-12-15') },
      { participant: 'NOR', from: on('1994-03-21'), until: on('2000-01-01') },
      { participant: 'NOR', from: on('2001-01-01'), until: on('2010-01-01') },
      { participant: 'FJI', from: on('1994-03-21') },
    ],
  });
  const find = (clause: DenunciationClause, participant: string, partyFrom = '2005-02-16') =>
    findLeftWith(clause, participant, on(partyFrom));

  it('is the first day after the first as a Party, with the article and the treaty (Kyoto Protocol 27(3))', () => {
    expect(find(known, 'NOR')).toEqual({ on: '2010-01-01', article: '27(3)', treaty: 'unfccc' });
    expect(find(known, 'NOR', '1999-12-31')).toEqual({ on: '2000-01-01', article: '27(3)', treaty: 'unfccc' });
    expect(find(known, 'NOR', '2000-01-01')).toEqual({ on: '2010-01-01', article: '27(3)', treaty: 'unfccc' });
    expect(find(known, 'RUS')).toEqual({ on: '2012-12-15', article: '27(3)', treaty: 'unfccc' });
  });

  it('is none for who has not left, of whom nothing is known, or where the clause does not say so', () => {
    expect(find(known, 'FJI')).toBeUndefined();
    expect(find(known, 'KEN')).toBeUndefined();
    expect(find(known, 'NOR', '2010-01-01')).toBeUndefined();
    expect(find(leaving({ kind: 'unknown' }), 'NOR')).toBeUndefined();
    expect(find(leaving({ kind: 'known', inForceOn: on('1994-03-21') }), 'NOR')).toBeUndefined();
    expect(find(permitted(), 'NOR')).toBeUndefined();
    expect(find(IN_WINDOWS, 'NOR')).toBeUndefined();
  });

  it('asks for the other treaty only where the clause does', () => {
    const clauses: readonly DenunciationClause[] = [
      known,
      leaving({ kind: 'unknown' }),
      permitted(),
      IN_WINDOWS,
      { kind: 'not-provided', article: 'VCLT 56' },
    ];
    expect(clauses.map(isLeftWithOther)).toEqual([true, true, false, false, false]);
  });
});
