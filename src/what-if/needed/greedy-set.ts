import { type Demand, isFulfilledBy } from './demand.ts';

/**
 * Chooses a set that fulfils a demand, and in which none could be left out: always the candidate who brings it nearest, then without
 * those that are no longer needed. It need not be a smallest.
 */
export function listGreedySet(demand: Demand, candidates: number): readonly number[] {
  const left = new Set(Array.from({ length: candidates }, (_, index) => index));
  const chosen: number[] = [];
  while (!isFulfilledBy(demand, chosen) && left.size > 0) {
    let [best] = left;
    let nearest = Number.POSITIVE_INFINITY;
    for (const index of left) {
      const distance = measureDistance(demand, [...chosen, index]);
      if (distance < nearest) [best, nearest] = [index, distance];
    }
    if (best === undefined) break;
    left.delete(best);
    chosen.push(best);
  }
  for (const index of [...chosen].reverse()) {
    const without = chosen.filter((each) => each !== index);
    if (isFulfilledBy(demand, without)) chosen.splice(chosen.indexOf(index), 1);
  }
  return chosen.sort((a, b) => a - b);
}

/** How far a demand is from being fulfilled: the parts that are missing of each sum, added up; of alternatives, the nearest. */
function measureDistance(demand: Demand, chosen: readonly number[]): number {
  switch (demand.kind) {
    case 'sum': {
      const sum = chosen.reduce((all, index) => all + (demand.gains[index] ?? 0), 0);
      return Math.max(0, 1 - (sum * 1e6) / demand.least);
    }
    case 'all':
      return demand.parts.reduce((all, part) => all + measureDistance(part, chosen), 0);
    case 'any':
      return Math.min(...demand.parts.map((part) => measureDistance(part, chosen)));
    case 'settled':
      return demand.isSo ? 0 : 1e9;
  }
}
