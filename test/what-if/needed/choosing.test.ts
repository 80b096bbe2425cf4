import { describe, expect, it } from 'vitest';
import type { Demand } from '../../../src/what-if/needed/demand.ts';
import { findExchangeable } from '../../../src/what-if/needed/exchangeable-members.ts';
import { measureGainBounds } from '../../../src/what-if/needed/gain-bounds.ts';
import { listGreedySet } from '../../../src/what-if/needed/greedy-set.ts';
import { findSmaller, measureSizeBound } from '../../../src/what-if/needed/size-program.ts';

const sum = (gains: readonly number[], least: number, at = 0): Demand => ({
  ...{ kind: 'sum', at, gains },
  least: least * 1e6,
});
const all = (...parts: Demand[]): Demand => ({ kind: 'all', parts });
const any = (...parts: Demand[]): Demand => ({ kind: 'any', parts });
const settled = (isSo: boolean): Demand => ({ kind: 'settled', isSo });

describe('listGreedySet', () => {
  it('takes always whoever brings it nearest, of several the first', () => {
    expect(listGreedySet(sum([1, 5, 3], 8), 3)).toEqual([1, 2]);
    expect(listGreedySet(sum([1, 1, 1], 2), 3)).toEqual([0, 1]);
    expect(listGreedySet(sum([1, 1, 1], 0), 3)).toEqual([]);
  });

  it('leaves out whoever is no longer needed', () => {
    // The third brings both sums nearest, and is not needed beside the others.
    expect(listGreedySet(all(sum([10, 0, 6], 10), sum([0, 10, 6], 10, 1)), 3)).toEqual([0, 1]);
  });

  it('counts for nothing what goes beyond a sum', () => {
    // The second lacks 5 of 10 and 4 of 10, nine tenths together; the first lacks the whole of the other sum.
    expect(listGreedySet(all(sum([30, 5, 5, 0], 10), sum([0, 6, 4, 16], 10, 1)), 4)).toEqual([1, 2]);
  });

  it('of alternatives goes for the nearest, and never for one that nobody fulfils', () => {
    // Each lacks one half after the first of its candidates; that one comes first, and its own is then nearest.
    expect(listGreedySet(any(sum([4, 0, 0, 4], 8), sum([0, 1, 1, 0], 2, 1)), 4)).toEqual([0, 3]);
    expect(listGreedySet(any(settled(false), sum([3, 3, 5], 6)), 3)).toEqual([0, 2]);
    // What is so already brings nobody nearer: the first gains four of six, and nine of something that is not needed count for nothing.
    expect(listGreedySet(all(any(settled(true), sum([0, 0, 9], 9)), sum([4, 2, 3], 6, 1)), 3)).toEqual([0, 1]);
  });

  it('is everybody where all together do not suffice', () => {
    expect(listGreedySet(sum([1, 2], 9), 2)).toEqual([0, 1]);
    expect(listGreedySet(settled(false), 2)).toEqual([0, 1]);
    expect(listGreedySet(settled(false), 0)).toEqual([]);
  });
});

