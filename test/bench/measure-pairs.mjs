// Measures two functions in turn in one warm process, so that what else the machine does falls on both.
const PAIRS = 15;
const LEAST_MS = 20;

/** Measures how long each takes, in milliseconds a time, and the median of the ratios of neighbours. */
export function measurePairs(ours, theirs) {
  for (const run of [ours, theirs]) for (let time = 0; time < 100; time += 1) run();
  const times = Math.max(1, Math.ceil(LEAST_MS / timeOf(theirs, 5)));
  const pairs = Array.from({ length: PAIRS }, () => ({ ours: timeOf(ours, times), theirs: timeOf(theirs, times) }));
  return {
    ours: medianOf(pairs.map((pair) => pair.ours)),
    theirs: medianOf(pairs.map((pair) => pair.theirs)),
    ratio: medianOf(pairs.map((pair) => pair.ours / pair.theirs)),
  };
}

function timeOf(run, times) {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) run();
  return (performance.now() - start) / times;
}

/** Finds the middle one of some numbers. */
export function medianOf(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
