import { createHash } from 'node:crypto';
import type { Scenario } from '../../../simulation.ts';

/** What every result of a run rests on, apart from its scenario. */
export interface SealedGround {
  readonly version: string;
  readonly treaty: unknown;
  readonly acts: readonly unknown[];
  readonly recordEnd: unknown;
  readonly asOf: string;
  /** The language of the results, where they have words in it. */
  readonly language?: string;
}

/** Composes the seal that stands before the first result. */
export function composeFirstSeal(ground: SealedGround): string {
  return digest(JSON.stringify(ground));
}

/**
 * Composes the seal of a result: it stands for the result, its scenario, and through the seal before it for all that came before. Equal seals
 * mean that all of these are equal. It shows what was altered by mistake or by a broken disk; it is no signature.
 *
 * @param result as it is written, without its seal
 */
export function composeSeal(before: string, { name, acts }: Scenario, result: string): string {
  return digest(before, JSON.stringify([name, acts]), result);
}

const SEAL_LETTERS = 16;

/** None of the parts holds a line feed, so that what stands on either side of one cannot be taken for the other. */
function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, SEAL_LETTERS);
}
