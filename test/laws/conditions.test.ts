import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import { findDayMet } from '../../src/condition/count.ts';
import type { CountedInstrument } from '../../src/condition/counted-instrument.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { listParties } from '../../src/lifecycle/parties-on.ts';
import { continuingStateOf } from '../../src/participants/former-state.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Condition, Treaty } from '../../src/treaty/treaty.ts';
import { composeLifeSupposing } from '../../src/what-if/compose-life-supposing.ts';
import { determineIfDeposited } from '../../src/what-if/deposited.ts';
import { anyCondition } from '../condition/any-condition.ts';
import { composeRead } from '../support/compose-read.ts';
import { anyDay, anyLife, NEWCOMER, STATES } from './any-life.ts';
import { assertOrderChangesNothing, assertPlainJson, dateOrNever, NEVER, spansOf } from './laws-of-any-life.ts';

const about = {
  states: [...STATES, NEWCOMER].filter((state) => state !== 'SUN'),
  someDay: anyDay,
  mayBeUnknown: false,
};

/** A condition as it can be in a treaty: the facts of other treaties known, so that every answer is a date or pending. */
const someCondition = anyCondition(about);

const anyNotBefore: fc.Arbitrary<Treaty['finalClauses']['entryIntoForce']['notBefore']> = fc.option(
  anyDay.map((inForceOn) => ({ article: '2(3)', treaty: 'other', facts: { kind: 'known', inForceOn } }) as const),
  { nil: undefined },
);

/** A treaty with any condition and its record. */
const anyConditionedLife = fc
  .record({ life: anyLife, condition: someCondition, notBefore: anyNotBefore })
  .map(({ life: { treaty, acts }, condition, notBefore }) => {
    const { entryIntoForce } = treaty.finalClauses;
    const clause = { ...entryIntoForce, condition, ...(notBefore === undefined ? {} : { notBefore }) };
    return { treaty: { ...treaty, finalClauses: { ...treaty.finalClauses, entryIntoForce: clause } }, acts };
  });

const anyInstruments: fc.Arbitrary<readonly CountedInstrument[]> = fc
  .uniqueArray(
    fc.record({ participant: fc.constantFrom(...about.states), kind: fc.constant('ratification'), on: anyDay }),
    { selector: ({ participant }) => participant, minLength: 1 },
  )
  .map(inOrder);

