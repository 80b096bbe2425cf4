import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayAfter, dayNumberOf } from '../../src/calendar/day-number.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { AmendmentLife, Life } from '../../src/lifecycle/life.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { determineLatestForAmendment } from '../../src/what-if/latest-for-amendment.ts';
import { SEED } from '../setup/seed.ts';
import { act, step, treatyWith } from '../support/build.ts';
import { anyDay } from './any-life.ts';
import { anyWholeTreaty } from './any-whole-life.ts';
import { inForceIfAllOn } from './do-all-on.ts';

const SOME = ['AND', 'BEN', 'CUB', 'ECU', 'FJI', 'ISL'] as const;

const base = treatyWith(2);
const { participation } = base.finalClauses;
const early = { ...participation, signature: { ...participation.signature, opensOn: civilDate('1980-01-01') } };

/** A treaty of which the clause on amendments is whatever the schema admits, in force since 1980 with a handful of Parties. */
const anyAmendable = anyWholeTreaty(
  fc.constant({
    ...base,
    adoptedOn: civilDate('1979-12-01'),
    finalClauses: { ...base.finalClauses, participation: early },
  }),
  ['amendment'],
);

/** A day of ten years: mostly later than what is done. */
const anyDayBy = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 5 * 365 }))
  .map(([day, days]) => civilDateOf(dayNumberOf(day) + days));

const KINDS = [
  'amendment-proposal',
  'amendment-communication',
  'conference-request',
  'conference-convening',
  'amendment-adoption',
  'amendment-communication',
  'amendment-approval',
] as const;

/** The first steps of an amendment, so many of them and on days one after another, and some acceptances and denunciations of Parties. */
const anyCourse = fc.record({
  steps: fc.integer({ min: 0, max: KINDS.length }),
  days: fc.array(anyDay, { minLength: KINDS.length, maxLength: KINDS.length }).map((days) => [...days].sort()),
  accepting: fc.array(fc.record({ participant: fc.constantFrom(...SOME), on: anyDay }), { maxLength: 5 }),
  leaving: fc.array(fc.record({ participant: fc.constantFrom(...SOME), on: anyDay }), { maxLength: 2 }),
  procedure: fc.constantFrom('first', 'second'),
});

const anyAmended = fc.record({ treaty: anyAmendable, course: anyCourse }).map(({ treaty, course }): Drawn => {
  const { steps, days, accepting, leaving, procedure } = course;
  const acts: Act[] = SOME.map((participant) => act(participant, 'accession', '1980-01-01'));
  const named = treaty.finalClauses.amendment?.kind === 'several' ? { procedure } : {};
  for (const [index, kind] of KINDS.slice(0, steps).entries()) {
    const on = days[index] ?? '1994-01-01';
    if (kind === 'conference-request') acts.push(...SOME.slice(0, 4).map((each) => step(kind, on, each)));
    else acts.push({ ...step(kind, on, kind === 'amendment-proposal' ? 'AND' : ''), ...(index === 0 ? named : {}) });
  }
  acts.push(...accepting.map(({ participant, on }) => step('amendment-acceptance', on, participant)));
  acts.push(...leaving.map(({ participant, on }) => act(participant, 'denunciation', on)));
  return { treaty, acts };
});

interface Drawn {
  readonly treaty: Treaty;
  readonly acts: readonly Act[];
}

/** The day of the last step of an amendment before its acceptances. */
function lastStepOf(amendment: AmendmentLife | undefined): string {
  if (amendment === undefined) return '';
  const { proposal, communication, requests, convening, adoption, approval } = amendment.record;
  const steps = [proposal, communication, ...requests, convening, adoption, approval];
  return steps.map((each) => each?.on ?? '').reduce((one, other) => (one > other ? one : other));
}

/** The amendments on record, and one that nobody has proposed, by each procedure. */
function listMeant({
  treaty,
  amendments,
}: Life): readonly ({ readonly id: string } | { readonly procedure?: string })[] {
  const clause = treaty.finalClauses.amendment;
  const procedures = clause?.kind === 'several' ? clause.procedures.map(({ id }) => ({ procedure: id })) : [{}];
  return [...amendments.map(({ record: { id } }) => ({ id })), ...procedures];
}

describe('the latest day for an amendment, under clauses of any form', () => {
  const outcomes = new Map<string, number>();

  it('11. is in time, and the next day is not; where no day is, none is in time', () => {
    fc.assert(
      fc.property(anyAmended, anyDayBy, fc.array(anyDay, { maxLength: 3 }), (drawn, by, someDays) => {
        const life = composeLife(drawn.treaty, { acts: drawn.acts });
        for (const meant of listMeant(life)) {
          const latest = determineLatestForAmendment(life, meant, by);
          const id = 'id' in meant ? meant.id : undefined;
          const named = 'id' in meant ? {} : meant;
          const own = life.amendments.find(({ record }) => record.id === id);
          const isThere = latest?.basis.some(({ code }) => code === 'step.acceptance-binds') === true;
          const what = isThere ? 'own acceptance' : id === undefined ? 'new' : 'on record';
          const clause = drawn.treaty.finalClauses.amendment?.kind;
          if (latest !== undefined) {
            outcomes.set(`${latest.kind}, ${what}`, (outcomes.get(`${latest.kind}, ${what}`) ?? 0) + 1);
            outcomes.set(`${clause}`, (outcomes.get(`${clause}`) ?? 0) + 1);
          }
          if (latest?.kind === 'determined' && !isThere) {
            expect(inForceIfAllOn(drawn, id, latest.value, named) <= by).toBe(true);
            expect(inForceIfAllOn(drawn, id, dayAfter(latest.value), named) > by).toBe(true);
          }
          if (latest?.kind === 'excluded' && latest.reason.code === 'reason.no-act-in-time') {
            expect(own?.entryIntoForce.kind === 'determined' && own.entryIntoForce.value <= by).toBe(false);
            // What is recorded later than a day contradicts whatever is supposed on it.
            const last = lastStepOf(own);
            for (const day of [by, ...someDays].filter((each) => last <= each && each <= by)) {
              expect(inForceIfAllOn(drawn, id, day, named) > by).toBe(true);
            }
          }
        }
      }),
      // Four times as many as of other laws: what is asked falls apart into many cases.
      { seed: SEED, numRuns: 4 * (fc.readConfigureGlobal().numRuns ?? 50) },
    );
  });

  it('speaks of every procedure, of amendments on record and new ones, of days and of none', () => {
    const expected = [
      ...['conference', 'meeting', 'by-acceptance', 'by-silence', 'several'],
      ...[
        'determined, new',
        'determined, on record',
        'determined, own acceptance',
        'excluded, on record',
        'indeterminate, new',
      ],
    ];
    expect(expected.filter((each) => (outcomes.get(each) ?? 0) < 3)).toEqual([]);
  });
});
