import { compareActs } from './compare-acts.ts';
import type { LawKnown } from './law-known.ts';

/** How many acts may be missing of any record, and which part of a larger one. */
const FEW = 2;
const PART = 1 / 3;

/**
 * Counts the acts that a record has lost if they are so many that it may have been cut off, or be half written: more than two, and more than a third.
 *
 * @returns nothing where they are fewer
 * @example countMuchLost(known, known) // undefined
 */
export function countMuchLost(before: LawKnown, after: LawKnown): number | undefined {
  const { lost } = compareActs(before, after);
  return lost.length > FEW && lost.length > before.acts.length * PART ? lost.length : undefined;
}
