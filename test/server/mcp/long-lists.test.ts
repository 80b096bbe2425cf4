import { describe, expect, it } from 'vitest';
import { composeShortened } from '../../../src/server/mcp/compose-shortened.ts';

const row = (number: number) => ({ number, due: { kind: 'determined', basis: ['a step'] } });
const list = (length: number) => Array.from({ length }, (_, number) => row(number));

describe('composeShortened', () => {
  it('leaves whole what is short, with the steps of its dates', () => {
    const answer = { rows: list(20), note: 'x' };
    expect(composeShortened(answer, { rows: 'rows', from: 0, most: 20 })).toEqual({
      answer,
      cuts: [],
      stepsLeft: false,
    });
  });

  it('passes over the first rows of the list that is asked for, and of no other, and says how many there are', () => {
    const { cuts, answer, stepsLeft } = composeShortened(
      { rows: list(25), others: list(21) },
      { rows: 'rows', from: 20, most: 3 },
    );
    expect(cuts).toEqual([
      { list: 'rows', of: 25, from: 20, shown: 3 },
      { list: 'others', of: 21, from: 0, shown: 3 },
    ]);
    expect(answer).toEqual({
      rows: [20, 21, 22].map((number) => ({ number, due: { kind: 'determined' } })),
      others: [0, 1, 2].map((number) => ({ number, due: { kind: 'determined' } })),
    });
    expect(stepsLeft).toBe(true);
  });

  it('gives no row behind the last, and says so', () => {
    const { cuts } = composeShortened({ rows: list(2) }, { rows: 'rows', from: 5, most: 3 });
    expect(cuts).toEqual([{ list: 'rows', of: 2, from: 5, shown: 0 }]);
  });

  it('cuts no message and no steps', () => {
    const answer = { basis: list(30), says: { code: 'x', values: { all: list(30) } } };
    expect(composeShortened(answer, { rows: undefined, from: 0, most: 5 })).toEqual({
      answer,
      cuts: [],
      stepsLeft: false,
    });
  });
});
