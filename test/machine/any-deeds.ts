import * as fc from 'fast-check';
import type { AcceptanceTerms } from '../../src/amendment/acceptance-terms.ts';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import type { Act } from '../../src/treaty/act.ts';
import { TERMINATION_GROUNDS } from '../../src/treaty/act-kinds.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { anyDay, anyLife, STATES } from '../laws/any-life.ts';
import { CONFERENCE } from '../support/build.ts';

const ORGAN_KINDS = ['amendment-communication', 'conference-convening', 'amendment-approval'] as const;
const STATE_KINDS = ['conference-request', 'amendment-acceptance', 'amendment-acceptance'] as const;

const amendment = fc.constantFrom('first', 'first', 'second');
const someState = fc.constantFrom(...STATES);

const anyAmendmentAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('amendment-proposal'), participant: someState, on: anyDay, amendment }),
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom(...ORGAN_KINDS), on: anyDay, amendment }) },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constantFrom(...STATE_KINDS), participant: someState, on: anyDay, amendment }),
  },
  fc.record({ kind: fc.constant('amendment-adoption'), on: anyDay, amendment }),
  fc.record({
    kind: fc.constant('amendment-adoption'),
    on: anyDay,
    amendment,
    votes: fc.record({
      inFavour: fc.integer({ min: 0, max: 6 }),
      against: fc.integer({ min: 0, max: 4 }),
      abstaining: fc.integer({ min: 0, max: 2 }),
    }),
  }),
);

/** The steps of an amendment in the order of the procedure, with acceptances by many States. */
const anyProcedureFrom = (someDay: fc.Arbitrary<CivilDate>): fc.Arbitrary<readonly Act[]> =>
  fc
    .record({
      id: amendment,
      approvedLast: fc.boolean(),
      proposer: someState,
      days: fc.array(someDay, { minLength: 30, maxLength: 30 }),
      votes: fc.option(
        fc.record({
          inFavour: fc.integer({ min: 0, max: 4 }),
          against: fc.integer({ min: 0, max: 3 }),
          abstaining: fc.constant(0),
        }),
        { nil: undefined },
      ),
      requesting: fc.subarray([...STATES]),
      accepting: fc.subarray([...STATES]),
      steps: fc.subarray(['amendment-communication', 'conference-convening', 'amendment-approval'] as const, {
        minLength: 1,
      }),
    })
    .map(({ id, approvedLast, proposer, days, votes, requesting, accepting, steps }) => {
      const sorted = [...days].sort();
      let next = 0;
      const day = () => sorted[next++ % sorted.length] ?? civilDate('1992-01-01');
      const has = (kind: (typeof steps)[number]) => steps.includes(kind);
      const organ = (kind: (typeof steps)[number]): readonly Act[] =>
        has(kind) ? [{ kind, on: day(), amendment: id }] : [];
      return [
        { kind: 'amendment-proposal', participant: proposer, on: day(), amendment: id },
        ...organ('amendment-communication'),
        ...(has('amendment-communication') ? requesting : []).map(
          (participant): Act => ({ kind: 'conference-request', participant, on: day(), amendment: id }),
        ),
        ...organ('conference-convening'),
        { kind: 'amendment-adoption', on: day(), amendment: id, ...(votes === undefined ? {} : { votes }) },
        ...(approvedLast ? [] : organ('amendment-approval')),
        ...accepting.map((participant): Act => {
          return { kind: 'amendment-acceptance', participant, on: day(), amendment: id };
        }),
        ...(approvedLast ? organ('amendment-approval') : []),
      ];
    });

/** Steps of a procedure at most some months apart, so that replies come within the window. */
const anyBriskProcedure: fc.Arbitrary<readonly Act[]> = fc
  .integer({ min: dayNumberOf(civilDate('1990-08-01')), max: dayNumberOf(civilDate('1992-06-01')) })
  .chain((start) => anyProcedureFrom(fc.integer({ min: start, max: start + 240 }).map(civilDateOf)));

/** A treaty that is soon in force for many, some of whom leave, come back, or join while an amendment is under way. */
const anySteadyLife: typeof anyLife = fc
  .record({
    life: anyLife,
    early: fc.subarray([...STATES], { minLength: 4 }),
    joining: fc.array(fc.record({ participant: someState, on: anyDay }), { maxLength: 8 }),
    leaving: fc.array(fc.record({ participant: someState, on: anyDay }), { maxLength: 8 }),
  })
  .map(({ life: { treaty }, early, joining, leaving }) => {
    const { entryIntoForce, laterParties, denunciation } = treaty.finalClauses;
    const soon = { form: 'days-after', days: 10 } as const;
    return {
      treaty: {
        ...treaty,
        finalClauses: {
          ...treaty.finalClauses,
          entryIntoForce: {
            ...entryIntoForce,
            condition: { kind: 'instruments', number: 2 },
            counts: ['ratification', 'accession', 'succession'],
            delay: soon,
          },
          laterParties: { ...laterParties, delay: soon },
          denunciation:
            denunciation.kind === 'permitted'
              ? { ...denunciation, delay: { form: 'days-after', days: 60 } }
              : denunciation,
        },
      },
      acts: [
        ...early.map((participant, index): Act => {
          return { participant, kind: 'accession', on: civilDateOf(dayNumberOf(civilDate('1990-01-05')) + index) };
        }),
        ...joining.map((each): Act => ({ ...each, kind: 'accession' })),
        ...leaving.map((each): Act => ({ ...each, kind: 'denunciation' })),
      ],
    };
  });

