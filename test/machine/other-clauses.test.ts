import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AcceptanceTerms } from '../../src/amendment/acceptance-terms.ts';
import type { ByAcceptanceClause, MeetingClause, SilenceClause } from '../../src/amendment/amendment-record.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import { determineAmendmentStage } from '../../src/lifecycle/amendment-stage.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { replayRegister } from '../../src/machine/advance-desk.ts';
import type { Act } from '../../src/treaty/act.ts';
import { findProcedure } from '../../src/treaty/amendment-procedure.ts';
import type { AmendmentClause, Condition, DenunciationClause, Treaty } from '../../src/treaty/treaty.ts';
import { anyCondition } from '../condition/any-condition.ts';
import { anyDay, anyLife, STATES } from '../laws/any-life.ts';
import { parties, step, treatyWith } from '../support/build.ts';
import { assertAgreedDayByDay, assertKeptDeskGoesOn, assertReplayed, START } from './laws-of-desk.ts';
import { listDisagreements } from './list-disagreements.ts';

const someState = fc.constantFrom(...STATES);
// What other treaties are is known from the first day: a desk is told of acts, and of nothing that happens elsewhere.
const about = {
  states: STATES.filter((state) => state !== 'SUN'),
  someDay: anyDay,
  dayOfOther: fc.integer({ min: dayNumberOf(civilDate('1981-01-01')), max: dayNumberOf(START) - 1 }).map(civilDateOf),
  mayBeUnknown: false,
};

const lockIn = fc.record({
  article: fc.constant('3(3)'),
  period: fc.constantFrom({ months: 6 }, { years: 1 }, { years: 2 }),
  monthEnd: fc.constant('last-day-of-month' as const),
  from: fc.constantFrom('entry-into-force', 'entry-into-force-for-the-party'),
});

const leavesWith = fc.tuple(someState, anyDay).map(([participant, until]) => {
  const parties = [{ participant, from: civilDate('1980-01-01'), until }];
  return { article: '3(4)', treaty: 'other', facts: { kind: 'known', parties } } as const;
});

/** Ways to leave, with periods so short that a life of five years holds several terms and windows. */
const anyOwnWay: fc.Arbitrary<DenunciationClause> = fc.oneof(
  fc
    .record({
      months: fc.integer({ min: 1, max: 12 }),
      lockIn: fc.option(lockIn, { nil: undefined }),
      laterDateInNotice: fc.boolean(),
      armedConflict: fc.boolean(),
    })
    .map(({ months, laterDateInNotice, armedConflict, ...more }): DenunciationClause => {
      const delay = { form: 'period-after', period: { months }, monthEnd: 'last-day-of-month' } as const;
      return {
        kind: 'permitted',
        article: '3(1)',
        delay,
        laterDateInNotice,
        ...(more.lockIn && { lockIn: more.lockIn }),
        ...(armedConflict && { armedConflict: { article: '3(2)' } }),
      };
    }),
  fc.record({
    kind: fc.constant('at-end-of-term'),
    article: fc.constant('3(1)'),
    firstTerm: fc.constantFrom({ years: 1 }, { months: 8 }),
    laterTerms: fc.constantFrom({ months: 6 }, { years: 1 }),
    from: fc.constantFrom('entry-into-force', 'entry-into-force-for-the-party'),
    noticeBefore: fc.constantFrom({ months: 2 }, { days: 30 }),
    monthEnd: fc.constant('last-day-of-month'),
  }),
  fc.record({
    kind: fc.constant('in-windows'),
    article: fc.constant('3(1)'),
    every: fc.constantFrom({ years: 1 }, { months: 6 }),
    window: fc.constantFrom({ months: 3 }, { months: 1 }),
    from: fc.constantFrom('entry-into-force', 'entry-into-force-for-the-party'),
    monthEnd: fc.constant('last-day-of-month'),
    delay: fc.constant({ form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' }),
  }),
  fc
    .record({
      receivedBy: fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
      takesEffect: fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
      lockIn: fc.option(lockIn, { nil: undefined }),
    })
    .map(({ receivedBy, takesEffect, ...more }): DenunciationClause => {
      const own = { kind: 'on-a-day-of-the-year', article: '3(1)', receivedBy, takesEffect } as const;
      return more.lockIn === undefined ? own : { ...own, lockIn: more.lockIn };
    }),
  fc.constantFrom('not-provided', 'not-stated').map((kind) => ({ kind, article: 'VCLT 56' })),
);

/** The same, some of which end with another treaty too. */
const anyLeaving = fc
  .tuple(anyOwnWay, fc.option(leavesWith))
  .map(([own, other]): DenunciationClause => (other === null ? own : { ...own, leavesWith: other }));

const anyDelay = fc.constantFrom({ form: 'same-day' } as const, { form: 'days-after', days: 30 } as const);
const twoThirds = { than: 'at-least', numerator: 2, denominator: 3 } as const;

const anyAcceptance = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .constantFrom<AcceptanceTerms['base']>(
        { kind: 'current', express: true },
        { kind: 'at-adoption', express: true },
        { kind: 'fixed', parties: 3 },
      )
      .map((base) => ({ article: '4(4)', proportion: twoThirds, base })),
  },
  fc.constantFrom(
    { kind: 'number', article: '4(4)', number: 2 } as const,
    { kind: 'number', article: '4(4)', number: 1, of: { says: 'some', states: ['BEN', 'NOR', 'ROU'] } } as const,
    { kind: 'party-by-party', article: '4(4)' } as const,
    { kind: 'by-its-own-terms', article: '4(4)' } as const,
    { kind: 'not-required', article: '4(4)' } as const,
    { article: '4(4)', proportion: twoThirds, atLeast: 3, base: { kind: 'current', express: true } } as const,
  ),
);

