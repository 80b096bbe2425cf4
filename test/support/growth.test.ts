import { describe, expect, it } from 'vitest';
import { growthOf, MOST_GROWTH, TIMES_AS_LARGE } from './growth.ts';

const SMALL = 800;

/** Adds up the numbers below a size. */
function once(size: number): number {
  let sum = 0;
  for (let number = 0; number < size * 1_000; number += 1) sum += number % 7;
  return sum;
}

/** Adds up the products of the numbers below a size. */
function squared(size: number): number {
  let sum = 0;
  for (let one = 0; one < size; one += 1) for (let other = 0; other < size; other += 1) sum += (one * other) % 7;
  return sum;
}

describe('growthOf', () => {
  it('is about 1 for work that grows with its input', () => {
    expect(
      growthOf(
        () => once(SMALL),
        () => once(SMALL * TIMES_AS_LARGE),
      ),
    ).toBeLessThan(MOST_GROWTH);
  });

  it('is about 8 for work that grows with the square of its input, which a limit of 3 refuses', () => {
    expect(
      growthOf(
        () => squared(SMALL),
        () => squared(SMALL * TIMES_AS_LARGE),
      ),
    ).toBeGreaterThan(MOST_GROWTH);
  });
});
