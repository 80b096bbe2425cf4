// Measures two functions in turn in one warm process. Each time is that of one run alone: short enough that what else the machine does
// falls on few of them, which the median leaves out.
const WARMING = 200;
const PAIRS = 500;

/** Measures how long each takes, in milliseconds a run, and the ratio of the two. */
export function measurePairs(ours, theirs) {
  for (const run of [ours, theirs]) for (let time = 0; time < WARMING; time += 1) run();
  const pairs = Array.from({ length: PAIRS }, () => ({ ours: timeOf(ours), theirs: timeOf(theirs) }));
  const [one, other] = [medianOf(pairs.map((pair) => pair.ours)), medianOf(pairs.map((pair) => pair.theirs))];
  return { ours: one, theirs: other, ratio: one / other };
}

function timeOf(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Finds the middle one of some numbers. */
export function medianOf(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
