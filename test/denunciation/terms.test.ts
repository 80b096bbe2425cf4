import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter } from '../../src/calendar/day-number.ts';
import { loadTreaty } from '../../src/catalogue.ts';
import type { DenunciationNotice } from '../../src/denunciation/denunciation-notice.ts';
import { determineDenunciation } from '../../src/denunciation/determine-denunciation.ts';
import { findNoticeRefusal } from '../../src/denunciation/find-notice-refusal.ts';
import { findLastReceipt } from '../../src/denunciation/terms.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife, type Life } from '../../src/lifecycle/life.ts';
import { listParties } from '../../src/lifecycle/parties-on.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { determineTextFor } from '../../src/lifecycle/text-between.ts';
import type { Act, DenunciationAct } from '../../src/treaty/act.ts';
import { denunciationClauseSchema } from '../../src/treaty/denunciation-clause.ts';
import type { DenunciationClause, OtherTreatyFacts, Treaty } from '../../src/treaty/treaty.ts';
import { determineIfDenounced } from '../../src/what-if/denounced.ts';
import { act, treatyWith } from '../support/build.ts';
import { readVectors } from '../support/vectors.ts';

const genocide = await loadTreaty('genocide');
const icrwWhaling = await loadTreaty('icrw-whaling');
const iloC155 = await loadTreaty('ilo-c155');
const opCrcAc = await loadTreaty('op-crc-ac');
const paris = await loadTreaty('paris');
const singleConvention1961 = await loadTreaty('single-convention-1961');

type Facts = Partial<Record<'revokedOn' | 'effectiveOn' | 'treatyInForceOn' | 'partyFrom', string>>;

/** A notice received on a day, with what a clause may ask. */
function notice(receivedOn: string, facts: Facts = {}, armedConflict?: string): DenunciationNotice {
  const days = Object.fromEntries(Object.entries(facts).map(([name, day]) => [name, civilDate(day)]));
  const conflict =
    armedConflict === undefined || armedConflict === 'none' || armedConflict === 'engaged'
      ? armedConflict
      : civilDate(armedConflict);
  return {
    participant: 'NOR',
    receivedOn: civilDate(receivedOn),
    ...days,
    ...(conflict && { armedConflict: conflict }),
  };
}

