import type { FinalClauses } from '../treaty/treaty.ts';

/** What is known of another treaty belongs to the record of that one. */
const NO_CLAUSE = 'facts';

const PRIME = 0x100000001b3n;
const OFFSET = 0xcbf29ce484222325n;
const LETTERS = 16;

/**
 * Composes a word that stands for final clauses: equal clauses have equal words, in whatever order their keys stand. What is known of other
 * treaties is left out. It tells versions apart and is no signature (FNV-1a, 64 bits).
 *
 * @example clauseVersionOf(opCrcSc.finalClauses).length // 16
 */
export function clauseVersionOf(clauses: FinalClauses): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(renderOrdered(clauses))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(LETTERS, '0');
}

function renderOrdered(value: unknown): string {
  return JSON.stringify(value, (key, each: unknown) => {
    if (key === NO_CLAUSE) return undefined;
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