const anyReport: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('report'), participant: someState, on: anyDay }),
  fc.record({ kind: fc.constant('due-date-set'), participant: someState, on: anyDay, dueOn: anyDay }),
);

/** An act that terminates the treaty, on its own day, on a later one, or on an earlier one, which it cannot. */
const anyTermination: fc.Arbitrary<Act> = fc
  .record({
    on: anyDay,
    ground: fc.constantFrom(...TERMINATION_GROUNDS),
    after: fc.oneof(fc.constant(undefined), { weight: 3, arbitrary: fc.integer({ min: -2, max: 400 }) }),
  })
  .map(({ on, ground, after }) => ({
    kind: 'termination',
    on,
    ground,
    ...(after === undefined ? {} : { effectiveOn: civilDateOf(dayNumberOf(on) + after) }),
  }));

/** A correction of one of the acts, or of an act that is not there. */
function anyCorrection(acts: readonly Act[]): fc.Arbitrary<readonly Act[]> {
  const wrong = acts.filter(({ kind }) => kind !== 'correction');
  if (wrong.length === 0) return fc.constant([]);
  return fc.array(
    fc
      .record({ act: fc.constantFrom(...wrong), on: anyDay, to: fc.oneof(anyDay, fc.constant('never-made' as const)) })
      .map(({ act, on, to }): Act => {
        const corrects = { kind: act.kind, on: act.on };
        return {
          kind: 'correction',
          on,
          to,
          corrects,
          ...(act.participant === undefined ? {} : { participant: act.participant }),
        };
      }),
    { maxLength: 2 },
  );
}

/** A treaty with every clause, and what is done under it: joining, leaving, amending, reporting, correcting. */
export const anyDeeds: fc.Arbitrary<{ readonly treaty: Treaty; readonly acts: readonly Act[] }> = fc
  .record({
    life: fc.oneof(anyLife, { weight: 3, arbitrary: anySteadyLife }),
    procedures: fc.array(fc.oneof(anyProcedureFrom(anyDay), { weight: 3, arbitrary: anyBriskProcedure }), {
      minLength: 1,
      maxLength: 2,
    }),
    steps: fc.array(anyAmendmentAct, { maxLength: 4 }),
    reports: fc.array(anyReport, { maxLength: 4 }),
    terminations: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      fc.array(anyTermination, { minLength: 1, maxLength: 3 }),
    ),
    approves: fc.boolean(),
    base: fc.constantFrom('current', 'at-end-of-window', 'at-communication'),
    express: fc.boolean(),
    acceptanceBase: fc.constantFrom<AcceptanceTerms['base']>(
      { kind: 'current', express: false },
      { kind: 'current', express: true },
      { kind: 'at-adoption', express: true },
      { kind: 'at-adoption', express: true, whose: 'those-parties' },
      { kind: 'at-communication', express: false },
      { kind: 'fixed', parties: 4 },
    ),
    whom: fc.constantFrom('acceptors', 'acceptors', 'all-parties'),
    delay: fc.constantFrom({ form: 'same-day' }, { form: 'days-after', days: 30 }),
    corrects: fc.constantFrom(true, false, false),
  })
  .chain(({ life, procedures, steps, terminations, ...rest }) => {
    const { reports, approves, base, express, acceptanceBase, whom, delay, corrects } = rest;
    const { approval, ...withoutApproval } = CONFERENCE;
    const clause = {
      ...withoutApproval,
      ...(approves ? { approval } : {}),
      request: { ...CONFERENCE.request, base, express },
      acceptance: { ...CONFERENCE.acceptance, base: acceptanceBase },
      binding: { ...CONFERENCE.binding, whom },
      delay,
    };
    const reporting = {
      to: 'a committee',
      initial: { article: '5(1)', period: { years: 2 } },
      monthEnd: 'last-day-of-month',
      later: { kind: 'none' },
      setBy: { article: '5(2)' },
    } as const;
    const finalClauses = { ...life.treaty.finalClauses, amendment: clause, reporting };
    const acts = [...life.acts, ...procedures.flat(), ...steps, ...reports, ...terminations];
    return fc.record({
      treaty: fc.constant({ ...life.treaty, finalClauses }),
      acts: (corrects ? anyCorrection(acts) : fc.constant([])).map((corrections) => [...acts, ...corrections]),
    });
  });
