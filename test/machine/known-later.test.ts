import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { enterActs, openDesk, reachDate, replayRegister } from '../../src/machine/advance-desk.ts';
import { listAdmissible } from '../../src/machine/list-admissible.ts';
import { defineMachines } from '../../src/machine/machines.ts';
import type { Act } from '../../src/treaty/act.ts';
import { CONSENT_KINDS } from '../../src/treaty/act-kinds.ts';
import type { Condition, FinalClauses, OtherTreatyFacts, Treaty } from '../../src/treaty/treaty.ts';
import { anyCondition } from '../condition/any-condition.ts';
import { anyDay, anyLife, STATES } from '../laws/any-life.ts';
import { act, months, treatyWith } from '../support/build.ts';
import { assertAgreedDayByDay, assertKeptDeskGoesOn, assertReplayed, START } from './laws-of-desk.ts';
import { listDisagreements } from './list-disagreements.ts';

const someState = fc.constantFrom(...STATES);
const anyDayOfTreaty = anyDay.filter((day) => day >= '1990-01-01');
const states = STATES.filter((state) => state !== 'SUN');

/** What another treaty came to in the course of the life: learnt on its day, and not before. */
const anyFacts: fc.Arbitrary<OtherTreatyFacts> = fc
  .record({
    days: fc.tuple(anyDay, anyDay),
    left: fc.array(fc.record({ participant: someState, until: anyDay }), { maxLength: 3 }),
    knowsMet: fc.boolean(),
  })
  .map(({ days, left, knowsMet }) => {
    const [metOn = START, inForceOn = START] = [...days].sort();
    const parties = left.map((each) => ({ ...each, from: civilDate('1980-01-01') }));
    return { kind: 'known', inForceOn, parties, ...(knowsMet ? { metOn } : {}) };
  });

/** Clauses of which more is learnt as the years pass. */
const anyClausesLearnt: fc.Arbitrary<(clauses: FinalClauses) => FinalClauses> = fc
  .record({
    condition: fc.option(
      anyCondition({ states, someDay: anyDay, mayBeUnknown: false }).map((each): Condition => {
        return { kind: 'all-of', conditions: [{ kind: 'instruments', number: 1 }, each] };
      }),
    ),
    severalDepositaries: fc.constantFrom(undefined, 'latest' as const, 'latest' as const, 'earliest' as const),
    runsFrom: fc.constantFrom(undefined, undefined, 'notification' as const),
    laterRunsFrom: fc.constantFrom(undefined, undefined, 'notification' as const),
    notBefore: fc.option(anyFacts, { nil: null, freq: 3 }),
    known: fc.option(fc.tuple(anyDayOfTreaty, anyDayOfTreaty), { nil: null, freq: 3 }),
    leavesWith: fc.option(anyFacts),
    armedConflict: fc.boolean(),
  })
  .map((drawn) => (clauses) => {
    const { condition, severalDepositaries, runsFrom, laterRunsFrom, notBefore, known, leavesWith } = drawn;
    const { entryIntoForce, participation, laterParties, denunciation } = clauses;
    const [metOn, inForceOn] = known === null ? [] : [...known].sort();
    return {
      ...clauses,
      participation: {
        ...participation,
        ...(severalDepositaries && { severalDepositaries: { article: '1(3)', decides: severalDepositaries } }),
      },
      entryIntoForce: {
        ...entryIntoForce,
        ...(condition && { condition }),
        ...(runsFrom && { runsFrom }),
        ...(notBefore && { notBefore: { article: '2(4)', treaty: 'other', facts: notBefore } }),
        ...(metOn && inForceOn && { known: { metOn, inForceOn } }),
      },
      laterParties:
        laterRunsFrom && 'delay' in laterParties ? { ...laterParties, runsFrom: laterRunsFrom } : laterParties,
      denunciation: {
        ...denunciation,
        ...(leavesWith && { leavesWith: { article: '3(4)', treaty: 'other', facts: leavesWith } }),
        ...(drawn.armedConflict && denunciation.kind === 'permitted' && { armedConflict: { article: '3(5)' } }),
      },
    };
  });

/** What is noted beside an act: with whom it was deposited, when that was notified, since when a conflict is over. */
const anyNote = fc.record({
  depositary: fc.constantFrom(undefined, 'London', 'Moscow', 'Washington'),
  notifiedAfter: fc.option(fc.nat(700), { freq: 4 }),
  armedConflict: fc.option(fc.oneof(fc.constantFrom('none' as const, 'engaged' as const), anyDay)),
});