const anyProposal = fc.constantFrom(
  { article: '4(1)' },
  { article: '4(1)' },
  { article: '4(1)' },
  {
    article: '4(1)',
    notBefore: { article: '4(1)', period: { months: 9 }, monthEnd: 'last-day-of-month' } as const,
  },
);

const anyMajority = fc.constantFrom(
  { proportion: twoThirds },
  { proportion: twoThirds, of: 'represented' } as const,
  { proportion: twoThirds, of: 'all-parties' } as const,
  { proportion: 'not-stated' } as const,
);

const anyMeeting: fc.Arbitrary<MeetingClause> = fc
  .record({
    proposal: anyProposal,
    majority: anyMajority,
    acceptance: anyAcceptance,
    delay: anyDelay,
    approves: fc.boolean(),
    whom: fc.constantFrom('acceptors', 'all-parties'),
  })
  .map(({ delay, proposal, majority, acceptance, approves, whom }) => ({
    kind: 'meeting',
    proposal,
    adoption: { article: '4(2)', by: 'the meeting of the Parties', ...majority },
    ...(approves && { approval: { article: '4(3)', by: 'an organ' } }),
    acceptance,
    delay,
    binding: { article: '4(5)', whom },
  }));

const anyByAcceptance: fc.Arbitrary<ByAcceptanceClause> = anyMeeting
  .filter(({ acceptance }) => !('base' in acceptance) || acceptance.base.kind !== 'at-adoption')
  .map(({ adoption: _, ...clause }) => ({ ...clause, kind: 'by-acceptance' }));

const anySilence: fc.Arbitrary<SilenceClause> = fc
  .record({
    months: fc.integer({ min: 2, max: 10 }),
    from: fc.constantFrom('adoption', 'communication'),
    adopts: fc.boolean(),
    proposal: anyProposal,
    defeatedBy: fc.constantFrom(
      undefined,
      'one-objection' as const,
      { than: 'at-least', numerator: 1, denominator: 3 } as const,
    ),
    delay: anyDelay,
    whom: fc.constantFrom('all-but-objectors', 'all-parties', 'acceptors'),
  })
  .map(({ months, from, adopts, proposal, defeatedBy, delay, whom }) => ({
    kind: 'by-silence',
    proposal,
    ...(adopts ? { adoption: { article: '4(2)', proportion: twoThirds } } : {}),
    objection: {
      article: '4(3)',
      within: { months },
      monthEnd: 'last-day-of-month',
      from: adopts ? from : 'communication',
      ...(defeatedBy === undefined ? {} : { defeatedBy }),
    },
    entryIntoForce: { article: '4(4)', delay },
    binding: { article: '4(5)', whom },
  }));

