import { valueAt } from '../json/json-value.ts';

/**
 * Checks if a share of a total is what a proportion as it was read asks for. Sums of decimal fractions are a hair off, so that a
 * difference of a part in a thousand million is none.
 *
 * @example isSufficient({ than: 'more-than', numerator: 1, denominator: 2 }, 50, 100) // false
 */
export function isSufficient(proportion: unknown, share: number, total: number): boolean {
  const part = partOf(proportion);
  if (part === undefined) return true;
  const hair = total * 1e-9;
  return valueAt(proportion, ['than']) === 'more-than' ? share > total * part + hair : share >= total * part - hair;
}

/** What part of the total is asked for, in per cent. */
export interface Asked {
  readonly than: 'at-least' | 'more-than';
  readonly asked: number;
}

/**
 * Finds what a proportion as it was read asks for; nothing is asked for by one that has not the right shape.
 *
 * @example askedOf({ than: 'more-than', numerator: 1, denominator: 2 }) // { than: 'more-than', asked: 50 }
 */
export function askedOf(proportion: unknown): Asked {
  const than = valueAt(proportion, ['than']) === 'more-than' ? 'more-than' : 'at-least';
  return { than, asked: percentOf(partOf(proportion) ?? 0) };
}

/**
 * Computes a part in per cent, to a tenth.
 *
 * @example percentOf(2 / 3) // 66.7
 */
export function percentOf(part: number): number {
  return Math.round(part * 1000) / 10;
}

/** `undefined` where it has not the right shape. */
function partOf(proportion: unknown): number | undefined {
  const [numerator, denominator] = [valueAt(proportion, ['numerator']), valueAt(proportion, ['denominator'])];
  return typeof numerator === 'number' && typeof denominator === 'number' && denominator > 0
    ? numerator / denominator
    : undefined;
}