type Note = typeof anyNote extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function withNote(act: Act, { depositary, notifiedAfter, armedConflict }: Note): Act {
  if (act.kind === 'denunciation') return { ...act, ...(armedConflict && { armedConflict }) };
  const kind = CONSENT_KINDS.find((each) => each === act.kind);
  if (kind === undefined) return act;
  const notifiedOn = notifiedAfter === null ? undefined : civilDateOf(dayNumberOf(act.on) + notifiedAfter);
  return { ...act, ...(depositary && { depositary }), ...(notifiedOn && { notifiedOn }) } as Act;
}

/** The same instrument once more, some time later, with another depositary. */
const anySecondDeposit = fc.record({
  participant: someState,
  kind: fc.constantFrom('accession', 'ratification', 'acceptance'),
  on: anyDay,
  within: fc.array(fc.nat(500), { minLength: 1, maxLength: 2 }),
});

interface Deeds {
  readonly treaty: Treaty;
  readonly acts: readonly Act[];
}

const anyDeedsLearnt: fc.Arbitrary<Deeds> = fc
  .record({
    life: anyLife,
    learn: anyClausesLearnt,
    deposits: fc.array(anySecondDeposit, { maxLength: 8 }),
    notes: fc.array(anyNote, { minLength: 24, maxLength: 24 }),
  })
  .map(({ life: { treaty, acts }, learn, deposits, notes }) => {
    const several = deposits.flatMap(({ participant, kind, on, within }) =>
      [0, ...within].map((days): Act => ({ participant, kind, on: civilDateOf(dayNumberOf(on) + days) })),
    );
    const noted = [...several, ...acts].map((act, at) => {
      const note = notes[at % notes.length];
      return note === undefined ? act : withNote(act, note);
    });
    return { treaty: { ...treaty, finalClauses: learn(treaty.finalClauses) }, acts: noted };
  });

describe('the desk and the pure functions, with several depositaries and where more is learnt as time passes', () => {
  it('agree on every State on every day, as acts are entered in order of time and days pass', () =>
    assertAgreedDayByDay(anyDeedsLearnt));

  it('a record replayed to a day agrees with the life of that day', () => assertReplayed(anyDeedsLearnt));

  it('a desk that is kept as JSON and taken up again goes on as if it had never been put away', () =>
    assertKeptDeskGoesOn(anyDeedsLearnt));
});

