import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nthSmallest, openSelectionRoom } from '../../../src/simulation/kernel/nth-smallest.ts';

const room = openSelectionRoom();

function nthOf(numbers: readonly number[], nth: number): number {
  const around = [1_000_000, ...numbers, -1_000_000];
  const column = Int32Array.from(around);
  const found = nthSmallest(column, 1, 1 + numbers.length, nth, Math.min(...numbers), Math.max(...numbers), room);
  expect([...column]).toEqual(around);
  return found;
}

/** Days as registers have them: spread, crowded on a few days, or one far from all the others. */
const anyNumbers = fc.oneof(
  fc.array(fc.integer({ min: -62_091, max: 2_932_896 }), { minLength: 1, maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 400 }),
  fc
    .array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 400 })
    .map((numbers) => [2_900_000, ...numbers, -60_000]),
);

describe('nthSmallest', () => {
  it('finds every one of some numbers in order of size, and leaves them as they are', () => {
    fc.assert(
      fc.property(anyNumbers, fc.nat(), (numbers, at) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        for (const nth of [1, 2, (at % numbers.length) + 1, numbers.length - 1, numbers.length]) {
          if (nth >= 1 && nth <= numbers.length) expect(nthOf(numbers, nth)).toBe(sorted[nth - 1]);
        }
      }),
    );
  });

  it('finds each place of every short list, of lists about the length at which the way changes, and of equal numbers', () => {
    for (const length of [1, 2, 3, 23, 24, 25, 26, 64, 65, 100, 257]) {
      const numbers = Array.from({ length }, (_, at) => (at * 37) % length);
      for (let nth = 1; nth <= length; nth += 1) {
        expect(nthOf(numbers, nth)).toBe([...numbers].sort((a, b) => a - b)[nth - 1]);
        expect(
          nthOf(
            numbers.map(() => 7),
            nth,
          ),
        ).toBe(7);
      }
    }
  });
});