/**
 * An amendment from its proposal on, at most some months between its steps, by so many States. A proposal is communicated before
 * a meeting adopts it; what silence is to accept, once it was adopted.
 */
const anyProcedure = (amendmentClause: AmendmentClause, amendment: string): fc.Arbitrary<readonly Act[]> =>
  fc
    .integer({ min: dayNumberOf(civilDate('1990-08-01')), max: dayNumberOf(civilDate('1993-06-01')) })
    .chain((start) => {
      const soon = fc.integer({ min: start, max: start + 300 }).map(civilDateOf);
      return fc.record({
        proposer: someState,
        organDays: fc.array(soon, { minLength: 4, maxLength: 4 }),
        votes: fc.option(fc.record({ inFavour: fc.nat(4), against: fc.nat(2), abstaining: fc.nat(1) }), {
          nil: undefined,
        }),
        communicated: fc.boolean(),
        approved: fc.boolean(),
        procedure: fc.constantFrom('one', 'other'),
        byStates: fc.array(
          fc.record({
            participant: someState,
            kind: fc.constantFrom('amendment-acceptance', 'amendment-objection'),
            on: soon,
          }),
          { maxLength: 14 },
        ),
      });
    })
    .map(({ proposer, organDays, votes, communicated, approved, byStates, procedure }) => {
      const named = amendmentClause.kind === 'several' ? { procedure } : {};
      const clause = findProcedure(amendmentClause, { procedure }) ?? amendmentClause;
      const [first = START, second = START, third = START, fourth = START] = [...organDays].sort();
      const isLater = clause.kind === 'by-silence';
      const isAdopted = clause.kind !== 'by-acceptance' && !(isLater && clause.adoption === undefined);
      const isAsked = isLater ? clause.objection.from === 'communication' : communicated;
      const adopted = { kind: 'amendment-adoption', on: isLater ? second : third, amendment } as const;
      const sent = { kind: 'amendment-communication', on: isLater ? third : second, amendment } as const;
      return [
        { kind: 'amendment-proposal', participant: proposer, on: first, amendment, ...named },
        ...(isAdopted ? [votes === undefined || isLater ? adopted : { ...adopted, votes }] : []),
        ...(isAsked ? [sent] : []),
        // The proposal too may be communicated, before its adoption or on that day.
        ...(isLater && communicated ? [{ ...sent, on: first }] : []),
        ...(approved ? [{ kind: 'amendment-approval', on: fourth, amendment } as const] : []),
        ...byStates.map((each): Act => ({ ...each, amendment })),
      ];
    });

const anyNotice: fc.Arbitrary<Act> = fc
  .record({
    participant: someState,
    on: anyDay,
    effectiveOn: fc.option(anyDay, { nil: undefined }),
    armedConflict: fc.option(fc.oneof(fc.constantFrom('none' as const, 'engaged' as const), anyDay), {
      nil: undefined,
    }),
  })
  .map(({ participant, on, effectiveOn, armedConflict }) => ({
    kind: 'denunciation',
    participant,
    on,
    ...(effectiveOn === undefined ? {} : { effectiveOn }),
    ...(armedConflict === undefined ? {} : { armedConflict }),
  }));

/** Many States that join early, and what they then do. */
const anyJoining: fc.Arbitrary<readonly Act[]> = fc
  .record({
    early: fc.subarray([...STATES], { minLength: 4 }),
    joining: fc.array(fc.record({ participant: someState, on: anyDay }), { maxLength: 6 }),
    leaving: fc.array(anyNotice, { maxLength: 8 }),
    staying: fc.array(fc.record({ participant: someState, on: anyDay }), { maxLength: 3 }),
  })
  .map(({ early, joining, leaving, staying }) => [
    ...early.map((participant, index): Act => {
      return { participant, kind: 'accession', on: civilDateOf(dayNumberOf(civilDate('1990-01-05')) + index) };
    }),
    ...joining.map((each): Act => ({ ...each, kind: 'accession' })),
    ...leaving,
    ...staying.map((each): Act => ({ ...each, kind: 'revocation-of-denunciation' })),
  ]);

