import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { determineTextBetween } from '../../src/lifecycle/text-between.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { act, months, parties, treatyWith } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

const LEAVES: FinalClauses['denunciation'] = treatyWith(5).finalClauses.denunciation;

/** What is said of Norway's instrument: the article of each step, its code and its days. */
function stepsOf(acts: readonly Act[], clauses: Partial<FinalClauses> = {}) {
  const answer = determineParticipantDate(composeLife(treatyWith(5, clauses), { acts }), 'NOR');
  expect(answer).toMatchObject({ kind: 'excluded', reason: { code: 'reason.instrument-withdrawn' } });
  return answer.basis.map(({ article, code, values }) => {
    const days = code === 'step.act' ? { kind: values.act.kind } : values;
    return [article, code.replace('remark.', ''), ...Object.values(days)];
  });
}

describe('a denunciation before the treaty binds its State, worked by hand', () => {
  it('is listed with the instrument, and read as a denunciation and as without effect too', () => {
    // In force on 1 April 1991; deposited in 2000, bound a month later; received before that, effect a year after receipt.
    const acts = [...parties(5), act('NOR', 'accession', '2000-03-31'), act('NOR', 'denunciation', '2000-04-15')];
    expect(stepsOf(acts)).toEqual([
      ['1(2)', 'step.act', 'accession'],
      ['3(1)', 'step.act', 'denunciation'],
      ['3(1)', 'denunciation-before-entry-into-force'],
      ['3(1)', 'read-as-denunciation', '2000-04-30', '2001-04-15'],
      ['3(1)', 'read-as-without-effect', '2000-04-30'],
    ]);
  });

  it('read as a denunciation it leaves the instrument counted, so that the treaty may be in force earlier', () => {
    // With Norway the fifth instrument is that of 10 January 1991, without it that of 1 May 1991.
    const others = ['AGO', 'BEN', 'CUB', 'DZA'].map((each) => act(each, 'accession', '1991-01-10'));
    const acts = [
      act('NOR', 'accession', '1990-12-01'),
      act('NOR', 'denunciation', '1990-12-31'),
      ...others,
      act('ECU', 'accession', '1991-05-01'),
    ];
    expect(composeLife(treatyWith(5), { acts }).entryIntoForce).toMatchObject({ value: '1991-08-01' });
    expect(stepsOf(acts).slice(3)).toEqual([
      ['3(1)', 'read-as-denunciation', '1991-04-10', '1991-12-31'],
      ['3(1)', 'read-as-without-effect', '1991-04-10'],
    ]);
  });

  it('may take effect before it would be bound, so that it never is', () => {
    const acts = [...parties(5), act('NOR', 'accession', '2000-01-01'), act('NOR', 'denunciation', '2000-02-01')];
    const slow = { wording: 'after-condition-met', article: '2(2)', delay: months(6) } as const;
    const quick = { kind: 'permitted', article: '3(1)', delay: months(5) } as const;
    expect(stepsOf(acts, { laterParties: slow, denunciation: quick }).slice(3)).toEqual([
      ['3(1)', 'read-as-denunciation.never-bound', '2000-07-01'],
      ['3(1)', 'read-as-without-effect', '2000-07-01'],
    ]);
    const later = { ...quick, delay: { form: 'days-after', days: 152 } } as const;
    expect(stepsOf(acts, { laterParties: slow, denunciation: later }).slice(3)).toEqual([
      ['3(1)', 'read-as-denunciation', '2000-07-01', '2000-07-02'],
      ['3(1)', 'read-as-without-effect', '2000-07-01'],
    ]);
  });

  it('leaves open from when it would be bound, while the treaty is not in force', () => {
    const acts = [act('NOR', 'accession', '2000-01-01'), act('NOR', 'denunciation', '2000-02-29')];
    expect(stepsOf(acts).slice(3)).toEqual([
      ['3(1)', 'read-as-denunciation.open', '2001-02-28'],
      ['3(1)', 'read-as-without-effect.open'],
    ]);
  });

  it('is no denunciation where none could be given yet, or the treaty provides for none', () => {
    const acts = [...parties(5), act('NOR', 'accession', '2000-03-31'), act('NOR', 'denunciation', '2000-04-15')];
    const withoutEffect = [['3(1)', 'read-as-without-effect', '2000-04-30']];
    const lockIn = {
      article: '3(1)',
      period: { years: 3 },
      monthEnd: 'last-day-of-month',
      from: 'entry-into-force-for-the-party',
    } as const;
    expect(
      stepsOf(acts, { denunciation: { ...LEAVES, ...{ lockIn } } as FinalClauses['denunciation'] }).slice(3),
    ).toEqual(withoutEffect);
    const none = { kind: 'not-provided', article: 'VCLT 56' } as const;
    expect(stepsOf(acts, { denunciation: none }).slice(3)).toEqual([
      ['VCLT 56', 'read-as-without-effect', '2000-04-30'],
    ]);
  });

  it('of an instrument that is withdrawn as such nothing else is read', () => {
    const acts = [
      ...parties(5),
      act('NOR', 'accession', '2000-03-31'),
      act('NOR', 'withdrawal-of-instrument', '2000-04-15'),
    ];
    expect(stepsOf(acts)).toEqual([
      ['1(2)', 'step.act', 'accession'],
      ['1(2)', 'step.act', 'withdrawal-of-instrument'],
    ]);
  });
});

describe('a State that has left', () => {
  const treaty = treatyOfCatalogue('op-crc-sc');
  const record = findRecord('op-crc-sc') ?? { acts: [] };
  const acts = [...record.acts, act('NOR', 'denunciation', '2030-03-31')];
  const answerOn = (asOf: string) => determineTextBetween(composeLife(treaty, { acts }), 'NOR', 'ISL', civilDate(asOf));

  it('is not bound under the article by which it left, and its earlier obligations remain (articles 15(1) and 15(2))', () => {
    expect(answerOn('2031-03-31')).toEqual({
      kind: 'excluded',
      article: '15(1)',
      reason: { code: 'reason.left-by-denunciation', values: { participant: 'NOR', on: '2031-03-31' } },
      basis: [{ article: '15(2)', code: 'remark.earlier-obligations-remain', values: { before: '2031-03-31' } }],
    });
    expect(answerOn('2031-03-30').kind).toBe('determined');
  });

  it('and of one that ceased to exist, or under a treaty that has ended, that is said', () => {
    const between = (more: readonly Act[], asOf: string) =>
      determineTextBetween(composeLife(treatyWith(2), { acts: more }), 'CSK', 'NOR', civilDate(asOf));
    const two = [act('CSK', 'accession', '1991-01-01'), act('NOR', 'accession', '1991-01-01')];
    expect(between(two, '1993-01-01')).toMatchObject({
      article: 'VCSSRT 34',
      reason: { code: 'reason.state-has-ceased' },
    });
    const ended = { kind: 'termination', on: civilDate('1992-06-01'), ground: 'later-treaty' } as const;
    expect(between([...two, ended], '1993-01-01')).toMatchObject({
      article: 'VCLT 59(1)',
      reason: { code: 'reason.treaty-ended' },
    });
  });
});
