// What is aimed at, what was measured, and whether it is met: a line where it is measured, and all of them together at the end.

/** The lines so far. */
const lines = [];

/**
 * Prints a measure beside its aim.
 *
 * @param of what is measured, such as `an audit beside only parsing`
 * @param aim `most` or `least`, the bound, inclusive, and the `unit` of both; `digits` behind the point
 */
export function printAim(print, of, is, { most, least, unit, digits = 1 }) {
  const isMet = most === undefined ? is >= least : is <= most;
  const bound = most === undefined ? `at least ${least}` : `at most ${most}`;
  const says = `aim: ${bound} ${unit}; it is ${is.toFixed(digits)} ${unit}: ${isMet ? 'met' : 'NOT MET'}`;
  print(`  ${says}`);
  lines.push(`  ${of.padEnd(64)}${says}`);
}

/** Prints every aim of the run together. */
export function printAims(print) {
  print('All aims');
  for (const line of lines) print(line);
}
