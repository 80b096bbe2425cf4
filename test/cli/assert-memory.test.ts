import { describe, expect, it } from 'vitest';
import { BadInput } from '../../src/cli/bad-input.ts';
import { assertMemory } from '../../src/cli/input/assert-memory.ts';

/** Asserts that there is room in a heap of 64 MiB, of which so much is used before and after what nobody needs is given back. */
function told(before: number, after: number) {
  let [used, collected] = [before, 0];
  const heap = {
    measure: () => ({ used: used * 2 ** 20, most: 64 * 2 ** 20 }),
    collect: () => {
      collected += 1;
      used = after;
    },
  };
  try {
    assertMemory('mine.csv', heap);
    return [collected];
  } catch (error) {
    return [collected, error instanceof BadInput ? error.told : error];
  }
}

describe('assertMemory', () => {
  it('looks no further while what is read takes up to a third of the memory', () => {
    expect(told(21, 21)).toEqual([0]);
  });

  it('goes on where two thirds of it are free once what nobody needs is given back', () => {
    expect(told(60, 21)).toEqual([1]);
  });

  it('refuses the file where it is not, before the process is ended without a word', () => {
    expect(told(22, 22)).toEqual([1, [{ code: 'usage.no-memory', values: { file: 'mine.csv', most: 64 } }]]);
  });

  it('measures the memory of this process', () => {
    expect(() => assertMemory('mine.csv')).not.toThrow();
  });
});
