import { describe, expect, it } from 'vitest';
import { civilDate as on } from '../../src/calendar/civil-date.ts';
import { determineDenunciation } from '../../src/denunciation/determine-denunciation.ts';
import { findDayOfYear, findEndOfTerm, findLastReceipt, findWindow } from '../../src/denunciation/terms.ts';
import { IN_WINDOWS, lastDay, notice, receipt, toSameDay } from './notices.ts';

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