function inOrder(instruments: readonly CountedInstrument[]): readonly CountedInstrument[] {
  return [...instruments].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const dayOrNever = (condition: Condition, instruments: readonly CountedInstrument[]): string =>
  findDayMet(condition, inOrder(instruments)) ?? NEVER;

describe('the laws of a condition, whichever it is', () => {
  it('2. an instrument after the day met never moves it', () => {
    fc.assert(
      fc.property(someCondition, anyInstruments, (condition, instruments) => {
        const metOn = dayOrNever(condition, instruments);
        const byThen = instruments.filter(({ on }) => on <= metOn);
        expect(dayOrNever(condition, byThen)).toBe(metOn);
      }),
    );
  });

  it('4. an instrument deposited earlier, or one more, never makes the day later', () => {
    fc.assert(
      fc.property(
        someCondition,
        anyInstruments,
        fc.nat(),
        fc.integer({ min: 1, max: 900 }),
        (condition, instruments, which, days) => {
          const metOn = dayOrNever(condition, instruments);
          const chosen = which % instruments.length;
          const earlier = instruments.map((each, index) =>
            index === chosen ? { ...each, on: civilDateOf(dayNumberOf(each.on) - days) } : each,
          );
          expect(dayOrNever(condition, earlier) <= metOn).toBe(true);
          const without = instruments.filter((_, index) => index !== chosen);
          expect(metOn <= dayOrNever(condition, without)).toBe(true);
        },
      ),
    );
  });

  it('all of them are met no earlier than each, and any of them no later', () => {
    fc.assert(
      fc.property(someCondition, someCondition, anyInstruments, (one, other, instruments) => {
        const days = [one, other].map((each) => dayOrNever(each, instruments)).sort();
        const of = (kind: 'all-of' | 'any-of') =>
          dayOrNever({ kind, conditions: [one, other] } as Condition, instruments);
        expect(of('any-of')).toBe(days[0]);
        expect(of('all-of') >= (days[1] ?? NEVER)).toBe(true);
      }),
    );
  });
});

describe('the laws of a life under any condition', () => {
  it('1. nobody is bound before the treaty is in force', () => {
    fc.assert(
      fc.property(anyConditionedLife, ({ treaty, acts }) => {
        const life = composeLife(treaty, { acts });
        const treatyDate = dateOrNever(life.entryIntoForce);
        for (const { partyFrom } of spansOf(life))
          if (partyFrom !== undefined) expect(partyFrom >= treatyDate).toBe(true);
        if (treatyDate !== NEVER && life.entryIntoForce.kind === 'determined') {
          const before = civilDateOf(dayNumberOf(life.entryIntoForce.value) - 1);
          expect(listParties(life, before)).toEqual([]);
        }
      }),
    );
  });

  it('no treaty is in force before another without which it cannot be', () => {
    fc.assert(
      fc.property(anyConditionedLife, ({ treaty, acts }) => {
        const { notBefore } = treaty.finalClauses.entryIntoForce;
        const floor = notBefore?.facts.kind === 'known' ? notBefore.facts.inForceOn : undefined;
        fc.pre(floor !== undefined);
        expect(dateOrNever(composeLife(treaty, { acts }).entryIntoForce) >= floor).toBe(true);
      }),
    );
  });

  it('2. an instrument after the day met never moves the date of the treaty', () => {
    fc.assert(
      fc.property(anyConditionedLife, fc.integer({ min: 1, max: 900 }), ({ treaty, acts }, later) => {
        const life = composeLife(treaty, { acts });
        fc.pre(life.metOn !== undefined);
        const more: Act = {
          participant: NEWCOMER,
          kind: 'accession',
          on: civilDateOf(dayNumberOf(life.metOn) + later),
        };
        const after = composeLife(treaty, { acts: [...acts, more] });
        expect(after.metOn).toBe(life.metOn);
        expect(dateOrNever(after.entryIntoForce)).toBe(dateOrNever(life.entryIntoForce));
      }),
    );
  });

  it('3. the order of the register changes nothing', () => assertOrderChangesNothing(anyConditionedLife));

  it('4. an earlier deposit never yields a later date', () => {
    fc.assert(
      fc.property(anyConditionedLife, anyDay, fc.integer({ min: 1, max: 60 }), ({ treaty, acts }, on, later) => {
        fc.pre(on >= treaty.finalClauses.participation.signature.opensOn);
        const date = (depositedOn: CivilDate) =>
          dateOrNever(determineIfDeposited(treaty, { acts }, NEWCOMER, depositedOn));
        expect(date(on) <= date(civilDateOf(dayNumberOf(on) + later))).toBe(true);
      }),
    );
  });

  it('5. withdrawing an instrument never makes entry into force earlier', () => {
    fc.assert(
      fc.property(anyConditionedLife, fc.constantFrom(...STATES), anyDay, ({ treaty, acts }, participant, on) => {
        const withdrawal: Act = { participant, kind: 'withdrawal-of-instrument', on };
        // What a later act of the same State means may depend on the withdrawal, so none is there.
        const own = acts.filter(
          (act) => continuingStateOf(act.participant ?? '') !== continuingStateOf(participant) || act.on <= on,
        );
        const after = composeLife(treaty, { acts: [...own, withdrawal] });
        const without = composeLife(treaty, { acts: own });
        expect(dateOrNever(after.entryIntoForce) >= dateOrNever(without.entryIntoForce)).toBe(true);
      }),
    );
  });

  it('stands once it has come: what is done later undoes nothing', () => {
    fc.assert(
      fc.property(anyConditionedLife, anyDay, ({ treaty, acts }, asOf) => {
        const then = composeLife(treaty, { acts }, asOf).entryIntoForce;
        fc.pre(then.kind === 'determined' && then.value <= asOf);
        expect(composeLife(treaty, { acts }).entryIntoForce).toMatchObject({ value: then.value });
      }),
    );
  });

  it('13. a supposed act is what the act would be if it were recorded', () => {
    fc.assert(
      fc.property(anyConditionedLife, fc.constantFrom(...STATES, NEWCOMER), anyDay, ({ treaty, acts }, who, on) => {
        for (const kind of ['denunciation', 'accession', 'withdrawal-of-instrument'] as const) {
          const supposed: Act = { participant: who, kind, on };
          const recorded = composeRead(treaty, { acts: [...acts, supposed] });
          expect(composeLifeSupposing(treaty, { acts }, supposed)).toEqual(recorded);
        }
      }),
    );
  });

  it('14. every step to a date cites its article; without a day met the answer is pending', () => {
    fc.assert(
      fc.property(anyConditionedLife, ({ treaty, acts }) => {
        const { entryIntoForce, metOn } = composeLife(treaty, { acts });
        expect(entryIntoForce.article).not.toBe('');
        expect(entryIntoForce.basis.length).toBeGreaterThan(0);
        for (const step of entryIntoForce.basis) expect(step.article).not.toBe('');
        expect(entryIntoForce.kind).toBe(metOn === undefined ? 'pending' : 'determined');
      }),
    );
  });

  it('an answer is plain JSON', () => assertPlainJson(anyConditionedLife));
});

describe('the lives under any condition', () => {
  it('hold what the laws are about: in force, pending, a day met without a deposit, withdrawals and denunciations', () => {
    const seen = new Map<string, number>();
    for (const { treaty, acts } of fc.sample(anyConditionedLife, { numRuns: 2000, seed: 1 })) {
      const life = composeLife(treaty, { acts });
      const courses = spansOf(life);
      const holds = {
        'in force': life.entryIntoForce.kind === 'determined',
        pending: life.entryIntoForce.kind === 'pending',
        'met without a deposit': life.metOn !== undefined && !acts.some(({ on }) => on === life.metOn),
        'an instrument withdrawn': courses.some(({ withdrawnOn }) => withdrawnOn !== undefined),
        'readings of a withdrawal': life.entryIntoForce.kind === 'determined' && 'readings' in life.entryIntoForce,
        'a denunciation': courses.some(({ notices }) => notices.length > 0),
        'a later Party': courses.some(({ partyFrom }) => partyFrom !== undefined && partyFrom > (life.metOn ?? NEVER)),
      };
      for (const [name, held] of Object.entries(holds)) seen.set(name, (seen.get(name) ?? 0) + (held ? 1 : 0));
    }
    expect([...seen].filter(([, count]) => count < 15)).toEqual([]);
  });
});
