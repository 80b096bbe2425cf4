/** How many times the size of the smaller input the larger has. */
export const TIMES_AS_LARGE = 8;

/** How often each size has its turn. */
const TURNS = 3;

/**
 * Compares the work for one large input with the work for as much in small ones: the processor time of a computation on an input
 * eight times as large, divided by that of eight runs on the small one. Where work grows with its input and no faster, the answer is
 * about 1; where it grows with the square, about 8. The sizes take turns, and of each the least of three counts, so that a slow or
 * busy machine slows both alike: no time is compared with a fixed one.
 *
 * @example growthOf(() => parse(small), () => parse(large)) < MOST_GROWTH
 */
export function growthOf(small: () => unknown, large: () => unknown): number {
  const least = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  for (let turn = 0; turn < TURNS; turn += 1) {
    least.small = Math.min(least.small, workOf(small, TIMES_AS_LARGE));
    least.large = Math.min(least.large, workOf(large, 1));
  }
  return least.large / least.small;
}

/** The most that is still read as growth with the input: about the middle, as factors go, between 1 and the 8 of a square. */
export const MOST_GROWTH = 3;

function workOf(computation: () => unknown, times: number): number {
  const before = process.cpuUsage();
  for (let run = 0; run < times; run += 1) computation();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