describe('measureGainBounds', () => {
  it('adds the greatest and the least gains of those from a place on', () => {
    const { most, least } = measureGainBounds(all(sum([3, 1, 2], 9), sum([0, 4, 0], 9, 1)), 3, 2);
    const table = (bound: typeof most, at: number) =>
      [0, 1, 2, 3].map((from) => [0, 1, 2].map((count) => bound(at, from, count)));
    expect(table(most, 0)).toEqual([
      [0, 3, 5],
      [0, 2, 3],
      [0, 2, 2],
      [0, 0, 0],
    ]);
    expect(table(least, 0)).toEqual([
      [0, 1, 3],
      [0, 1, 3],
      [0, 2, 2],
      [0, 0, 0],
    ]);
    expect(table(most, 1)).toEqual([
      [0, 4, 4],
      [0, 4, 4],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(table(least, 1)).toEqual([
      [0, 0, 0],
      [0, 0, 4],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('adds all where a greater count is asked for than there are candidates', () => {
    const { most, least } = measureGainBounds(sum([3, 1, 2], 9), 3, 7);
    expect([most(0, 0, 7), least(0, 0, 7), most(0, 1, 3), most(0, 3, 7)]).toEqual([6, 6, 3, 0]);
  });

  it('of a demand without sums bounds nothing', () => {
    expect(measureGainBounds(settled(true), 3, 2).most(0, 0, 2)).toBe(0);
  });
});

describe('findExchangeable', () => {
  it('keeps nobody where any others do, and then there are no sets without those that stay', () => {
    expect(findExchangeable(sum([1, 1, 1], 2), 3, [0, 1])).toEqual({ fixed: [], free: 2, only: true });
  });

  it('keeps as few as it can', () => {
    // Both named States, and whoever else.
    const named = all(sum([1, 1, 0, 0, 0], 2), sum([1, 1, 1, 1, 1], 3, 1));
    expect(findExchangeable(named, 5, [0, 1, 2])).toEqual({ fixed: [0, 1], free: 1, only: true });
    // Five and any one; or four and four, without the first.
    expect(findExchangeable(sum([5, 1, 1, 4, 4], 6), 5, [0, 1])).toEqual({ fixed: [0], free: 1, only: false });
    // Five and any one; of the others the two greatest make four.
    expect(findExchangeable(sum([5, 1, 1, 3, 1], 6), 5, [0, 1])).toEqual({ fixed: [0], free: 1, only: true });
  });

  it('is nothing where whoever is left out is needed, or where one of the others gains too little', () => {
    expect(findExchangeable(sum([5, 1, 0], 6), 3, [0, 1])).toBeUndefined();
    expect(findExchangeable(sum([5, 0, 1], 6), 3, [0, 2])).toBeUndefined();
  });

  it('of alternatives asks that one of them holds whoever is taken', () => {
    expect(findExchangeable(any(sum([1, 1, 1], 3), sum([4, 1, 1], 5, 1)), 3, [0, 1])).toEqual({
      ...{ fixed: [0], free: 1, only: true },
    });
    expect(findExchangeable(settled(true), 3, [0])).toEqual({ fixed: [], free: 1, only: true });
  });
});

describe('measureSizeBound', () => {
  it('is the least that a sum needs where each may be taken in part, rounded up', () => {
    expect(measureSizeBound(sum([5, 3, 3], 8), 3)).toBe(2);
    // One and a half times four.
    expect(measureSizeBound(sum([4, 4, 4], 6), 3)).toBe(2);
    expect(measureSizeBound(sum([4, 4, 4], 12), 3)).toBe(3);
    // One of ten in the first sum, and one in the second: nobody gains in both.
    expect(measureSizeBound(all(sum([10, 0, 5], 10), sum([0, 10, 5], 10, 1)), 3)).toBe(2);
  });

  it('is one at least, also where nothing is asked for or nobody can fulfil it', () => {
    expect(measureSizeBound(settled(true), 3)).toBe(1);
    expect(measureSizeBound(sum([9, 9], 1), 2)).toBe(1);
    expect(measureSizeBound(settled(false), 3)).toBe(1);
  });
});

describe('findSmaller', () => {
  const tens = all(sum([10, 0, 6], 10), sum([0, 10, 6], 10, 1));

  it('finds a smallest set of fewer than so many, in the order of the candidates', () => {
    expect(findSmaller(tens, 3, 3, 100)).toEqual({ kind: 'least', set: [0, 1] });
    expect(findSmaller(sum([1, 5, 3], 8), 3, 3, 100)).toEqual({ kind: 'least', set: [1, 2] });
  });

  it('finds none where none is smaller, or where nobody fulfils it', () => {
    expect(findSmaller(tens, 3, 2, 100)).toEqual({ kind: 'none' });
    expect(findSmaller(settled(false), 3, 3, 100)).toEqual({ kind: 'none' });
    expect(findSmaller(all(settled(false), sum([1, 1, 1], 1)), 3, 3, 100)).toEqual({ kind: 'none' });
  });

  it('of alternatives takes the one that needs fewer, and passes over one that nobody fulfils', () => {
    const three = sum([1, 1, 1, 0, 0], 3);
    const two = sum([0, 0, 0, 1, 1], 2, 1);
    expect(findSmaller(any(three, two), 5, 4, 100)).toEqual({ kind: 'least', set: [3, 4] });
    expect(findSmaller(any(settled(false), three), 5, 4, 100)).toEqual({ kind: 'least', set: [0, 1, 2] });
    expect(findSmaller(any(settled(false), all(three, two)), 5, 6, 100)).toEqual({
      kind: 'least',
      set: [0, 1, 2, 3, 4],
    });
    expect(findSmaller(all(settled(true), any(three, two)), 5, 4, 100)).toEqual({ kind: 'least', set: [3, 4] });
  });

  it('counts the choice of an alternative for nobody: two sets of one each', () => {
    const either = (at: number, gains: readonly number[]) => any(sum(gains, 1, at), settled(false));
    expect(findSmaller(all(either(0, [1, 0, 0]), either(1, [0, 1, 0])), 3, 3, 100)).toEqual({
      kind: 'least',
      set: [0, 1],
    });
  });

  it('says that nothing is proved where it is ended before', () => {
    expect(findSmaller(tens, 3, 3, 0)).toEqual({ kind: 'unproved' });
  });
});
