import { describe, expect, it } from 'vitest';
import { openRowSplitter } from '../../src/formats/split-rows.ts';

/** Cuts a table that comes in pieces of so many characters: each row behind its line, then the lines with bad quotes. */
function cut(text: string, pieces: number) {
  const splitter = openRowSplitter();
  const found: (readonly [number, readonly string[]])[] = [];
  const badQuotes: number[] = [];
  const take = ({ rows, lineOf, badQuotes: bad }: ReturnType<typeof splitter.push>) => {
    for (const [index, cells] of rows.entries()) found.push([lineOf(index), cells]);
    badQuotes.push(...bad);
  };
  for (let at = 0; at < text.length; at += pieces) take(splitter.push(text.slice(at, at + pieces)));
  take(splitter.end());
  return { found, badQuotes, delimiter: splitter.delimiter() };
}

describe('openRowSplitter', () => {
  const rows = [
    [1, ['a', 'b']],
    [2, ['1', 'x']],
    [3, ['2', 'y']],
  ];

  it.each([1, 2, 3, 5, 100])('gives the same rows whether the pieces have %i characters', (pieces) => {
    for (const text of ['a,b\n1,x\n2,y\n', 'a,b\n1,x\n2,y', 'a,b\r\n1,x\r\n2,y\r\n', 'a,b\r1,x\r2,y']) {
      expect(cut(text, pieces)).toEqual({ found: rows, badQuotes: [], delimiter: ',' });
    }
  });

  it.each([1, 4, 100])('a quoted cell may hold commas, quotes and line breaks, in pieces of %i', (pieces) => {
    expect(cut('a,b\n"x, y","1\n2"\n"""q""",3\n4,5', pieces).found).toEqual([
      [1, ['a', 'b']],
      [2, ['x, y', '1\n2']],
      [4, ['"q"', '3']],
      [5, ['4', '5']],
    ]);
  });

  it('finds a semicolon or a tab in the first line', () => {
    expect(cut('a;b\n1;2', 3)).toMatchObject({
      delimiter: ';',
      found: [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    });
    expect(cut('a\tb\n1\t2', 3)).toMatchObject({
      delimiter: '\t',
      found: [
        [1, ['a', 'b']],
        [2, ['1', '2']],
      ],
    });
  });

  it('tells the line of a quote that is never closed', () => {
    expect(cut('a,b\n1,2\n"3,4\n5,6\n', 3).badQuotes).toEqual([3]);
  });

  it('keeps no more than a row of what never ends', () => {
    const splitter = openRowSplitter();
    splitter.push('a,b\n"');
    let bad: readonly number[] = [];
    for (let count = 0; count < 20 && bad.length === 0; count += 1) bad = splitter.push('x'.repeat(100_000)).badQuotes;
    expect(bad).toEqual([2]);
    // What follows belongs to no row that can be told: it is told once, and nothing more is cut or kept.
    for (let count = 0; count < 20; count += 1) {
      expect(splitter.push('x,y\n'.repeat(25_000))).toMatchObject({ rows: [], badQuotes: [] });
    }
    expect(splitter.end()).toMatchObject({ rows: [], badQuotes: [] });
  });

  it('gives nothing of nothing', () => {
    expect(cut('', 1)).toEqual({ found: [], badQuotes: [], delimiter: ',' });
  });
});
