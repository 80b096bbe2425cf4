import type { Proportion } from '../treaty/proportion.ts';

/**
 * Determines the least number that makes up a proportion of a whole: at least one third of ten is four, more than one half of
 * ten is six. Of nobody, the least is one: where there is no Party, none has accepted.
 *
 * @param whole how many there are, of Parties or of votes
 * @example requiredOf({ than: 'at-least', numerator: 2, denominator: 3 }, 191) // 128
 * @see docs/legal-sources.md#proportions
 */
export function requiredOf({ than, numerator, denominator }: Proportion, whole: number): number {
  const product = whole * numerator;
  const least =
    than === 'at-least' ? Math.floor((product + denominator - 1) / denominator) : Math.floor(product / denominator) + 1;
  return Math.max(1, least);
}