interface Deeds {
  readonly treaty: Treaty;
  readonly acts: readonly Act[];
}

const anyOtherDeeds: fc.Arbitrary<Deeds> = fc
  .record({
    life: anyLife,
    // No treaty is in force by days alone, without anybody's instrument.
    condition: fc.oneof(
      anyCondition(about).map((each): Condition => {
        return { kind: 'all-of', conditions: [{ kind: 'instruments', number: 1 }, each] };
      }),
      fc.constantFrom(
        { kind: 'instruments', number: 2 } as const,
        {
          kind: 'proportion-of-signatories',
          says: 'of the signatories',
          proportion: { than: 'at-least', numerator: 1, denominator: 3 },
          signatories: { kind: 'of-the-record' },
        } as const,
        {
          kind: 'all-of',
          conditions: [
            { kind: 'instruments', number: 3 },
            { kind: 'instruments', number: 1, of: { says: 'some', states: ['BEN', 'NOR', 'ROU'] } },
          ],
        } as const,
      ),
    ),
    denunciation: anyLeaving,
    amendment: fc.oneof(
      { weight: 3, arbitrary: anyMeeting },
      { weight: 2, arbitrary: anySilence },
      anyByAcceptance,
      fc.tuple(anyMeeting, fc.oneof(anySilence, anyByAcceptance)).map(([one, other]): AmendmentClause => {
        const procedures = [
          { id: 'one', says: 'some', clause: one },
          { id: 'other', says: 'others', clause: other },
        ];
        return { kind: 'several', article: '4', procedures };
      }),
    ),
    joining: fc.oneof(anyJoining, { weight: 3, arbitrary: anyJoining }),
    withdrawing: fc.constantFrom(true, false),
  })
  .chain((drawn) =>
    fc.record({
      drawn: fc.constant(drawn),
      procedures: fc.tuple(anyProcedure(drawn.amendment, 'first'), anyProcedure(drawn.amendment, 'second')),
    }),
  )
  .map(({ drawn, procedures }) => ({ ...drawn, procedures }))
  .map(({ life, condition, denunciation, amendment, joining, withdrawing, procedures }) => {
    const { entryIntoForce } = life.treaty.finalClauses;
    const finalClauses = {
      ...life.treaty.finalClauses,
      entryIntoForce: { ...entryIntoForce, condition, delay: { form: 'days-after', days: 10 } as const },
      denunciation,
      amendment,
    };
    return {
      treaty: { ...life.treaty, finalClauses },
      acts: [...(withdrawing ? life.acts : []), ...joining, ...procedures.flat()],
    };
  });

describe('the desk and the pure functions, under conditions, terms, meetings and silence', () => {
  it('agree on every State and amendment on every day, as acts are entered in order of time and days pass', () =>
    assertAgreedDayByDay(anyOtherDeeds));

  it('a record replayed to a day agrees with the life of that day', () => assertReplayed(anyOtherDeeds));

  it('a desk that is kept as JSON and taken up again goes on as if it had never been put away', () =>
    assertKeptDeskGoesOn(anyOtherDeeds));

  it('hold the amendments that the laws are about: in force and not, by meetings and in silence, with objections', () => {
    const seen = new Map<string, number>();
    for (const { treaty, acts } of fc.sample(anyOtherDeeds, { numRuns: 2000, seed: 1 })) {
      const { amendments, participants, refusals } = composeLife(treaty, { acts });
      const kind = treaty.finalClauses.amendment?.kind ?? 'none';
      const notices = participants.flatMap(({ participations }) => participations).flatMap((each) => each.notices);
      const held = [
        ...amendments.map(({ entryIntoForce }) => `${kind} ${entryIntoForce.kind}`),
        ...(amendments.some(({ entryIntoForce }) => entryIntoForce.kind === 'indeterminate')
          ? ['an amendment indeterminate']
          : []),
        ...(amendments.some(({ record }) => record.objections.length > 0) ? ['an objection'] : []),
        ...notices.map(({ effect }) => `${treaty.finalClauses.denunciation.kind} ${effect.kind}`),
        ...(refusals.some(({ code }) => code === 'no-notice-yet') ? ['no notice yet'] : []),
      ];
      for (const name of new Set(held)) seen.set(name, (seen.get(name) ?? 0) + 1);
    }
    const expected = [
      'meeting determined',
      'meeting pending',
      'by-silence determined',
      'by-acceptance determined',
      'by-acceptance pending',
      'several determined',
      'several pending',
      'an amendment indeterminate',
      'an objection',
      'permitted determined',
      'permitted indeterminate',
      'permitted excluded',
      'at-end-of-term determined',
      'in-windows determined',
      'on-a-day-of-the-year determined',
      'no notice yet',
    ];
    expect(expected.filter((name) => (seen.get(name) ?? 0) < 6)).toEqual([]);
  });
});

