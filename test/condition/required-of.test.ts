import { describe, expect, it } from 'vitest';
import { requiredOf } from '../../src/condition/required-of.ts';
import { cellOf, readVectors } from '../support/vectors.ts';

const ONE_THIRD = { than: 'at-least', numerator: 1, denominator: 3 } as const;
const TWO_THIRDS = { than: 'at-least', numerator: 2, denominator: 3 } as const;
const MAJORITY = { than: 'more-than', numerator: 1, denominator: 2 } as const;
const THREE_FOURTHS = { than: 'at-least', numerator: 3, denominator: 4 } as const;

describe('requiredOf', () => {
  it.each(readVectors('majorities'))('$than $part of $of is $required', (row) => {
    const [numerator = 0, denominator = 0] = cellOf(row, 'part').split('/').map(Number);
    const than = row.than === 'more-than' ? 'more-than' : 'at-least';
    expect(requiredOf({ than, numerator, denominator }, Number(row.of))).toBe(Number(row.required));
  });

  it('is the least that reaches the proportion, for every whole up to 400', () => {
    for (let whole = 1; whole <= 400; whole += 1) {
      for (const proportion of [ONE_THIRD, TWO_THIRDS, THREE_FOURTHS]) {
        const reaches = (count: number) => count * proportion.denominator >= whole * proportion.numerator;
        const least = requiredOf(proportion, whole);
        expect([reaches(least), reaches(least - 1)]).toEqual([true, false]);
      }
      const majority = requiredOf(MAJORITY, whole);
      expect([majority * 2 > whole, (majority - 1) * 2 > whole]).toEqual([true, false]);
    }
  });
});
