import { describe, expect, it } from 'vitest';
import { requiredOf } from '../../src/condition/required-of.ts';

const ONE_THIRD = { than: 'at-least', numerator: 1, denominator: 3 } as const;
const TWO_THIRDS = { than: 'at-least', numerator: 2, denominator: 3 } as const;
const MAJORITY = { than: 'more-than', numerator: 1, denominator: 2 } as const;
const THREE_FOURTHS = { than: 'at-least', numerator: 3, denominator: 4 } as const;

describe('requiredOf', () => {
  it.each([
    [0, 1],
    [1, 1],
    [3, 1],
    [4, 2],
    [9, 3],
    [10, 4],
    [11, 4],
    [12, 4],
    [13, 5],
    [178, 60],
  ])('at least one third of %i is %i', (whole, least) => {
    expect(requiredOf(ONE_THIRD, whole)).toBe(least);
  });

  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [10, 7],
    [181, 121],
    [182, 122],
    [183, 122],
    [189, 126],
    [190, 127],
    [191, 128],
    [192, 128],
    [193, 129],
  ])('two thirds of %i are %i', (whole, least) => {
    expect(requiredOf(TWO_THIRDS, whole)).toBe(least);
  });

  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 2],
    [10, 6],
    [11, 6],
    [12, 7],
  ])('more than half of %i is %i', (whole, least) => {
    expect(requiredOf(MAJORITY, whole)).toBe(least);
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