const clauseOf = ({ finalClauses }: Treaty): DenunciationClause => finalClauses.denunciation;
const YEAR = { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' } as const;
const permitted = (more: Partial<Extract<DenunciationClause, { kind: 'permitted' }>> = {}) =>
  ({ kind: 'permitted', article: '3(1)', delay: YEAR, ...more }) as const;
const lastOf = (life: Life, participant: string) => findParticipantLife(life, participant)?.participations.at(-1);

describe('determineDenunciation, at the end of a term', () => {
  const inForce = { treatyInForceOn: '1951-01-12' };
  const effectOf = (receivedOn: string, facts: Facts = inForce) =>
    determineDenunciation(clauseOf(genocide), notice(receivedOn, facts));

  it('the last day as a Party is that before the end (Genocide Convention XIV)', () => {
    expect(effectOf('1960-07-12').basis.slice(1)).toEqual([
      { article: 'XIV', code: 'step.end-of-term', values: { on: '1961-01-12' } },
      { article: 'XIV', code: 'remark.last-day-as-party', values: { on: '1961-01-11' } },
    ]);
  });

  it('the day of entry into force not known: indeterminate, and nothing is guessed (Genocide Convention XIV)', () => {
    expect(effectOf('1960-07-12', {})).toEqual({
      kind: 'indeterminate',
      article: 'XIV',
      questions: [{ code: 'question.start-of-terms-unknown', values: {} }],
      candidates: [],
      basis: [
        {
          article: 'XIV',
          code: 'step.act',
          values: { act: { participant: 'NOR', kind: 'denunciation', on: '1960-07-12' } },
        },
      ],
    });
  });

  it('revoked on the day before the end it never takes effect, on the day itself it has (VCLT 68)', () => {
    expect(effectOf('1960-07-12', { ...inForce, revokedOn: '1961-01-11' })).toMatchObject({
      kind: 'excluded',
      article: 'VCLT 68',
    });
    expect(effectOf('1960-07-12', { ...inForce, revokedOn: '1961-01-12' })).toMatchObject({ value: '1961-01-12' });
  });

  it('each term is reckoned from the first day, so that nothing is rounded twice', () => {
    const monthly: DenunciationClause = {
      kind: 'at-end-of-term',
      article: '9',
      firstTerm: { months: 1 },
      laterTerms: { months: 1 },
      from: 'entry-into-force-for-the-party',
      noticeBefore: { days: 1 },
      monthEnd: 'last-day-of-month',
    };
    // From 31 January 2001: 28 February, then 31 March, not 28 March.
    const facts = { partyFrom: '2001-01-31' };
    expect(determineDenunciation(monthly, notice('2001-02-27', facts))).toMatchObject({ value: '2001-02-28' });
    expect(determineDenunciation(monthly, notice('2001-02-28', facts))).toMatchObject({ value: '2001-03-31' });
    expect(determineDenunciation(monthly, notice('2001-03-30', facts))).toMatchObject({ value: '2001-03-31' });
    expect(determineDenunciation(monthly, notice('2001-03-31', facts))).toMatchObject({ value: '2001-04-30' });
  });

  it('in a life: a Party up to the end of the term, and after a revocation beyond it (Genocide Convention XIV)', () => {
    const treaty = treatyWith(1, { denunciation: clauseOf(genocide) });
    // In force 2 May 1990; the term ends on 2 May 2000; notice by 2 November 1999.
    const acts = [act('NOR', 'accession', '1990-02-02'), act('NOR', 'denunciation', '1999-11-02')];
    const left = composeLife(treaty, { acts });
    expect(determineStatus(left, 'NOR', civilDate('2000-05-01'))).toBe('party');
    expect(determineStatus(left, 'NOR', civilDate('2000-05-02'))).toBe('former-party');
    const late = composeLife(treaty, { acts: [acts[0] as Act, act('NOR', 'denunciation', '1999-11-03')] });
    expect(determineStatus(late, 'NOR', civilDate('2005-05-01'))).toBe('party');
    expect(determineStatus(late, 'NOR', civilDate('2005-05-02'))).toBe('former-party');
    const stayed = composeLife(treaty, { acts: [...acts, act('NOR', 'revocation-of-denunciation', '2000-05-01')] });
    expect(stayed.refusals).toEqual([]);
    expect(determineStatus(stayed, 'NOR', civilDate('2020-01-01'))).toBe('party');
    const tooLate = composeLife(treaty, { acts: [...acts, act('NOR', 'revocation-of-denunciation', '2000-05-02')] });
    expect(tooLate.refusals).toMatchObject([{ code: 'revoked-too-late' }]);
  });
});

describe('findNoticeRefusal, in windows', () => {
  const facts = { treatyInForceOn: '1983-08-11', partyFrom: '1995-06-01' };
  const effectOf = (receivedOn: string, more: Facts = {}) =>
    determineDenunciation(clauseOf(iloC155), notice(receivedOn, { ...facts, ...more }));

  it.each(
    readVectors('denunciations').flatMap(({ received_on: on = '', opens_on: opensOn, closes_on: lastDay }) =>
      opensOn === undefined ? [] : [[on, opensOn, lastDay] as const],
    ),
  )('outside it is refused, with the next time: %s, %s to %s (ILO C155 25)', (on, opensOn, lastDay) => {
    const refused = findNoticeRefusal(clauseOf(iloC155), notice(on, facts));
    const reason = { code: 'reason.no-notice-yet.window', values: { opensOn, lastDay } };
    const remedy = { code: 'remedy.give-notice-in-that-time', values: {} };
    expect(refused).toEqual({ article: '25(1)', reason, remedy });
    expect(effectOf(on)).toMatchObject({ kind: 'excluded', article: '25(1)', reason });
  });

  it('revoked before it takes effect it never does (VCLT 68)', () => {
    expect(effectOf('1994-08-11', { revokedOn: '1995-08-10' })).toMatchObject({ kind: 'excluded', article: 'VCLT 68' });
    expect(effectOf('1994-08-11', { revokedOn: '1995-08-11' })).toMatchObject({ value: '1995-08-11' });
  });

  it('in a life a notice outside the window is refused, and one inside leads out (ILO C155 25)', () => {
    const treaty = treatyWith(1, { denunciation: clauseOf(iloC155) });
    // In force 2 May 1990: the window is from 2 May 2000 to 2 May 2001.
    const joined = act('NOR', 'accession', '1990-02-02');
    const early = composeLife(treaty, { acts: [joined, act('NOR', 'denunciation', '2000-05-01')] });
    expect(early.refusals).toMatchObject([{ code: 'no-notice-yet', article: '25(1)' }]);
    expect(determineStatus(early, 'NOR', civilDate('2020-01-01'))).toBe('party');
    const inside = composeLife(treaty, {
      acts: [joined, act('NOR', 'denunciation', '2000-05-01'), act('NOR', 'denunciation', '2001-05-02')],
    });
    expect(inside.refusals).toHaveLength(1);
    expect(determineStatus(inside, 'NOR', civilDate('2002-05-01'))).toBe('party');
    expect(determineStatus(inside, 'NOR', civilDate('2002-05-02'))).toBe('former-party');
  });

  it('who joins in the middle of ten years has the same windows, where they run from the convention (ILO C155 25)', () => {
    const treaty = treatyWith(1, { denunciation: clauseOf(iloC155) });
    const acts = [
      act('NOR', 'accession', '1990-02-02'),
      act('FJI', 'accession', '1999-12-31'),
      act('FJI', 'denunciation', '2000-06-01'),
    ];
    const life = composeLife(treaty, { acts });
    expect(life.refusals).toEqual([]);
    expect(lastOf(life, 'FJI')).toMatchObject({ partyFrom: '2000-01-31', partyUntil: '2001-06-01' });
  });
});

describe('determineDenunciation, on a day of the year', () => {
  const single = (receivedOn: string, more: Facts = {}) =>
    determineDenunciation(
      clauseOf(singleConvention1961),
      notice(receivedOn, { treatyInForceOn: '1964-12-13', ...more }),
    );
  const whaling = (receivedOn: string, more: Facts = {}) =>
    determineDenunciation(clauseOf(icrwWhaling), notice(receivedOn, more));

  it('not before two years have passed since entry into force, 13 December 1964 (Single Convention 46(1))', () => {
    expect(single('1966-12-12')).toMatchObject({ kind: 'excluded', article: '46(1)' });
    // On the day itself; then it is too late for 1 July 1966, and in time for that of 1967.
    expect(single('1966-12-13')).toMatchObject({ kind: 'determined', value: '1968-01-01' });
    expect(
      findNoticeRefusal(clauseOf(singleConvention1961), notice('1966-12-13', { treatyInForceOn: '1964-12-13' })),
    ).toBe(undefined);
  });

  it('names the day of the year (whaling convention XI)', () => {
    expect(whaling('2018-12-26').basis[1]).toEqual({
      article: 'XI',
      code: 'step.day-of-year',
      values: { on: '2019-06-30' },
    });
  });

  it('revoked before that day it never takes effect (VCLT 68)', () => {
    expect(whaling('2018-12-26', { revokedOn: '2019-06-29' })).toMatchObject({ kind: 'excluded', article: 'VCLT 68' });
    expect(whaling('2018-12-26', { revokedOn: '2019-06-30' })).toMatchObject({ value: '2019-06-30' });
  });

  it('the last receipt in time for a day is in time, and the next day is not (whaling convention XI, Single Convention 46(2))', () => {
    for (const [treaty, effect, last] of [
      [icrwWhaling, '2019-06-30', '2019-01-01'],
      [singleConvention1961, '2012-01-01', '2011-07-01'],
    ] as const) {
      const clause = clauseOf(treaty);
      if (clause.kind !== 'on-a-day-of-the-year') throw new Error('these name a day of the year');
      const found = findLastReceipt(clause, civilDate(effect));
      expect(found).toBe(last);
      if (found === undefined) continue;
      expect(determineDenunciation(clause, notice(found))).toMatchObject({ value: effect });
      expect(determineDenunciation(clause, notice(dayAfter(found)))).not.toMatchObject({ value: effect });
      expect(findLastReceipt(clause, dayAfter(civilDate(effect)))).toBeUndefined();
    }
  });

  it('the day of receipt and the day of effect the same: a year between them', () => {
    const same: DenunciationClause = {
      kind: 'on-a-day-of-the-year',
      article: '9',
      receivedBy: { month: 3, day: 1 },
      takesEffect: { month: 3, day: 1 },
    };
    expect(determineDenunciation(same, notice('2001-03-01'))).toMatchObject({ value: '2002-03-01' });
    expect(determineDenunciation(same, notice('2001-03-02'))).toMatchObject({ value: '2003-03-01' });
  });

  /** Withdrawal takes effect at the end of the year in which it is expressed: Statute of the Renewable Energy Agency XV(D). */
  const endOfYear: DenunciationClause = {
    kind: 'on-a-day-of-the-year',
    article: 'XV(D)',
    receivedBy: { month: 12, day: 31 },
    takesEffect: { month: 1, day: 1 },
  };

  it.each([
    ['2017-01-01', '2018-01-01'],
    ['2020-02-29', '2021-01-01'],
    ['2020-12-30', '2021-01-01'],
    ['2020-12-31', '2021-01-01'],
    ['2021-01-01', '2022-01-01'],
  ])('at the end of the year in which it is expressed: %s, and no longer a Party on %s', (receivedOn, effect) => {
    expect(determineDenunciation(endOfYear, notice(receivedOn))).toMatchObject({ kind: 'determined', value: effect });
  });

  it('at the end of the year, from every day of a leap year and of the next', () => {
    for (let day = civilDate('2020-01-01'); day < '2022-01-01'; day = dayAfter(day)) {
      const effect = `${Number(day.slice(0, 4)) + 1}-01-01`;
      expect(determineDenunciation(endOfYear, notice(day))).toMatchObject({ value: effect });
    }
  });

  it('a day that not every year has is no day of the year', () => {
    const clause = (month: number, day: number) =>
      denunciationClauseSchema.safeParse({
        kind: 'on-a-day-of-the-year',
        article: '9',
        receivedBy: { month, day },
        takesEffect: { month: 1, day: 1 },
      }).success;
    expect([clause(2, 28), clause(12, 31), clause(7, 1)]).toEqual([true, true, true]);
    expect([clause(2, 29), clause(4, 31), clause(13, 1), clause(1, 0)]).toEqual([false, false, false, false]);
  });
});

describe('findNoticeRefusal, lock-in', () => {
  // The Paris Agreement was in force on 4 November 2016; the United States gave notice on 4 November 2019.
  const ofParis = (receivedOn: string, more: Facts = {}) =>
    determineDenunciation(clauseOf(paris), notice(receivedOn, { partyFrom: '2016-11-04', ...more }));

  it('notice can be given on the same-numbered day: 4 November 2019, effect 4 November 2020 (Paris Agreement 28(1), 28(2))', () => {
    expect(ofParis('2019-11-04')).toMatchObject({ kind: 'determined', value: '2020-11-04', article: '28(2)' });
  });

  it('a day earlier it is refused (Paris Agreement 28(1))', () => {
    expect(ofParis('2019-11-03')).toMatchObject({
      kind: 'excluded',
      article: '28(1)',
      reason: { code: 'reason.no-notice-yet.lock-in', values: { on: '2019-11-04' } },
    });
  });

  it('for each Party from its own entry into force (Paris Agreement 28(1))', () => {
    // Bound again on 19 February 2021: notice from 19 February 2024.
    expect(ofParis('2024-02-18', { partyFrom: '2021-02-19' })).toMatchObject({ kind: 'excluded', article: '28(1)' });
    expect(ofParis('2024-02-19', { partyFrom: '2021-02-19' })).toMatchObject({ value: '2025-02-19' });
  });

  it('from a 29 February: three years end on 28 February, and notice can be given on it', () => {
    const leap = { partyFrom: '2020-02-29' };
    expect(ofParis('2023-02-27', leap)).toMatchObject({ kind: 'excluded', article: '28(1)' });
    expect(ofParis('2023-02-28', leap)).toMatchObject({ value: '2024-02-28' });
  });

  const locked = (from: 'entry-into-force' | 'entry-into-force-for-the-party') =>
    treatyWith(1, {
      denunciation: permitted({
        lockIn: { article: '3(3)', period: { years: 3 }, monthEnd: 'last-day-of-month', from },
      }),
    });
  /** In force 2 May 1990; Fiji is a Party from 31 January 2000. */
  const acts = [act('NOR', 'accession', '1990-02-02'), act('FJI', 'accession', '1999-12-31')];

  it('in a life: refused, recorded as such, and the State stays a Party; given again in time it counts', () => {
    const treaty = locked('entry-into-force-for-the-party');
    const early = act('FJI', 'denunciation', '2003-01-30');
    const life = composeLife(treaty, { acts: [...acts, early] });
    expect(life.refusals).toMatchObject([{ code: 'no-notice-yet', article: '3(3)', act: early }]);
    expect(determineStatus(life, 'FJI', civilDate('2020-01-01'))).toBe('party');
    const again = composeLife(treaty, { acts: [...acts, early, act('FJI', 'denunciation', '2003-01-31')] });
    expect(again.refusals).toHaveLength(1);
    expect(lastOf(again, 'FJI')).toMatchObject({ partyUntil: '2004-01-31' });
  });

  it('from the entry into force of the treaty itself it is over for who joins later', () => {
    const life = composeLife(locked('entry-into-force'), { acts: [...acts, act('FJI', 'denunciation', '2000-02-01')] });
    expect(life.refusals).toEqual([]);
    expect(lastOf(life, 'FJI')).toMatchObject({ partyUntil: '2001-02-01' });
    const early = composeLife(locked('entry-into-force'), {
      acts: [...acts, act('NOR', 'denunciation', '1993-05-01')],
    });
    expect(early.refusals).toMatchObject([{ code: 'no-notice-yet' }]);
    const onTheDay = composeLife(locked('entry-into-force'), {
      acts: [...acts, act('NOR', 'denunciation', '1993-05-02')],
    });
    expect(onTheDay.refusals).toEqual([]);
  });

  it('asked what if, it says from when notice can be given', () => {
    const ask = (on: string) =>
      determineIfDenounced(locked('entry-into-force-for-the-party'), { acts }, 'FJI', civilDate(on));
    const reason = { code: 'reason.no-notice-yet.lock-in', values: { on: '2003-01-31' } };
    const remedy = { code: 'remedy.give-notice-from-that-day', values: {} };
    expect(ask('2003-01-30')).toMatchObject({
      kind: 'excluded',
      article: '3(3)',
      reason: { code: 'reason.refused', values: { reason, remedy } },
    });
    expect(ask('2003-01-31')).toMatchObject({ kind: 'determined', value: '2004-01-31' });
  });

  it('a notice before the treaty binds the State withdraws its instrument, lock-in or not', () => {
    const life = composeLife(locked('entry-into-force-for-the-party'), {
      acts: [...acts, act('FJI', 'denunciation', '2000-01-30')],
    });
    // As a denunciation it would come in the time in which none can be given.
    expect(life.remarks).toMatchObject([
      { code: 'denunciation-before-entry-into-force' },
      { says: { code: 'remark.read-as-without-effect', values: { from: '2000-01-31' } } },
    ]);
    expect(determineStatus(life, 'FJI', civilDate('2020-01-01'))).toBe('none');
  });

  it('after a return it runs anew (Paris Agreement 28(1))', () => {
    const treaty = locked('entry-into-force-for-the-party');
    const back = [...acts, act('FJI', 'denunciation', '2003-01-31'), act('FJI', 'accession', '2010-06-10')];
    // Bound again from 10 July 2010: notice from 10 July 2013.
    const early = composeLife(treaty, { acts: [...back, act('FJI', 'denunciation', '2013-07-09')] });
    expect(early.refusals).toMatchObject([
      { code: 'no-notice-yet', reason: { code: 'reason.no-notice-yet.lock-in', values: { on: '2013-07-10' } } },
    ]);
    const onTheDay = composeLife(treaty, { acts: [...back, act('FJI', 'denunciation', '2013-07-10')] });
    expect(lastOf(onTheDay, 'FJI')).toMatchObject({ partyUntil: '2014-07-10' });
  });
});

describe('determineDenunciation, a later day that the notice names', () => {
  const lets = permitted({ laterDateInNotice: true });
  const named = (effectiveOn: string, clause: DenunciationClause = lets, receivedOn = '2019-11-04') =>
    determineDenunciation(clause, notice(receivedOn, { effectiveOn }));

  it.each([
    ['2020-11-03', '2020-11-04', 'step.named-day-too-early'],
    ['2019-12-01', '2020-11-04', 'step.named-day-too-early'],
    ['2020-11-04', '2020-11-04', 'step.named-day-governs'],
    ['2020-11-05', '2020-11-05', 'step.named-day-governs'],
    ['2025-01-01', '2025-01-01', 'step.named-day-governs'],
  ])(
    'governs where it is not before the clause’s own: %s gives %s (Paris Agreement 28(2))',
    (effectiveOn, expected, code) => {
      const answer = named(effectiveOn);
      expect(answer).toMatchObject({ kind: 'determined', value: expected });
      expect(answer.basis.at(-2)).toEqual({ article: '3(1)', code, values: { on: effectiveOn } });
    },
  );

  it('where the clause lets no notice choose, it is without effect, and the answer says so', () => {
    for (const clause of [permitted(), permitted({ laterDateInNotice: false })]) {
      expect(named('2025-01-01', clause)).toMatchObject({ value: '2020-11-04' });
      expect(named('2025-01-01', clause).basis).toContainEqual({
        article: '3(1)',
        code: 'remark.named-day-without-effect',
        values: { on: '2025-01-01' },
      });
    }
  });

  it('a month end no longer matters where a later day governs', () => {
    expect(named('2021-02-28', lets, '2020-02-29')).toMatchObject({ value: '2021-02-28', monthEndMattered: true });
    expect(named('2021-06-01', lets, '2020-02-29')).toMatchObject({ value: '2021-06-01', monthEndMattered: false });
  });

  it('it can be revoked up to the day before the day named (VCLT 68)', () => {
    const revoked = (revokedOn: string) =>
      determineDenunciation(lets, notice('2019-11-04', { effectiveOn: '2025-01-01', revokedOn }));
    expect(revoked('2024-12-31')).toMatchObject({ kind: 'excluded', article: 'VCLT 68' });
    expect(revoked('2025-01-01')).toMatchObject({ kind: 'determined', value: '2025-01-01' });
  });

  it('in a life the State is a Party up to the day before the day named', () => {
    const denounced: DenunciationAct = {
      participant: 'NOR',
      kind: 'denunciation',
      on: civilDate('2019-11-04'),
      effectiveOn: civilDate('2025-01-01'),
    };
    const acts = [act('NOR', 'accession', '1990-02-02'), denounced];
    const life = composeLife(treatyWith(1, { denunciation: lets }), { acts });
    expect(determineStatus(life, 'NOR', civilDate('2024-12-31'))).toBe('party');
    expect(determineStatus(life, 'NOR', civilDate('2025-01-01'))).toBe('former-party');
    const inTime = act('NOR', 'revocation-of-denunciation', '2024-12-31');
    expect(composeLife(treatyWith(1, { denunciation: lets }), { acts: [...acts, inTime] }).refusals).toEqual([]);
    // An instrument of the day before binds it anew, a month later: 31 January 2025.
    const early = act('NOR', 'accession', '2024-12-31');
    const returned = composeLife(treatyWith(1, { denunciation: lets }), { acts: [...acts, early] });
    expect(returned.refusals).toEqual([]);
    expect(determineStatus(returned, 'NOR', civilDate('2025-01-30'))).toBe('contracting-state');
    expect(determineStatus(returned, 'NOR', civilDate('2025-01-31'))).toBe('party');
  });
});

describe('determineDenunciation, armed conflict', () => {
  const clause = permitted({ armedConflict: { article: '11(1)' } });
  const effectOf = (armedConflict?: string, facts: Facts = {}, of: DenunciationClause = clause) =>
    determineDenunciation(of, notice('2010-03-15', facts, armedConflict));

  it('not known whether the State is engaged: indeterminate, with the day if it is not (OP-CRC-AC 11(1))', () => {
    expect(effectOf()).toMatchObject({
      kind: 'indeterminate',
      article: '11(1)',
      questions: [{ code: 'question.armed-conflict', values: { on: '2011-03-15' } }],
      candidates: [{ value: '2011-03-15', if: { code: 'if.no-armed-conflict', values: {} } }],
    });
  });

  it('not engaged: that day (OP-CRC-AC 11(1))', () => {
    expect(effectOf('none')).toMatchObject({ kind: 'determined', value: '2011-03-15' });
    expect(effectOf('none').basis.slice(-2)).toEqual([
      { article: '11(1)', code: 'step.no-armed-conflict', values: { on: '2011-03-15' } },
      { article: '3(1)', code: 'remark.last-day-as-party', values: { on: '2011-03-14' } },
    ]);
  });

  it('engaged: indeterminate until the conflict ends, and no day is offered (OP-CRC-AC 11(1))', () => {
    expect(effectOf('engaged')).toMatchObject({
      kind: 'indeterminate',
      article: '11(1)',
      questions: [{ code: 'question.end-of-armed-conflict', values: { on: '2011-03-15' } }],
      candidates: [],
    });
  });

  it.each([
    ['2012-06-30', '2012-06-30'],
    ['2011-03-16', '2011-03-16'],
    ['2011-03-15', '2011-03-15'],
    ['2010-12-31', '2011-03-15'],
  ])(
    'a conflict that ended on %s: %s, not before its end and not before a year (OP-CRC-AC 11(1))',
    (ended, expected) => {
      const answer = effectOf(ended);
      expect(answer).toMatchObject({ kind: 'determined', value: expected });
      expect(answer.basis.at(-2)).toEqual({
        article: '11(1)',
        code: 'step.armed-conflict-ended',
        values: { on: ended },
      });
    },
  );

  it('the protocol itself has that rule, and a treaty without it asks nothing', () => {
    expect(effectOf('engaged', {}, clauseOf(opCrcAc))).toMatchObject({ kind: 'indeterminate' });
    expect(effectOf('engaged', {}, permitted())).toMatchObject({ kind: 'determined', value: '2011-03-15' });
  });

  it('not known whether engaged: revoked before the day it is revoked in time, later that is open too (VCLT 68)', () => {
    expect(effectOf(undefined, { revokedOn: '2011-03-14' })).toMatchObject({ kind: 'excluded', article: 'VCLT 68' });
    expect(effectOf(undefined, { revokedOn: '2011-03-15' })).toMatchObject({ kind: 'indeterminate' });
  });

  it('while the conflict lasts it can be revoked at any time (VCLT 68)', () => {
    expect(effectOf('engaged', { revokedOn: '2015-01-01' })).toMatchObject({
      kind: 'excluded',
      article: 'VCLT 68',
      reason: { code: 'reason.revoked.open', values: { on: '2015-01-01' } },
    });
    expect(effectOf('2012-06-30', { revokedOn: '2012-06-29' })).toMatchObject({ kind: 'excluded', article: 'VCLT 68' });
    expect(effectOf('2012-06-30', { revokedOn: '2012-06-30' })).toMatchObject({ value: '2012-06-30' });
    expect(effectOf('none', { revokedOn: '2011-03-14' })).toMatchObject({ kind: 'excluded', article: 'VCLT 68' });
  });

  it('in a life: engaged, the State stays a Party, and a second notice is refused', () => {
    const treaty = treatyWith(1, { denunciation: clause });
    const denounced = (armedConflict: DenunciationAct['armedConflict']): DenunciationAct => ({
      participant: 'NOR',
      kind: 'denunciation',
      on: civilDate('2010-03-15'),
      ...(armedConflict === undefined ? {} : { armedConflict }),
    });
    const joined = act('NOR', 'accession', '1990-02-02');
    const engaged = composeLife(treaty, { acts: [joined, denounced('engaged')] });
    expect(determineStatus(engaged, 'NOR', civilDate('2030-01-01'))).toBe('party');
    const twice = composeLife(treaty, {
      acts: [joined, denounced('engaged'), act('NOR', 'denunciation', '2015-01-01')],
    });
    expect(twice.refusals).toMatchObject([{ code: 'second-denunciation' }]);
    const revoked = composeLife(treaty, {
      acts: [joined, denounced('engaged'), act('NOR', 'revocation-of-denunciation', '2015-01-01')],
    });
    expect(revoked.refusals).toEqual([]);
    const ended = composeLife(treaty, { acts: [joined, denounced(civilDate('2012-06-30'))] });
    expect(determineStatus(ended, 'NOR', civilDate('2012-06-29'))).toBe('party');
    expect(determineStatus(ended, 'NOR', civilDate('2012-06-30'))).toBe('former-party');
  });

  it('which text binds it tells, once it may have left, that this is open (OP-CRC-AC 11(1))', () => {
    const treaty = treatyWith(1, { denunciation: clause });
    const acts = [act('NOR', 'accession', '1990-02-02'), act('NOR', 'denunciation', '2010-03-15')];
    const life = composeLife(treaty, { acts });
    const remarksOn = (day: string) => {
      const text = determineTextFor(life, 'NOR', civilDate(day));
      return text.kind === 'determined' ? text.basis.filter(({ code }) => code === 'remark.may-have-left') : [];
    };
    // One year after 15 March 2010, unless it is engaged in a conflict then.
    expect(remarksOn('2011-03-14')).toEqual([]);
    expect(remarksOn('2011-03-15')).toMatchObject([
      {
        article: '11(1)',
        code: 'remark.may-have-left',
        values: {
          participant: 'NOR',
          questions: [{ code: 'question.armed-conflict', values: { on: '2011-03-15' } }],
        },
      },
    ]);
  });
});

describe('composeParticipant, leaving another treaty', () => {
  const withParent = (facts: OtherTreatyFacts) =>
    treatyWith(1, {
      denunciation: permitted({ leavesWith: { article: '3(3)', treaty: 'parent', facts } }),
    });
  const leftOn = (until: string, participant = 'NOR'): OtherTreatyFacts => ({
    kind: 'known',
    inForceOn: civilDate('1980-01-01'),
    parties: [
      { participant, from: civilDate('1980-01-01'), until: civilDate(until) },
      { participant: 'FJI', from: civilDate('1980-01-01') },
    ],
  });
  /** Parties from 2 May 1990. */
  const acts = [act('NOR', 'accession', '1990-02-02'), act('FJI', 'accession', '1990-02-02')];

  it('who leaves it leaves this one on the same day (Kyoto Protocol 27(3), Paris Agreement 28(3))', () => {
    const life = composeLife(withParent(leftOn('2012-12-15')), { acts });
    expect(determineStatus(life, 'NOR', civilDate('2012-12-14'))).toBe('party');
    expect(determineStatus(life, 'NOR', civilDate('2012-12-15'))).toBe('former-party');
    expect(lastOf(life, 'NOR')).toMatchObject({
      partyUntil: '2012-12-15',
      leftWith: { on: '2012-12-15', article: '3(3)', treaty: 'parent' },
    });
    expect(listParties(life, civilDate('2030-01-01'))).toEqual(['FJI']);
  });

  it('the earlier of its own denunciation and that one ends it', () => {
    const denounced = [...acts, act('NOR', 'denunciation', '2011-12-16')];
    const byParent = composeLife(withParent(leftOn('2012-12-15')), { acts: denounced });
    expect(lastOf(byParent, 'NOR')).toMatchObject({ partyUntil: '2012-12-15', leftWith: { on: '2012-12-15' } });
    const byNotice = composeLife(withParent(leftOn('2012-12-17')), { acts: denounced });
    expect(lastOf(byNotice, 'NOR')).toMatchObject({ partyUntil: '2012-12-16' });
    expect(lastOf(byNotice, 'NOR')).not.toHaveProperty('leftWith');
  });

  it('a revoked denunciation does not keep it in', () => {
    const life = composeLife(withParent(leftOn('2012-12-15')), {
      acts: [...acts, act('NOR', 'denunciation', '2011-06-01'), act('NOR', 'revocation-of-denunciation', '2011-07-01')],
    });
    expect(lastOf(life, 'NOR')).toMatchObject({
      partyUntil: '2012-12-15',
      notices: [{ effect: { kind: 'excluded' } }],
    });
  });

  it('who leaves the other treaty after its instrument and by the day of entry into force is never bound', () => {
    const life = composeLife(withParent(leftOn('1990-05-02')), { acts });
    expect(lastOf(life, 'NOR')).not.toHaveProperty('partyUntil');
    expect(lastOf(life, 'NOR')).not.toHaveProperty('partyFrom');
    expect(lastOf(life, 'NOR')?.entryIntoForce).toMatchObject({ kind: 'excluded', article: '3(3)' });
    const dayLater = composeLife(withParent(leftOn('1990-05-03')), { acts });
    expect(lastOf(dayLater, 'NOR')).toMatchObject({ partyFrom: '1990-05-02', partyUntil: '1990-05-03' });
    const dayBeforeDeposit = composeLife(withParent(leftOn('1990-02-02')), { acts });
    expect(lastOf(dayBeforeDeposit, 'NOR')).toMatchObject({ partyFrom: '1990-05-02' });
  });

  it('its instrument stands no more from that day: there is nothing to withdraw or to denounce, and a new one is a new beginning', () => {
    const left = withParent(leftOn('1990-03-01'));
    const refusalsOf = (...more: Parameters<typeof act>[]) =>
      composeLife(left, { acts: [...acts, ...more.map((each) => act(...each))] }).refusals.map(
        ({ code, act: { on, kind } }) => `${on} ${kind} ${code}`,
      );
    expect(refusalsOf(['NOR', 'withdrawal-of-instrument', '1990-02-28'])).toEqual([]);
    expect(refusalsOf(['NOR', 'withdrawal-of-instrument', '1990-03-01'])).toEqual([
      '1990-03-01 withdrawal-of-instrument nothing-to-withdraw',
    ]);
    expect(refusalsOf(['NOR', 'denunciation', '1990-03-01'])).toEqual(['1990-03-01 denunciation not-bound']);
    expect(refusalsOf(['NOR', 'accession', '1990-02-28'])).toEqual(['1990-02-28 accession second-instrument']);
    expect(refusalsOf(['NOR', 'accession', '1990-03-01'])).toEqual([]);
    const anew = composeLife(left, { acts: [...acts, act('NOR', 'accession', '1990-03-01')] });
    // Fiji's instrument brings the treaty into force on 2 May 1990: three months after the deposit; Norway's second comes before that.
    expect(determineStatus(anew, 'NOR', civilDate('1990-03-01'))).toBe('contracting-state');
    expect(lastOf(anew, 'NOR')).toMatchObject({ partyFrom: '1990-05-02' });
  });

  it('under the code of the State that continued it (Soviet Union, Russian Federation)', () => {
    const life = composeLife(withParent(leftOn('2012-12-15', 'SUN')), {
      acts: [...acts, act('RUS', 'accession', '1992-06-30')],
    });
    expect(lastOf(life, 'RUS')).toMatchObject({ partyUntil: '2012-12-15' });
  });

  it('what is not known about the other treaty ends nothing', () => {
    for (const facts of [{ kind: 'unknown' }, { kind: 'known', inForceOn: civilDate('1980-01-01') }] as const) {
      expect(lastOf(composeLife(withParent(facts), { acts }), 'NOR')).not.toHaveProperty('partyUntil');
    }
  });

  it('OP-CRC-SC has no such rule, and a treaty without it asks nothing', () => {
    const life = composeLife(treatyWith(1), { acts });
    expect(determineStatus(life, 'NOR', civilDate('2030-01-01'))).toBe('party');
  });
});
