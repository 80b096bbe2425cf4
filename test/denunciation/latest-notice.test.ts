import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { determineLatestNotice, type LatestNotice } from '../../src/denunciation/determine-latest-notice.ts';
import type { NoticeWanted } from '../../src/denunciation/notice-wanted.ts';
import type { DenunciationClause } from '../../src/treaty/treaty.ts';
import { treatyOfCatalogue } from '../support/catalogue.ts';
import { cellOf, dateOf, readVectors } from '../support/vectors.ts';
import { IN_WINDOWS, permitted } from './notices.ts';

/** A clause of each kind besides the usual one. */
const OTHER_KINDS: readonly DenunciationClause[] = [
  { kind: 'not-provided', article: 'VCLT 56' },
  { kind: 'not-stated', article: 'VCLT 56' },
  IN_WINDOWS,
  treatyOfCatalogue('genocide').finalClauses.denunciation,
  treatyOfCatalogue('icrw-whaling').finalClauses.denunciation,
];

const PARTY_FROM = civilDate('2000-01-01');

/** Asks by when notice must be received of a Party since 2000, under a treaty in force since then. */
const latestFor = (clause: DenunciationClause, outBy: string, more: Partial<NoticeWanted> = {}): LatestNotice =>
  determineLatestNotice(clause, {
    participant: 'NOR',
    outBy: civilDate(outBy),
    partyFrom: PARTY_FROM,
    treatyInForceOn: PARTY_FROM,
    ...more,
  });

/** The columns of `latest-notices.csv` that an answer fills. */
function columnsOf(answer: LatestNotice): Readonly<Record<string, string>> {
  switch (answer.kind) {
    case 'determined':
      return { latest: answer.value };
    case 'indeterminate':
      return { latest: 'open', candidate: answer.candidates[0]?.value ?? '' };
    case 'excluded': {
      for (const step of answer.basis) {
        if (step.code === 'step.notice-under-vclt-56') return { latest: 'refused', candidate: step.values.by };
        if (step.code === 'step.earliest-notice') {
          return { latest: 'none', first_on: step.values.receivedOn, first_out_on: step.values.on };
        }
      }
      return { latest: answer.reason.code };
    }
  }
}

describe('determineLatestNotice, worked by hand', () => {
  it.each(readVectors('latest-notices'))('$treaty: to be out by $out_by, $latest', (row) => {
    const { denunciation } = treatyOfCatalogue(cellOf(row, 'treaty')).finalClauses;
    const answer = determineLatestNotice(denunciation, {
      participant: 'NOR',
      outBy: dateOf(row, 'out_by'),
      partyFrom: dateOf(row, 'party_from'),
      treatyInForceOn: dateOf(row, 'in_force_on'),
    });
    const { treaty: _, in_force_on: __, party_from: ___, out_by: ____, says: _____, ...expected } = row;
    expect(columnsOf(answer)).toEqual(expected);
  });
});

