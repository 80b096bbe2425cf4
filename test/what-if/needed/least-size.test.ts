import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import type { Condition } from '../../../src/treaty/treaty.ts';
import { type Demand, isFulfilledBy, readDemand } from '../../../src/what-if/needed/demand.ts';
import { listGreedySet } from '../../../src/what-if/needed/greedy-set.ts';
import { findLeastSize } from '../../../src/what-if/needed/least-size.ts';

/** Sums that each must reach half of what sixty candidates have, drawn from a seed. */
function halves(parts: number, seed: number): Demand {
  let state = seed * 7919 + parts;
  const draw = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  return {
    kind: 'all',
    parts: Array.from({ length: parts }, (_, at): Demand => {
      const gains = Array.from({ length: 60 }, () => Math.round(draw() * 1e6) / 1e4);
      return { kind: 'sum', at, gains, least: Math.round(gains.reduce((sum, each) => sum + each, 0) * 0.5e6) };
    }),
  };
}

describe('findLeastSize', () => {
  it.each([1, 2, 3, 4, 6])(
    'of %i shares of one half among sixty, finds a set and proves that none is smaller',
    (parts) => {
      const found = findLeastSize(halves(parts, 1), 60);
      if (found === undefined) throw new Error('all sixty have twice of what is asked for');
      expect(isFulfilledBy(halves(parts, 1), found.example)).toBe(true);
      expect(found.atLeast).toBe(found.example.length);
    },
  );

  it('says within which bounds the least lies where the program is ended without a proof', () => {
    // Six shares, of which a set chosen greedily needs twenty-six, while one of parts of States would need more than twenty-four.
    const demand = halves(6, 1);
    const found = findLeastSize(demand, 60, 0);
    expect(found).toEqual({ example: listGreedySet(demand, 60), atLeast: 25 });
    expect(found?.example).toHaveLength(26);
  });

  it('is nothing where all together do not suffice, and only then', () => {
    const demand: Demand = { kind: 'sum', at: 0, gains: [1, 2, 3], least: 6e6 };
    expect(findLeastSize(demand, 3)).toEqual({ example: [0, 1, 2], atLeast: 3 });
    expect(findLeastSize({ ...demand, least: 6e6 + 1 }, 3)).toBeUndefined();
    expect(findLeastSize({ kind: 'settled', isSo: false }, 3)).toBeUndefined();
  });

  it('keeps the greedy set where in parts two would be enough, and no two are', () => {
    // One of every pair of four: half of each is two together, but whichever two are taken, the others are a pair.
    const pairs = [0, 1, 2].flatMap((one) => [1, 2, 3].filter((other) => other > one).map((other) => [one, other]));
    const parts = pairs.map((pair, at): Demand => {
      return { kind: 'sum', at, gains: [0, 1, 2, 3].map((each) => (pair.includes(each) ? 1 : 0)), least: 1e6 };
    });
    expect(parts).toHaveLength(6);
    expect(findLeastSize({ kind: 'all', parts }, 4)).toEqual({ example: [0, 1, 2], atLeast: 3 });
  });

  it('finds a smaller set than the greedy one where there is one', () => {
    // The greedy one begins with the third, who brings both sums nearest, and then needs both others.
    const demand: Demand = {
      kind: 'all',
      parts: [
        { kind: 'sum', at: 0, gains: [10, 0, 6], least: 10e6 },
        { kind: 'sum', at: 1, gains: [0, 10, 6], least: 10e6 },
      ],
    };
    expect(findLeastSize(demand, 3)).toEqual({ example: [0, 1], atLeast: 2 });
  });
});

describe('readDemand', () => {
  it('asks for more than a share where the clause does, and for no more than that', () => {
    const share = (than: 'at-least' | 'more-than'): Condition => ({
      ...{ kind: 'share', says: 'of something', unit: 'per cent' },
      proportion: { than, numerator: 1, denominator: 2 },
      tables: [{ source: 'made up', total: 1, shares: { BEN: 0.2, CUB: 0.3, ECU: 0.5 } }],
    });
    const on = civilDate('2000-01-01');
    const suffices = (than: 'at-least' | 'more-than', chosen: readonly number[]) =>
      isFulfilledBy(readDemand(share(than), ['BEN'], ['CUB', 'ECU'], on), chosen);
    // 0.2 and 0.3 are one half, though not in binary fractions.
    expect([suffices('at-least', []), suffices('at-least', [0])]).toEqual([false, true]);
    expect([suffices('more-than', [0]), suffices('more-than', [1])]).toEqual([false, true]);
  });
});
