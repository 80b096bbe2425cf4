import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import { determineLatestWithdrawalOfExtension } from '../../src/what-if/latest-withdrawal-of-extension.ts';
import { act, months, treatyWith } from '../support/build.ts';
import { BY, bound, extended, lifeOf, MEANT, monthLater, treatyExtended } from '../support/extended.ts';
import { expectedOf, outcomeOf, reasonsOf } from '../support/latest.ts';
import { cellOf, dateOf, readVectors } from '../support/vectors.ts';

describe('determineLatestWithdrawalOfExtension, by dates worked by hand', () => {
  it.each(readVectors('latest-withdrawals-of-extensions'))('$treaty, by $ends_by: $says', (row) => {
    const life = lifeOf(row, extended(cellOf(row, 'extended_on')));
    const answer = determineLatestWithdrawalOfExtension(life, MEANT, dateOf(row, 'ends_by'));
    expect(outcomeOf(answer)).toEqual(expectedOf(row));
  });
});

describe('the last day for the end of an extension', () => {
  const end = (acts: readonly Act[], by = BY, on = treatyExtended(monthLater)) =>
    determineLatestWithdrawalOfExtension(composeLife(on, { acts }), MEANT, by);

  it('is open without a clause, of an extension on record too (VCLT 29)', () => {
    const questionsOf = (acts: readonly Act[]) => {
      const answer = end(acts, BY, treatyWith(1));
      return answer.kind === 'indeterminate' ? answer.questions.map(({ code }) => code) : answer.kind;
    };
    expect(questionsOf([bound])).toEqual(['question.clause-on-territories-not-known']);
    const { participation } = treatyWith(1).finalClauses;
    const silent = treatyWith(1, { participation: { ...participation, entireTerritory: { article: 'VCLT 29' } } });
    expect(end([bound], BY, silent)).toMatchObject({ questions: [{ code: 'question.no-article-on-territories' }] });
    expect(questionsOf([bound, extended('2020-05-31')])).toEqual(['question.withdrawal-of-extension-not-provided']);
    const ended = {
      kind: 'end-of-responsibility',
      participant: 'GBR',
      territory: 'Bermuda',
      on: civilDate('2025-07-01'),
    } as const;
    expect(end([bound, extended('2020-05-31'), ended], BY, treatyWith(1))).toMatchObject({
      kind: 'excluded',
      reason: { code: 'reason.extension-has-ended', values: { on: '2025-07-01' } },
    });
  });

  it('is none where the extension no longer has to be ended', () => {
    const ended = {
      kind: 'end-of-responsibility',
      participant: 'GBR',
      territory: 'Bermuda',
      on: civilDate('2025-07-01'),
    } as const;
    expect(end([bound, extended('2020-05-31'), ended])).toMatchObject({
      kind: 'excluded',
      article: 'VCSSRT 15',
      reason: { code: 'reason.extension-has-ended', values: { on: '2025-07-01' } },
    });
  });

  it('tells of an end that waits for a time after the extension on which reading it is another', () => {
    const withdrawal = {
      article: '6',
      delay: months(6),
      notBefore: { period: { years: 1 }, monthEnd: 'last-day-of-month' },
    } as const;
    const acts = [
      act('NOR', 'ratification', '2000-01-31'),
      act('GBR', 'ratification', '2000-04-15'),
      extended('2000-04-15'),
    ];
    const own = treatyExtended({ article: '5', delay: { form: 'same-day' }, withdrawal });
    // From 30 April 2000 on reading A: a year later it can be withdrawn, and has ended six months after that.
    expect(outcomeOf(end(acts, civilDate('2001-10-30'), own))).toEqual({ latest: '2001-04-30' });
    expect(end(acts, civilDate('2001-10-30'), own).basis.at(-1)).toMatchObject({
      code: 'remark.otherwise-no-notification',
      values: { from: '2000-05-15' },
    });
    expect(reasonsOf(end(acts, civilDate('2001-10-29'), own))).toEqual([
      'reason.no-notification-in-time',
      'why.withdrawable-only-from',
    ]);
  });

  it('asks for the extension itself, and for a clause on its end', () => {
    expect(end([bound])).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.extension-not-on-record' }],
    });
    expect(end([bound, extended('2020-05-31')])).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.withdrawal-of-extension-not-provided' }],
    });
  });

  it('ends every extension to that territory, so that it is not before the last of them', () => {
    const withdrawal = { article: '6', delay: months(6), laterDateInNotice: true } as const;
    const own = treatyExtended({ ...monthLater, withdrawal });
    const twice = [bound, extended('2029-01-31'), extended('2030-03-31')];
    expect(reasonsOf(end(twice, BY, own))).toEqual(['reason.no-notification-in-time', 'why.extension-received-on']);
    expect(end(twice, civilDate('2030-12-31'), own)).toMatchObject({ kind: 'determined', value: '2030-06-30' });
    expect(end(twice, civilDate('2030-12-31'), own).basis.map(({ code }) => code)).toEqual([
      'step.withdrawal-notified-leads-to',
      'step.withdrawal-notified-leads-to',
      'remark.names-no-later-day',
    ]);
  });

  it('is as the clause on denunciation has it, where that governs: none where the treaty has none', () => {
    const own = treatyExtended(
      { ...monthLater, withdrawal: { article: '6', delay: { form: 'as-denunciation' } } },
      { denunciation: { kind: 'not-provided', article: 'VCLT 56' } },
    );
    expect(reasonsOf(end([bound, extended('2020-05-31')], BY, own))).toEqual(['reason.denunciation-not-provided']);
  });
});