describe('the desk, worked by hand', () => {
  const { entryIntoForce, participation } = treatyWith(1).finalClauses;
  const latest = { ...participation, severalDepositaries: { article: '1(3)', decides: 'latest' } } as const;
  const deposit = (participant: string, on: string, rest: object = {}) => ({
    ...act(participant, 'accession', on),
    ...rest,
  });
  /** Enters acts one by one and lets days begin: what the treaty and Norway are on each, by the desk and by the record alike. */
  const standsOn = (treaty: Treaty, acts: readonly Act[], days: readonly string[]) => {
    const machines = defineMachines(treaty);
    let desk = openDesk(machines, civilDate('1990-01-01'));
    return days.map((each) => {
      const day = civilDate(each);
      const entered = acts.filter(({ on }) => on > desk.asOf && on <= day);
      desk = reachDate(machines, enterActs(machines, desk, entered).desk, day);
      const life = composeLife(treaty, { acts }, day);
      expect(listDisagreements(desk, life)).toEqual([]);
      expect(listDisagreements(replayRegister(treaty, { acts }, day).desk, life)).toEqual([]);
      return [desk.treaty.value, desk.participations.NOR?.value];
    });
  };

  it('the deposit with the last depositary takes the place of one that does not bind yet (1(3))', () => {
    const laterParties = { wording: 'whichever-later', article: '2(2)', delay: months(14) } as const;
    const treaty = treatyWith(1, { participation: latest, laterParties });
    const acts = [
      act('ISL', 'accession', '1995-01-01'),
      // Fourteen months end on 8 July 2002: it is not bound when it deposits once more. From 1 July 2002 they end on 1 September 2003.
      deposit('NOR', '2001-05-08', { depositary: 'London' }),
      deposit('NOR', '2002-07-01', { depositary: 'Moscow' }),
    ];
    expect(standsOn(treaty, acts, ['2002-06-30', '2002-07-08', '2002-09-01', '2003-08-31', '2003-09-01'])).toEqual([
      ['inForce', 'contracting'],
      ['inForce', 'contracting'],
      ['inForce', 'contracting'],
      ['inForce', 'contracting'],
      ['inForce', 'party'],
    ]);
  });

  it('but what it was deposited for is done once the treaty is in force (1(3), 2(1))', () => {
    const treaty = treatyWith(1, { participation: latest });
    const acts = [
      // It completes the number on 30 January 2001, three months before 30 April, and binds Norway on 1 March 2003 itself.
      {
        ...deposit('NOR', '2001-01-30', { depositary: 'Moscow' }),
        kind: 'succession',
        effectiveOn: civilDate('2003-03-01'),
      },
      deposit('NOR', '2003-02-10', { depositary: 'Washington' }),
    ] satisfies Act[];
    // A later Party is bound one month after its deposit: on 10 March 2003.
    expect(standsOn(treaty, acts, ['2001-04-29', '2001-04-30', '2003-02-10', '2003-03-09', '2003-03-10'])).toEqual([
      ['thresholdReached', 'contracting'],
      ['inForce', 'contracting'],
      ['inForce', 'contracting'],
      ['inForce', 'contracting'],
      ['inForce', 'party'],
    ]);
  });

  it('and where that deposit is not notified, the number is lost again (2(1))', () => {
    const treaty = treatyWith(1, {
      participation: latest,
      entryIntoForce: { ...entryIntoForce, runsFrom: 'notification' },
    });
    const acts = [
      deposit('NOR', '2001-01-10', { depositary: 'London', notifiedOn: civilDate('2001-01-20') }),
      deposit('NOR', '2001-02-01', { depositary: 'Moscow' }),
    ];
    // Three months from 20 January would have ended on 20 April.
    expect(standsOn(treaty, acts, ['2001-01-19', '2001-01-20', '2001-02-01', '2001-04-20'])).toEqual([
      ['openForSignature', 'contracting'],
      ['thresholdReached', 'contracting'],
      ['openForSignature', 'contracting'],
      ['openForSignature', 'contracting'],
    ]);
  });

  it('a day that the clause names is not there before it has come (2(1))', () => {
    const conditions = [
      { kind: 'instruments', number: 1 },
      { kind: 'on-date', on: civilDate('2030-01-01') },
    ] as const;
    const treaty = treatyWith(1, { entryIntoForce: { ...entryIntoForce, condition: { kind: 'all-of', conditions } } });
    const acts = [deposit('NOR', '1991-01-01')];
    expect(standsOn(treaty, acts, ['2020-01-01', '2029-12-31', '2030-01-01', '2030-03-31', '2030-04-01'])).toEqual([
      ['openForSignature', 'contracting'],
      ['openForSignature', 'contracting'],
      ['thresholdReached', 'contracting'],
      ['thresholdReached', 'contracting'],
      ['inForce', 'party'],
    ]);
  });

  it('what another treaty will come to is not known before (2(1))', () => {
    // Known from 15 March 1995, when its own condition was met: it enters into force on 15 June. Three months later this one does.
    const facts = { kind: 'known', metOn: civilDate('1995-03-15'), inForceOn: civilDate('1995-06-15') } as const;
    const conditions = [
      { kind: 'instruments', number: 1 },
      { kind: 'treaty-in-force', treaty: 'other', facts },
    ] as const;
    const treaty = treatyWith(1, { entryIntoForce: { ...entryIntoForce, condition: { kind: 'all-of', conditions } } });
    const machines = defineMachines(treaty);
    const acts = [deposit('NOR', '1991-01-01')];
    expect(standsOn(treaty, acts, ['1995-03-14', '1995-03-15', '1995-06-14', '1995-06-15', '1995-09-15'])).toEqual([
      ['openForSignature', 'contracting'],
      ['openForSignature', 'contracting'],
      ['openForSignature', 'contracting'],
      ['thresholdReached', 'contracting'],
      ['inForce', 'party'],
    ]);
    // Which acts are admissible is asked by what is known on the day: without a date, an instrument can be withdrawn.
    const { desk } = enterActs(machines, openDesk(machines, civilDate('1991-01-01')), acts);
    expect(listAdmissible(machines, desk, 'NOR').filter((each) => each.admissible)).toEqual([
      { kind: 'withdrawal-of-instrument', admissible: true },
      { kind: 'denunciation', admissible: true },
    ]);
  });

  it('a notice of which the day of effect alone is known is read where it was received: a new instrument since waits for its end (3(1))', () => {
    const replayedTo = (treaty: Treaty, acts: readonly Act[], days: readonly string[]) =>
      days.map((each) => {
        const day = civilDate(each);
        const { desk, refusals } = replayRegister(treaty, { acts }, day);
        expect([listDisagreements(desk, composeLife(treaty, { acts }, day)), refusals]).toEqual([[], []]);
        return desk.participations.NOR?.value;
      });
    const leaves = (on: string): Act => ({
      ...act('NOR', 'denunciation', on),
      kind: 'denunciation',
      receipt: 'not-known',
    });
    const first = act('ISL', 'accession', '1990-01-30');
    const bound = [
      // Bound on 1 February 1991. A year ends on 1 June 1993: received on 1 June 1992, before 15 September.
      act('NOR', 'accession', '1991-01-01'),
      act('NOR', 'accession', '1992-09-15'),
      leaves('1993-06-01'),
    ];
    expect(
      replayedTo(treatyWith(1), [first, ...bound], ['1992-05-31', '1992-09-15', '1993-05-31', '1993-06-01']),
    ).toEqual(['party', 'denouncing', 'denouncing', 'party']);
    const slow = { laterParties: { wording: 'whichever-later', article: '2(2)', delay: months(14) } } as const;
    const waiting = [
      // Fourteen months end on 1 March 1992. A year ends on 1 June 1992: received on 1 June 1991, before 1 August; from there on 1 October 1992.
      act('NOR', 'accession', '1991-01-01'),
      act('NOR', 'accession', '1991-08-01'),
      leaves('1992-06-01'),
    ];
    const days = ['1991-08-01', '1992-02-29', '1992-03-01', '1992-06-01', '1992-09-30', '1992-10-01'];
    expect(replayedTo(treatyWith(1, slow), [first, ...waiting], days)).toEqual([
      'contracting',
      'contracting',
      'denouncing',
      'contracting',
      'contracting',
      'party',
    ]);
  });

  it('the statecharts by what is known on a day are the same ones on every day on which nothing more is known', () => {
    const plain = defineMachines(treatyWith(1));
    expect(plain.knownOn(civilDate('1800-01-01'), [])).toBe(plain);
    const facts = { kind: 'known', inForceOn: civilDate('1995-06-15') } as const;
    const notBefore = { article: '2(4)', treaty: 'other', facts } as const;
    const machines = defineMachines(treatyWith(1, { entryIntoForce: { ...entryIntoForce, notBefore } }));
    const early = machines.knownOn(civilDate('1995-06-13'), []);
    expect(machines.knownOn(civilDate('1995-06-14'), [])).toBe(early);
    expect(machines.knownOn(civilDate('1995-06-15'), [])).toBe(machines);
    expect(early).not.toBe(machines);
  });

  it('who consented while a treaty ends is outside again from its last day on (3(3))', () => {
    const treaty = treatyWith(3, { termination: { article: '3(3)', fewerThan: 3 } });
    const acts = [
      ...['AGO', 'BEN', 'CUB'].map((each) => act(each, 'accession', '1991-01-01')),
      act('AGO', 'denunciation', '2000-06-01'),
      // One month after the deposit would be 15 June 2001; the treaty ends on 1 June.
      deposit('NOR', '2001-05-15'),
    ];
    expect(standsOn(treaty, acts, ['2001-05-31', '2001-06-01', '2001-07-01'])).toEqual([
      ['inForce', 'contracting'],
      ['ended', 'outside'],
      ['ended', 'outside'],
    ]);
  });

  it('a notice that ends the treaty on its own day is in time, and so is what else is done on that day; nobody is bound by it', () => {
    const treaty = treatyWith(3, {
      laterParties: { wording: 'whichever-later', article: '2(2)', delay: { form: 'same-day' } },
    });
    const left = ['AGO', 'BEN', 'CUB'].map((each): Act => {
      return { ...act(each, 'denunciation', '2001-06-01'), kind: 'denunciation', receipt: 'not-known' };
    });
    const joined = ['AGO', 'BEN', 'CUB'].map((each) => act(each, 'accession', '1991-01-01'));
    const acts = [...joined, ...left];
    const before = ['2001-05-31', '2001-06-01'];
    expect(standsOn(treaty, acts, before)).toEqual([
      ['inForce', undefined],
      ['ended', undefined],
    ]);
    // Bound at once, Norway is a Party on that day: there is no day without one.
    expect(standsOn(treaty, [...acts, deposit('NOR', '2001-06-01')], before)).toEqual([
      ['inForce', undefined],
      ['inForce', 'party'],
    ]);
    const needs = {
      ...treaty,
      finalClauses: { ...treaty.finalClauses, termination: { article: '3(3)', fewerThan: 3 } },
    };
    expect(standsOn(needs, [...acts, deposit('NOR', '2001-06-01')], before)).toEqual([
      ['inForce', undefined],
      ['ended', 'outside'],
    ]);
  });
});
