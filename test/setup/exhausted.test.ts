import { describe, expect, it } from 'vitest';
import { EXHAUSTED, examples, oneIn } from './exhausted.ts';

describe('oneIn', () => {
  it('keeps all in `npm run exhaust`, otherwise the first, one in so many after it, and the last', () => {
    expect(oneIn(3, [1, 2, 3, 4, 5, 6, 7, 8])).toEqual(EXHAUSTED ? [1, 2, 3, 4, 5, 6, 7, 8] : [1, 4, 7, 8]);
    expect(oneIn(3, [1])).toEqual([1]);
    expect(oneIn(3, [])).toEqual([]);
  });
});

describe('examples', () => {
  it('are all in `npm run exhaust`, otherwise a quarter, rounded upwards', () => {
    expect(examples(1001)).toBe(EXHAUSTED ? 1001 : 251);
  });
});
