import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import { determineLatestExtension } from '../../src/what-if/latest-extension.ts';
import { act, months, treatyWith } from '../support/build.ts';
import { BY, bound, extended, lifeOf, MEANT, monthLater, treatyExtended } from '../support/extended.ts';
import { expectedOf, outcomeOf, reasonsOf } from '../support/latest.ts';
import { dateOf, readVectors } from '../support/vectors.ts';

describe('determineLatestExtension, by dates worked by hand', () => {
  it.each(readVectors('latest-extensions'))('$treaty, by $applies_by: $says', (row) => {
    const answer = determineLatestExtension(lifeOf(row), MEANT, dateOf(row, 'applies_by'));
    expect(outcomeOf(answer)).toEqual(expectedOf(row));
    const named = answer.basis.flatMap((step) => (step.code === 'step.extension-without-day' ? step.values.by : []));
    expect(named).toEqual(row.without_day === undefined ? [] : [row.without_day]);
  });
});

describe('the last day for an extension', () => {
  const extension = (acts: readonly Act[], by = BY, on = treatyExtended(monthLater)) =>
    determineLatestExtension(composeLife(on, { acts }), MEANT, by);

  it('is open without a clause: whether the treaty has one is not known (VCLT 29)', () => {
    expect(extension([bound], BY, treatyWith(1))).toMatchObject({
      kind: 'indeterminate',
      article: 'VCLT 29',
      questions: [{ code: 'question.clause-on-territories-not-known' }],
      candidates: [],
    });
  });

  it('is open where the treaty has no article on territories, for a State that it binds by then (VCLT 29)', () => {
    const { participation } = treatyWith(1).finalClauses;
    const silent = treatyWith(1, { participation: { ...participation, entireTerritory: { article: 'VCLT 29' } } });
    expect(extension([bound], BY, silent)).toMatchObject({
      kind: 'indeterminate',
      article: 'VCLT 29',
      questions: [{ code: 'question.no-article-on-territories', values: { territory: 'Bermuda' } }],
      candidates: [],
    });
    expect(extension([bound, extended('2020-05-31')], BY, silent)).toMatchObject({
      reason: { code: 'reason.extension-on-record' },
    });
    // Who has deposited nothing is bound nowhere.
    expect(extension([act('NOR', 'ratification', '2000-01-31')], BY, silent).kind).toBe('pending');
  });

  it('is none without a clause where an extension on record has effect by then on each reading (VCLT 29)', () => {
    // Received on 31 May 2020: from that day, or as an instrument of its State a month later, on 30 June.
    const acts = [bound, extended('2020-05-31')];
    expect(extension(acts, civilDate('2020-06-30'), treatyWith(1))).toMatchObject({
      kind: 'excluded',
      article: 'VCLT 29',
      reason: { code: 'reason.extension-on-record', values: { receivedOn: '2020-05-31' } },
    });
    expect(extension(acts, civilDate('2020-06-29'), treatyWith(1)).kind).toBe('indeterminate');
  });

  it('is one of two where the article names no day (Genocide Convention XII)', () => {
    const unnamed = treatyExtended({ article: 'XII', delay: { form: 'not-stated' } });
    expect(extension([bound], BY, unnamed)).toMatchObject({
      kind: 'indeterminate',
      article: 'XII',
      questions: [{ code: 'question.extension-day-not-stated' }],
      candidates: [
        { value: '2030-06-30', if: { code: 'if.extension-from-receipt' } },
        { value: '2030-05-31', if: { code: 'if.extension-as-instrument' } },
      ],
      basis: [{ code: 'remark.extension-not-on-record' }],
    });
    // Bound from 30 April 2000: before that day it applies nowhere.
    expect(
      reasonsOf(extension([bound, act('NOR', 'accession', '2000-01-31')], civilDate('2000-04-29'), unnamed)),
    ).toEqual(['reason.no-notification-in-time', 'why.state-bound-only-on']);
  });

  it('holds only where the consent of the territory is needed, if the treaty applies there without (Single Convention 42)', () => {
    const ofItself = treatyExtended({ article: '42', delay: { form: 'same-day' }, ofItself: true });
    expect(extension([bound], BY, ofItself)).toMatchObject({
      kind: 'indeterminate',
      article: '42',
      questions: [{ code: 'question.consent-of-territory', values: { territory: 'Bermuda' } }],
      candidates: [{ value: '2030-06-30', if: { code: 'if.consent-needed' } }],
    });
  });

  it('remarks that it may apply there already where the record holds no extension', () => {
    const remarks = (acts: readonly Act[]) =>
      extension(acts).basis.filter(({ code }) => code === 'remark.extension-not-on-record');
    expect(remarks([bound])).toHaveLength(1);
    const withdrawn = { ...extended('2021-01-31'), kind: 'withdrawal-of-extension' } as Act;
    expect(remarks([bound, extended('2020-05-31'), withdrawn])).toEqual([]);
  });

  it('waits for the instrument of its State, and is none once that has left', () => {
    expect(extension([act('NOR', 'ratification', '2000-01-31')])).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.instrument-of', values: { participant: 'GBR' } }],
    });
    const left = [bound, act('NOR', 'ratification', '2000-01-31'), act('GBR', 'denunciation', '2010-01-31')];
    expect(reasonsOf(extension(left))).toEqual(['reason.not-a-party-on']);
    expect(outcomeOf(extension(left, civilDate('2011-01-30')))).toEqual({ latest: '2010-12-30' });
  });

  it('is none where the treaty applies there already', () => {
    expect(extension([bound, extended('2020-05-31')])).toMatchObject({
      kind: 'excluded',
      reason: { code: 'reason.extension-stands', values: { on: '2020-06-30' } },
    });
  });

  it('is none for a State that is no longer responsible for the territory by then', () => {
    const ended = {
      kind: 'end-of-responsibility',
      participant: 'GBR',
      territory: 'BERMUDA',
      on: civilDate('2025-07-01'),
    } as const;
    expect(extension([bound, ended])).toMatchObject({
      kind: 'excluded',
      article: 'VCSSRT 15',
      reason: { values: { why: { code: 'why.no-longer-responsible', values: { on: '2025-07-01' } } } },
    });
    expect(outcomeOf(extension([bound, ended], civilDate('2025-06-30')))).toEqual({ latest: '2025-05-31' });
  });

  it('is none where a withdrawal on record would end it again by then', () => {
    const withdrawal = { article: '6', delay: months(1) } as const;
    const own = treatyExtended({ ...monthLater, withdrawal });
    const withdrawn = { ...extended('2030-05-31'), kind: 'withdrawal-of-extension' } as Act;
    expect(reasonsOf(extension([bound, extended('2020-05-31'), withdrawn], BY, own))).toEqual([
      'reason.no-notification-in-time',
      'why.extension-ends-on',
    ]);
  });

  it('does not lie before the treaty opened, nor before the calendar', () => {
    const early = treatyExtended({
      article: '5',
      delay: { form: 'period-after', period: { years: 250 }, monthEnd: 'last-day-of-month' },
    });
    expect(reasonsOf(extension([bound], BY, early))).toEqual([
      'reason.no-notification-in-time',
      'why.act-before-calendar',
    ]);
    const decades = treatyExtended({
      article: '5',
      delay: { form: 'period-after', period: { years: 50 }, monthEnd: 'last-day-of-month' },
    });
    expect(reasonsOf(extension([bound], BY, decades))).toEqual(['reason.no-notification-in-time', 'why.opened-on']);
  });

  it('asks which day the notification names, where it may: an earlier one must be named, a later one must not be too late', () => {
    const steps = (mayNameDay: 'earlier' | 'later' | 'any') =>
      extension([bound], BY, treatyExtended({ ...monthLater, mayNameDay })).basis.map(({ code }) => code);
    const proofs = ['step.extension-notified-leads-to', 'step.extension-notified-leads-to'];
    const may = 'remark.extension-not-on-record';
    expect(steps('earlier')).toEqual(['step.extension-must-name', 'step.extension-without-day', ...proofs, may]);
    expect(steps('any')).toEqual(['step.extension-must-name', 'step.extension-without-day', ...proofs, may]);
    expect(steps('later')).toEqual([...proofs, 'remark.names-no-later-day', may]);
    expect(outcomeOf(extension([bound], BY, treatyExtended({ ...monthLater, mayNameDay: 'later' })))).toEqual({
      latest: '2030-05-31',
    });
    expect(outcomeOf(extension([bound], BY, treatyExtended({ ...monthLater, mayNameDay: 'any' })))).toEqual({
      latest: '2030-06-30',
    });
  });

  it('travels with the readings of the first day of its State', () => {
    // In force 30 April 2000; the deposit in the gap binds from 30 April on reading A, and from 15 May on reading B.
    const gap = act('GBR', 'ratification', '2000-04-15');
    const life = [act('NOR', 'ratification', '2000-01-31'), gap];
    const answer = extension(life, civilDate('2000-05-10'));
    expect(outcomeOf(answer)).toEqual({ latest: '2000-04-10' });
    expect(answer.basis.at(-1)).toMatchObject({
      code: 'remark.otherwise-no-notification',
      values: { where: { code: 'where.other-reading' }, from: '2000-05-15' },
    });
    const early = extension(life, civilDate('2000-05-31'));
    expect(early.basis.map(({ code }) => code)).not.toContain('remark.otherwise-no-notification');
  });
});