describe('determineLatestNotice', () => {
  it('states what a notice of that day and of the next leads to, and the last day as a Party (OP-CRC-SC 15)', () => {
    const { denunciation } = treatyOfCatalogue('op-crc-sc').finalClauses;
    expect(latestFor(denunciation, '2025-02-28')).toEqual({
      kind: 'determined',
      value: '2024-02-29',
      article: '15(1)',
      monthEndMattered: true,
      basis: [
        {
          article: '15(1)',
          code: 'step.notice-takes-effect',
          values: { receivedOn: '2024-02-29', on: '2025-02-28' },
        },
        {
          article: '15(1)',
          code: 'step.notice-takes-effect',
          values: { receivedOn: '2024-03-01', on: '2025-03-01' },
        },
        { article: '15(1)', code: 'remark.last-day-as-party', values: { on: '2025-02-27' } },
        { article: '15(2)', code: 'remark.earlier-obligations-remain', values: { before: '2025-02-28' } },
      ],
    });
  });

  it('names the day after a window as one without effect (ILO C155 25)', () => {
    const { denunciation } = treatyOfCatalogue('ilo-c155').finalClauses;
    const answer = latestFor(denunciation, '2027-01-01', { treatyInForceOn: civilDate('1983-08-11') });
    expect(answer.basis.slice(0, 2)).toMatchObject([
      { code: 'step.notice-takes-effect', values: { receivedOn: '2024-08-11', on: '2025-08-11' } },
      {
        code: 'step.notice-without-effect',
        values: { receivedOn: '2024-08-12', reason: { values: { opensOn: '2033-08-11', lastDay: '2034-08-11' } } },
      },
    ]);
  });

  it.each([
    ['montreal-protocol', '1994-06-30', '19', { code: 'reason.no-notice-yet.lock-in', values: { on: '1993-07-01' } }],
    [
      'ilo-c155',
      '1994-08-10',
      '25(1)',
      { code: 'reason.no-notice-yet.window', values: { opensOn: '1993-08-11', lastDay: '1994-08-11' } },
    ],
    ['genocide', '1961-01-11', 'XIV', { code: 'reason.first-term-runs-until', values: { on: '1961-01-12' } }],
    ['genocide', '2026-01-11', 'XIV', { code: 'reason.notice-only-as-party', values: { from: '2022-03-01' } }],
    ['op-crc-sc', '2003-01-17', '15(1)', { code: 'reason.notice-only-as-party', values: { from: '2002-01-18' } }],
  ])('says why no notice is in time: %s, to be out by %s', (id, outBy, article, why) => {
    const row = readVectors('latest-notices').find(
      (each) => each.treaty === id && each.out_by === outBy && each.first_on,
    );
    const { denunciation } = treatyOfCatalogue(id).finalClauses;
    const days = { partyFrom: civilDate(row?.party_from ?? ''), treatyInForceOn: civilDate(row?.in_force_on ?? '') };
    const reason = { code: 'reason.no-notice-in-time', values: { outBy, why } };
    expect(latestFor(denunciation, outBy, days)).toMatchObject({ kind: 'excluded', article, reason });
  });

  // Geneva Conventions, common article 63/62/142/158: one year after the notification, and not before peace where the Power is in a conflict.
  it('holds where no armed conflict postpones the effect (Geneva Conventions, 158 of the Fourth)', () => {
    const clause = permitted({ armedConflict: { article: '158' } });
    expect(latestFor(clause, '2028-02-29')).toMatchObject({
      kind: 'indeterminate',
      article: '158',
      questions: [{ code: 'question.armed-conflict', values: { on: '2028-02-28' } }],
      candidates: [{ value: '2027-02-28', if: { code: 'if.no-armed-conflict' } }],
    });
  });

  // NAFO Convention: on 31 December of a year, by notice on or before the 30 June before it.
  it.each([
    ['2027-01-01', '2026-06-30'],
    ['2026-12-31', '2026-06-30'],
    ['2026-12-30', '2025-06-30'],
  ])('takes the last day of receipt before a day of the year: out by %s, %s (NAFO)', (outBy, latest) => {
    const receivedBy = { month: 6, day: 30 };
    const takesEffect = { month: 12, day: 31 };
    const clause = { kind: 'on-a-day-of-the-year', article: 'XXIV', receivedBy, takesEffect } as const;
    expect(latestFor(clause, outBy)).toMatchObject({ kind: 'determined', value: latest });
  });

  it('passes over days for which the clause does not say which day stands for one that the month does not have', () => {
    const refusing = permitted({}, 'refuse');
    expect(latestFor(refusing, '2025-02-28')).toMatchObject({ kind: 'determined', value: '2024-02-28' });
    expect(latestFor(refusing, '2025-02-28').basis[1]).toMatchObject({ code: 'step.notice-open' });
    expect(latestFor(refusing, '2025-03-01')).toMatchObject({ kind: 'determined', value: '2024-03-01' });
    // The window of 28 February 2010 closes on 29 February 2012, from which no year leads to a day.
    const window = { years: 2, days: 1 };
    const closing = { ...IN_WINDOWS, window, delay: refusing.delay } as const;
    const days = { treatyInForceOn: civilDate('2000-02-28') };
    expect(latestFor(closing, '2019-01-01', days)).toMatchObject({ kind: 'determined', value: '2012-02-28' });
  });

  it('says that the notice must name no later day, and that leaving another treaty will do (Kyoto 27(2), 27(3))', () => {
    const { denunciation } = treatyOfCatalogue('kyoto').finalClauses;
    expect(latestFor(denunciation, '2012-12-15').basis.slice(0, 2)).toEqual([
      { article: '27(2)', code: 'remark.named-day-not-after', values: { on: '2012-12-15' } },
      { article: '27(3)', code: 'remark.leaves-with', values: { treaty: 'unfccc' } },
    ]);
    const early = latestFor(denunciation, '2003-12-31');
    expect(early).toMatchObject({ kind: 'excluded', article: '27(1)' });
    expect(early.basis.map(({ code }) => code)).toEqual(['step.earliest-notice', 'remark.leaves-with']);
  });

  it.each([
    ['not-provided', 'VCLT 56', '2027-01-01'],
    ['not-stated', 'VCLT 56', '2027-01-01'],
    ['in-windows', '25(1)', '2010-12-31'],
    ['at-end-of-term', 'XIV', '2003-12-31'],
    ['on-a-day-of-the-year', 'XI', '2000-06-29'],
  ])('says that leaving another treaty will do, where there is no day for a notice: %s', (kind, article, outBy) => {
    const own = OTHER_KINDS.find((clause) => clause.kind === kind);
    if (own === undefined) throw new Error(`no clause ${kind}`);
    const leavesWith = { article: 'Kyoto 27', treaty: 'kyoto', facts: { kind: 'unknown' } } as const;
    const answer = latestFor({ ...own, leavesWith }, outBy);
    expect(answer).toMatchObject({ kind: kind === 'not-stated' ? 'indeterminate' : 'excluded', article });
    const said = { article: 'Kyoto 27', code: 'remark.leaves-with', values: { treaty: 'kyoto' } };
    expect(answer.basis.at(-1)).toEqual(said);
    expect(latestFor(own, outBy).basis).not.toContainEqual(said);
  });

  it('counts only what is received after a revocation, and what is received before another notice (VCLT 68)', () => {
    const revokedOn = civilDate('2017-02-10');
    expect(latestFor(permitted(), '2018-02-11', { revokedOn })).toMatchObject({ value: '2017-02-11' });
    expect(latestFor(permitted(), '2018-02-10', { revokedOn })).toMatchObject({
      kind: 'excluded',
      article: 'VCLT 68',
      reason: { values: { why: { code: 'reason.notice-only-after-revocation', values: { on: revokedOn } } } },
      basis: [{ code: 'step.earliest-notice', values: { receivedOn: '2017-02-11', on: '2018-02-11' } }],
    });
    const notAfter = civilDate('2016-11-09');
    expect(latestFor(permitted(), '2018-02-11', { notAfter })).toMatchObject({ value: '2016-11-09' });
  });

  it('is open where the file does not say when a notice takes effect, or from when the clause counts', () => {
    expect(latestFor({ kind: 'not-stated', article: 'VCLT 56' }, '2027-01-01')).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.denunciation-not-stated' }],
      candidates: [],
    });
    expect(latestFor(IN_WINDOWS, '2027-01-01', { treatyInForceOn: undefined })).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.start-of-terms-unknown' }],
      candidates: [],
    });
  });

  it('names no day under VCLT 56 on which the State is no Party yet', () => {
    const notProvided = { kind: 'not-provided', article: 'VCLT 56' } as const;
    expect(latestFor(notProvided, '2000-12-31')).toMatchObject({ kind: 'excluded', basis: [] });
    expect(latestFor(notProvided, '2001-01-01').basis).toMatchObject([{ values: { by: '2000-01-01' } }]);
  });

  it('ends with the calendar', () => {
    const atOnce = permitted({ delay: { form: 'same-day' } });
    const answer = latestFor(atOnce, '9999-12-31');
    expect(answer).toMatchObject({ kind: 'determined', value: '9999-12-31' });
    expect(answer.basis.map(({ code }) => code)).toEqual(['step.notice-takes-effect', 'remark.last-day-as-party']);
  });
});
