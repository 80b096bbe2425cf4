import { type Demand, isFulfilled, listSums, type SumDemand } from './demand.ts';
import { measureGainBounds } from './gain-bounds.ts';

/** The search ends after so many candidates tried, which takes about a second. */
const MOST_STEPS = 500_000;

/** Sets of a size, as places among the candidates. */
export interface SetsOfSize {
  readonly sets: readonly (readonly number[])[];
  /**
   * How the search came to its end: `complete`, so that there are no others; `full`, since the number asked for was found; `given-up`,
   * since it took too long, so that there may be others, or some where none was found.
   */
  readonly search: 'complete' | 'full' | 'given-up';
}

/**
 * Lists sets of a size that fulfil a demand and in which none could be left out, in the order of the candidates.
 *
 * A set that fulfils the demand is not extended, since nobody who is added to it would be needed. Nor is one that the others cannot bring
 * to fulfil it, one that any others would bring there before the size is reached, or one with a member who is no longer needed
 * whoever is added. Of candidates that gain the same everywhere, the next is not tried where the one before led to nothing.
 *
 * @param most how many sets are listed at most
 */
export function listSetsOfSize(
  demand: Demand,
  candidates: number,
  size: number,
  most: number,
  mostSteps = MOST_STEPS,
): SetsOfSize {
  const sums = listSums(demand);
  const bounds = measureGainBounds(demand, candidates, size);
  const kinds = groupAlike(sums, candidates);
  const sets: number[][] = [];
  const chosen: number[] = [];
  /** The sums of those chosen, after each of them. */
  const reached: (readonly number[])[] = [sums.map(() => 0)];
  let steps = 0;
  const gain = (at: number, index: number): number => sums[at]?.gains[index] ?? 0;
  const isNever = (from: number, left: number): boolean => {
    const now = reached.at(-1) ?? [];
    const sumOf = (at: number): number => now[at] ?? 0;
    return (
      !isFulfilled(demand, (at) => sumOf(at) + bounds.most(at, from, left)) ||
      isFulfilled(demand, (at) => sumOf(at) + bounds.least(at, from, left - 1)) ||
      chosen.some((each) => isFulfilled(demand, (at) => sumOf(at) - gain(at, each) + bounds.least(at, from, left)))
    );
  };
  const isEnded = (): boolean => sets.length >= most || steps >= mostSteps;
  const choose = (from: number): void => {
    const left = size - chosen.length;
    if (left < 1 || candidates - from < left || isNever(from, left)) return;
    const leadNowhere = new Set<number>();
    for (let index = from; index <= candidates - left && !isEnded(); index += 1) {
      const kind = kinds[index] ?? index;
      if (leadNowhere.has(kind)) continue;
      steps += 1;
      const before = sets.length;
      chosen.push(index);
      reached.push((reached.at(-1) ?? []).map((sum, at) => sum + gain(at, index)));
      const now = reached.at(-1) ?? [];
      if (!isFulfilled(demand, (at) => now[at] ?? 0)) choose(index + 1);
      else if (left === 1 && chosen.every((each) => !isFulfilled(demand, (at) => (now[at] ?? 0) - gain(at, each)))) {
        sets.push([...chosen]);
      }
      reached.pop();
      chosen.pop();
      if (sets.length === before) leadNowhere.add(kind);
    }
  };
  choose(0);
  return { sets, search: sets.length >= most ? 'full' : steps >= mostSteps ? 'given-up' : 'complete' };
}

/** Numbers the candidates so that those that gain the same in every sum have the same number. */
function groupAlike(sums: readonly SumDemand[], candidates: number): readonly number[] {
  const numbers = new Map<string, number>();
  return Array.from({ length: candidates }, (_, index) => {
    const key = sums.map(({ gains }) => gains[index]).join(' ');
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}
