import { type Demand, isFulfilledBy } from './demand.ts';
import { listGreedySet } from './greedy-set.ts';
import { findSmaller, measureSizeBound } from './size-program.ts';

/** How small a set can be, as far as it was found out. */
export interface LeastSize {
  /** A set of the smallest size found, as places among the candidates. */
  readonly example: readonly number[];
  /** No set is smaller than this; the size of the example where that is proved to be the smallest. */
  readonly atLeast: number;
}

/** How many steps the integer program takes at most: some seconds for two hundred candidates and ten sums. */
const MOST_STEPS = 10_000;

/**
 * Finds the least number of candidates that fulfil a demand: a set chosen greedily, which stays the answer where an integer program
 * finds none smaller. Where the program ends without a proof, the answer says within which bounds the least number lies.
 *
 * @param steps after how many the integer program is ended: a number and no time, so that a slow machine gives the same answer
 * @returns nothing where all of them together do not fulfil it
 */
export function findLeastSize(demand: Demand, candidates: number, steps = MOST_STEPS): LeastSize | undefined {
  const all = Array.from({ length: candidates }, (_, index) => index);
  if (!isFulfilledBy(demand, all)) return undefined;
  const greedy = listGreedySet(demand, candidates);
  const bound = measureSizeBound(demand, candidates);
  if (bound >= greedy.length) return { example: greedy, atLeast: greedy.length };
  const smaller = findSmaller(demand, candidates, greedy.length, steps);
  switch (smaller.kind) {
    case 'none':
      return { example: greedy, atLeast: greedy.length };
    case 'least':
      return { example: smaller.set, atLeast: smaller.set.length };
    case 'unproved':
      return { example: smaller.set ?? greedy, atLeast: bound };
  }
}
