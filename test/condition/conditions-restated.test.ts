import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import { findDayMet } from '../../src/condition/count.ts';
import type { CountedInstrument } from '../../src/condition/counted-instrument.ts';
import type { Condition } from '../../src/treaty/treaty.ts';
import { examples } from '../setup/exhausted.ts';
import { anyCondition } from './any-condition.ts';

// Conditions told again: every day is looked at, one after another, and on each day everything is counted from nothing.

const STATES = ['BEN', 'CUB', 'ECU', 'FJI', 'ISL', 'KAZ', 'NOR', 'ROU'];
const FIRST = dayNumberOf(civilDate('1989-12-20'));
const LAST = FIRST + 60;

const someDay = fc.integer({ min: FIRST, max: LAST }).map(civilDateOf);

const anyInstruments: fc.Arbitrary<readonly CountedInstrument[]> = fc
  .uniqueArray(fc.record({ participant: fc.constantFrom(...STATES), kind: fc.constant('ratification'), on: someDay }), {
    selector: ({ participant }) => participant,
  })
  .map((instruments) => [...instruments].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)));

const anyQuestion = fc.record({
  condition: anyCondition({ states: STATES, someDay, mayBeUnknown: true }),
  instruments: anyInstruments,
});

/** Checks if so many are such a part of a whole, in whole numbers. */
function isPart(
  count: number,
  { than, numerator, denominator }: { than: 'at-least' | 'more-than'; numerator: number; denominator: number },
  whole: number,
): boolean {
  const [have, need] = [count * denominator, whole * numerator];
  return than === 'at-least' ? have >= need : have > need;
}

const tenths = (units: number): number => Math.round(units * 10);

/** Tells if a condition is met at the end of a day, by whoever had deposited by then. */
function isMetAtEndOf(on: CivilDate, condition: Condition, there: ReadonlySet<string>): boolean {
  const hasCome = (day: CivilDate | undefined): boolean => day !== undefined && day <= on;
  switch (condition.kind) {
    case 'instruments': {
      const { number, of } = condition;
      let counted = 0;
      for (const participant of there) {
        if (of === undefined) counted += 1;
        else if ('states' in of) counted += of.states.includes(participant) ? 1 : 0;
        else if ('except' in of) counted += of.except.includes(participant) ? 0 : 1;
        else if (of.members.kind === 'listed') {
          const own = of.members.members.filter((each) => each.participant === participant);
          const belongs = own.filter(({ from = '0001-01-01', until = '9999-12-31' }) => from <= on && on < until);
          counted += belongs.length > 0 ? 1 : 0;
        }
      }
      return counted >= number;
    }
    case 'named-states':
      return condition.states.every((state) => there.has(state));
    case 'share': {
      if (condition.tables.length === 0) return hasCome(condition.reachedOn?.on);
      const governing = condition.tables.filter(({ from }) => from === undefined || from <= on).at(-1);
      if (governing === undefined) return false;
      let sum = 0;
      for (const participant of there) sum += tenths(governing.shares[participant] ?? 0);
      return isPart(sum, condition.proportion, tenths(governing.total));
    }
    case 'proportion-of-parties': {
      const { base } = condition;
      if (base.kind === 'numbers') {
        const inForce = base.numbers.filter(({ from }) => from <= on).at(-1);
        return inForce !== undefined && isPart(there.size, condition.proportion, inForce.parties);
      }
      if (base.facts.kind === 'unknown' || base.facts.parties === undefined) return false;
      const day = base.kind === 'current' ? on : base.on;
      const parties = base.facts.parties.filter(({ from, until = '9999-12-31' }) => from <= day && day < until);
      // Who has deposited and is no Party on the day looked at, or was none on the one day, does not count.
      const counted = new Set(parties.map(({ participant }) => participant).filter((each) => there.has(each)));
      return isPart(counted.size, condition.proportion, parties.length);
    }
    case 'sum': {
      const governing = condition.tables.filter(({ from }) => from === undefined || from <= on).at(-1);
      if (governing === undefined) return false;
      let sum = 0;
      for (const participant of there) sum += tenths(governing.amounts[participant] ?? 0);
      const asked = tenths(condition.amount.units);
      return condition.amount.than === 'at-least' ? sum >= asked : sum > asked;
    }
    case 'proportion-of-signatories': {
      const signed = (condition.signatories.signed ?? []).filter((each) => hasCome(each.on));
      const counted = signed.filter(({ participant }) => there.has(participant));
      return signed.length > 0 && isPart(counted.length, condition.proportion, signed.length);
    }
    case 'treaty-in-force':
      return condition.facts.kind === 'known' && hasCome(condition.facts.inForceOn);
    case 'treaty-condition-met':
      return condition.facts.kind === 'known' && hasCome(condition.facts.metOn);
    case 'on-date':
      return hasCome(condition.on);
    case 'all-of':
      return condition.conditions.every((part) => isMetAtEndOf(on, part, there));
    case 'any-of':
      return condition.conditions.some((part) => isMetAtEndOf(on, part, there));
  }
}

function findDayRestated(condition: Condition, instruments: readonly CountedInstrument[]): CivilDate | undefined {
  for (let day = FIRST; day <= LAST; day += 1) {
    const on = civilDateOf(day);
    const there = new Set(instruments.filter((each) => each.on <= on).map(({ participant }) => participant));
    if (isMetAtEndOf(on, condition, there)) return on;
  }
  return undefined;
}

describe('findDayMet, told again day by day', () => {
  it('is the first day at whose end the condition is met, for any condition and any instruments', () => {
    fc.assert(
      fc.property(anyQuestion, ({ condition, instruments }) => {
        expect(findDayMet(condition, instruments)).toBe(findDayRestated(condition, instruments));
      }),
      { numRuns: examples(2000) },
    );
  });

  it('does not depend on the order of instruments inside a day', () => {
    fc.assert(
      fc.property(anyQuestion, ({ condition, instruments }) => {
        const other = [...instruments].reverse().sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
        expect(findDayMet(condition, other)).toBe(findDayMet(condition, instruments));
      }),
    );
  });
});

describe('the generated conditions', () => {
  it('are met and not met, by instruments and without one, and hold every kind', () => {
    const seen = new Map<string, number>();
    const kindsIn = (condition: Condition): readonly string[] =>
      'conditions' in condition ? [condition.kind, ...condition.conditions.flatMap(kindsIn)] : [condition.kind];
    for (const { condition, instruments } of fc.sample(anyQuestion, { numRuns: 2000, seed: 1 })) {
      const metOn = findDayRestated(condition, instruments);
      const how =
        metOn === undefined ? 'never' : instruments.some(({ on }) => on === metOn) ? 'on a deposit' : 'on its own';
      for (const name of new Set([how, ...kindsIn(condition)])) seen.set(name, (seen.get(name) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual([
      'all-of',
      'any-of',
      'instruments',
      'named-states',
      'never',
      'on a deposit',
      'on its own',
      'on-date',
      'proportion-of-parties',
      'proportion-of-signatories',
      'share',
      'sum',
      'treaty-condition-met',
      'treaty-in-force',
    ]);
    expect([...seen].filter(([, count]) => count < 100)).toEqual([]);
  });
});