describe('the desk, an amendment that objections defeat', () => {
  const silence = {
    kind: 'by-silence',
    proposal: { article: '4(1)' },
    adoption: { article: '4(2)', proportion: twoThirds },
    objection: {
      article: '4(3)',
      within: { months: 10 },
      monthEnd: 'last-day-of-month',
      from: 'adoption',
      defeatedBy: { than: 'at-least', numerator: 1, denominator: 3 },
    },
    entryIntoForce: { article: '4(4)', delay: { form: 'days-after', days: 30 } },
    binding: { article: '4(5)', whom: 'all-parties' },
  } as const;
  const treaty = treatyWith(1, { amendment: silence });
  const adopted = [
    ...parties(6),
    step('amendment-proposal', '1992-01-10', 'AGO'),
    step('amendment-adoption', '1992-06-01'),
    step('amendment-objection', '1992-07-01', 'BEN'),
  ];
  const stateOn = (on: string, ...acts: readonly Act[]) => {
    const day = civilDate(on);
    const { desk } = replayRegister(treaty, { acts: [...adopted, ...acts] }, day);
    expect(listDisagreements(desk, composeLife(treaty, { acts: [...adopted, ...acts] }, day))).toEqual([]);
    return desk.amendments.first?.value;
  };

  it('is adopted while one of six has objected, and lapses when the period is over with a second (article 4(3))', () => {
    const second = step('amendment-objection', '1993-04-01', 'CUB');
    expect(stateOn('1993-03-31', second)).toBe('adopted');
    expect(stateOn('1993-04-01', second)).toBe('adopted');
    expect(stateOn('1993-04-02', second)).toBe('lapsed');
    expect(stateOn('1999-01-01', second)).toBe('lapsed');
  });

  it('is communicated once the proposal is, and no period runs from that; from the adoption, or from what is sent on its day', () => {
    const sent = step('amendment-communication', '1992-02-01');
    const fromThen = { ...silence, objection: { ...silence.objection, from: 'communication' } } as const;
    const other = treatyWith(1, { amendment: fromThen });
    const stateAfter = (on: string, ...acts: readonly Act[]) => {
      const day = civilDate(on);
      const register = { acts: [...adopted.slice(0, -2), ...acts] };
      const life = composeLife(other, register, day);
      expect(listDisagreements(replayRegister(other, register, day).desk, life)).toEqual([]);
      return [determineAmendmentStage(life, 'first', day), life.amendments[0]?.window?.kind];
    };
    const vote = step('amendment-adoption', '1992-06-01');
    expect(stateAfter('1992-01-31', sent)).toEqual(['filed', undefined]);
    expect(stateAfter('1992-02-01', sent)).toEqual(['communicated', undefined]);
    expect(stateAfter('1992-06-01', sent, vote)).toEqual(['adopted', undefined]);
    // Ten months after 1 June are over on 1 April; thirty days later it is in force.
    const onItsDay = step('amendment-communication', '1992-06-01');
    expect(stateAfter('1992-06-01', onItsDay, vote)).toEqual(['adopted', 'determined']);
    expect(stateAfter('1993-04-30', onItsDay, vote)[0]).toBe('adopted');
    expect(stateAfter('1993-05-01', onItsDay, vote)[0]).toBe('in-force');
  });

  it('and enters into force where the second comes a day too late (articles 4(3), 4(4))', () => {
    const late = step('amendment-objection', '1993-04-02', 'CUB');
    expect(stateOn('1993-04-30', late)).toBe('adopted');
    expect(stateOn('1993-05-01', late)).toBe('inForce');
  });
});
