import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import type { Condition } from '../../../src/treaty/treaty.ts';
import { type Demand, isFulfilledBy, listSums, readDemand } from '../../../src/what-if/needed/demand.ts';

const ON = civilDate('2000-06-30');
const THERE = ['BEN', 'CUB'];
const CANDIDATES = ['ECU', 'FJI', 'NOR'];

const demandOf = (condition: Condition, there: readonly string[] = THERE) =>
  readDemand(condition, there, CANDIDATES, ON);
const sum = (gains: readonly number[], least: number, at = 0): Demand => ({
  ...{ kind: 'sum', at, gains, least: Math.round(least * 1e6) },
});
const settled = (isSo: boolean): Demand => ({ kind: 'settled', isSo });

const number = (many: number): Condition => ({ kind: 'instruments', number: many });
const onDate = (on: string): Condition => ({ kind: 'on-date', on: civilDate(on) });

describe('readDemand', () => {
  it('of a number asks for as many as it lacks, and for nothing where it is complete', () => {
    expect(demandOf(number(4))).toEqual(sum([1, 1, 1], 2));
    expect(demandOf(number(3))).toEqual(sum([1, 1, 1], 1));
    expect(demandOf(number(2))).toEqual(settled(true));
  });

  it('of a number of a group counts the members alone', () => {
    const states: Condition = { ...{ kind: 'instruments', number: 2 }, of: { says: 'some', states: ['BEN', 'NOR'] } };
    expect(demandOf(states)).toEqual(sum([0, 0, 1], 1));
    const others: Condition = {
      ...{ kind: 'instruments', number: 2 },
      of: { says: 'the others', except: ['BEN', 'NOR'] },
    };
    expect(demandOf(others)).toEqual(sum([1, 1, 0], 1));
  });

  it('of named States asks for every one that is not there', () => {
    const named: Condition = { kind: 'named-states', says: 'the three', states: ['BEN', 'FJI', 'NOR'] };
    expect(demandOf(named)).toEqual(sum([0, 1, 1], 2));
    expect(demandOf(named, ['BEN', 'FJI', 'NOR'])).toEqual(settled(true));
  });

  describe('of a share', () => {
    const share = (
      ...tables: Extract<Condition, { kind: 'share' }>['tables']
    ): Extract<Condition, { kind: 'share' }> => ({
      ...{ kind: 'share', says: 'of the tonnage', unit: 'per cent', tables },
      proportion: { than: 'at-least', numerator: 1, denominator: 2 },
    });
    const first = { source: 'made up', total: 100, shares: { BEN: 10, ECU: 25, FJI: 12.5 } };
    const second = { ...first, from: civilDate('2000-06-30'), total: 80, shares: { CUB: 15, NOR: 40 } };
    const third = { ...first, from: civilDate('2000-07-01'), total: 10, shares: {} };

    it('takes the table of the day, and the first before any other governs', () => {
      expect(demandOf(share(first, third))).toEqual(sum([25, 12.5, 0], 40));
      expect(demandOf(share(first, second, third))).toEqual(sum([0, 0, 40], 25));
      expect(demandOf(share(third))).toEqual(sum([0, 0, 0], 5));
    });

    it('of more than it asks for a millionth more', () => {
      const more = { than: 'more-than', numerator: 1, denominator: 2 } as const;
      expect(demandOf({ ...share(first), proportion: more })).toEqual(sum([25, 12.5, 0], 40.000001));
    });

    it('without a table asks for those with whom the depositary found it reached, once it has', () => {
      const found = (on: string, ...by: string[]): Condition => {
        const reachedOn = { on: civilDate(on), source: 'the depositary' };
        return { ...share(), reachedOn: by.length === 0 ? reachedOn : { ...reachedOn, by } };
      };
      expect(demandOf(found('2000-06-30', 'BEN', 'NOR'))).toEqual(sum([0, 0, 1], 1));
      expect(demandOf(found('2000-06-30'))).toEqual(settled(true));
      expect(demandOf(found('2000-07-01', 'BEN', 'NOR'))).toEqual(settled(false));
      expect(demandOf(found('2000-07-01'))).toEqual(settled(false));
      expect(demandOf(share())).toEqual(settled(false));
    });
  });

  it('of a part of the Parties to another treaty asks for so many of those of the day', () => {
    const part = (
      parties: readonly { readonly participant: string; readonly from: string }[] | undefined,
    ): Condition => ({
      ...{ kind: 'proportion-of-parties', says: 'of the Parties' },
      proportion: { than: 'at-least', numerator: 3, denominator: 4 },
      base: {
        ...{ kind: 'current', treaty: 'other' },
        facts: {
          kind: 'known',
          ...(parties === undefined
            ? {}
            : { parties: parties.map((each) => ({ ...each, from: civilDate(each.from) })) }),
        },
      },
    });
    const five = ['BEN', 'CUB', 'ECU', 'FJI', 'NOR'].map((participant) => ({ participant, from: '1990-01-01' }));
    // Three quarters of five are four, of which two are there.
    expect(demandOf(part(five))).toEqual(sum([1, 1, 1], 2));
    expect(demandOf(part([{ participant: 'NOR', from: '2000-07-01' }]))).toEqual(settled(false));
    expect(demandOf(part(undefined))).toEqual(settled(false));
  });

  it('of a day, or of another treaty, asks nothing of anybody', () => {
    expect(demandOf(onDate('2000-06-30'))).toEqual(settled(true));
    expect(demandOf(onDate('2000-07-01'))).toEqual(settled(false));
    const facts = { kind: 'known', inForceOn: civilDate('2000-07-01'), metOn: ON } as const;
    expect(demandOf({ kind: 'treaty-in-force', treaty: 'other', facts })).toEqual(settled(false));
    expect(demandOf({ kind: 'treaty-condition-met', treaty: 'other', facts })).toEqual(settled(true));
  });

  it('of several parts numbers the sums alone, in their order', () => {
    const either: Condition = { kind: 'any-of', conditions: [number(4), onDate('2000-07-01')] };
    const both: Condition = { kind: 'all-of', conditions: [number(2), number(3), either] };
    const demand = demandOf(both);
    expect(demand).toEqual({
      kind: 'all',
      parts: [settled(true), sum([1, 1, 1], 1), { kind: 'any', parts: [sum([1, 1, 1], 2, 1), settled(false)] }],
    });
    expect(listSums(demand)).toEqual([sum([1, 1, 1], 1), sum([1, 1, 1], 2, 1)]);
  });
});

describe('isFulfilledBy', () => {
  it('adds what those chosen gain, and passes over noise in the last places', () => {
    const demand = sum([0.1, 0.2, 0.3], 0.3);
    expect([[], [0], [1], [2], [0, 1], [1, 2]].map((chosen) => isFulfilledBy(demand, chosen))).toEqual([
      ...[false, false, false, true, true, true],
    ]);
  });

  it('asks for all parts of some demands and for one of others', () => {
    const parts = [sum([5, 0, 1], 5), sum([0, 5, 1], 5, 1)];
    expect([[0], [1], [0, 1]].map((chosen) => isFulfilledBy({ kind: 'all', parts }, chosen))).toEqual([
      ...[false, false, true],
    ]);
    expect([[2], [0], [1], [0, 1]].map((chosen) => isFulfilledBy({ kind: 'any', parts }, chosen))).toEqual([
      ...[false, true, true, true],
    ]);
    expect([true, false].map((isSo) => isFulfilledBy(settled(isSo), [0, 1, 2]))).toEqual([true, false]);
  });
});
