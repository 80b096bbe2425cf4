import { type Demand, isFulfilled, listSums } from './demand.ts';

/** A set of which some members can be exchanged for any others. */
export interface Exchangeable {
  /** The members that stay, as places among the candidates. */
  readonly fixed: readonly number[];
  /** How many more are needed, whoever they are. */
  readonly free: number;
  /** Whether every set of that size has all of the members that stay, so that there are no others. */
  readonly only: boolean;
}

/**
 * Finds how much of a set is settled: the fewest of its first members with whom any others, so many that the size stays the same,
 * fulfil the demand.
 *
 * @param set in the order of the candidates
 * @returns nothing where none of its members can be exchanged for just anybody
 */
export function findExchangeable(demand: Demand, candidates: number, set: readonly number[]): Exchangeable | undefined {
  const size = set.length;
  for (let kept = 0; kept < size; kept += 1) {
    const fixed = set.slice(0, kept);
    const others = listOthers(candidates, fixed);
    if (doAnyFulfil(demand, fixed, others, size - kept)) {
      const only = fixed.every((each) => !canDoWithout(demand, listOthers(candidates, [each]), size));
      return { fixed, free: size - kept, only };
    }
  }
  return undefined;
}

function listOthers(candidates: number, fixed: readonly number[]): readonly number[] {
  return Array.from({ length: candidates }, (_, index) => index).filter((index) => !fixed.includes(index));
}

/** Checks if some members fulfil a demand with any of the others, so many of them. */
function doAnyFulfil(demand: Demand, fixed: readonly number[], others: readonly number[], count: number): boolean {
  const sums = listSums(demand).map(({ gains }) => {
    const least = others.map((index) => gains[index] ?? 0).sort((a, b) => a - b);
    return add(least.slice(0, count)) + add(fixed.map((index) => gains[index] ?? 0));
  });
  return isFulfilled(demand, (at) => sums[at] ?? 0);
}

/** Checks if some of the others, so many of them, may fulfil a demand: each sum taken by itself, which is never too few. */
function canDoWithout(demand: Demand, others: readonly number[], count: number): boolean {
  const sums = listSums(demand).map(({ gains }) => {
    const most = others.map((index) => gains[index] ?? 0).sort((a, b) => b - a);
    return add(most.slice(0, count));
  });
  return isFulfilled(demand, (at) => sums[at] ?? 0);
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
