import { describe, expect, it } from 'vitest';
import { openForeignRows } from '../../src/formats/open-foreign-rows.ts';
import { isPublishedColumn } from '../../src/formats/published-columns.ts';
import { listRows } from '../../src/reading/csv/split-rows.ts';
import { listLinesLost, type WhatCame } from './list-lines-lost.ts';

const TABLE = `Country,Date,Status,Note
Albania,09 Feb 2004,In Force,
Benin,,,
Chad,31 Jan 2005,In Force,
`;

/** The rows of the two States that acted, on lines 2 and 4. */
function whatCame(change: Partial<WhatCame> = {}): WhatCame {
  const left: number[] = [];
  const foreign = openForeignRows({ leave: ({ line }) => left.push(line) });
  const rows = foreign.push([...listRows(TABLE, { quotes: 'lenient', isColumn: isPublishedColumn })]);
  return { rows, left, acts: 2, ofOthers: 0, ...change };
}

describe('listLinesLost', () => {
  it('lists nothing of a table whose rows are all read; a State that did nothing is none', () => {
    expect(listLinesLost(TABLE, whatCame())).toEqual([]);
  });

  it('lists the line of a row that came to nothing, unless it was told of, or is of another treaty', () => {
    const rows = whatCame().rows.filter(({ line }) => line !== 4);
    expect(listLinesLost(TABLE, whatCame({ rows, acts: 1 }))).toEqual(['line 4']);
    expect(listLinesLost(TABLE, whatCame({ rows, acts: 1, left: [4] }))).toEqual([]);
    expect(listLinesLost(TABLE, whatCame({ rows, acts: 1, ofOthers: 1 }))).toEqual([]);
  });

  it('lists how many rows have no act, unless it was told of them', () => {
    expect(listLinesLost(TABLE, whatCame({ acts: 1 }))).toEqual(['1 of 2 rows']);
    expect(listLinesLost(TABLE, whatCame({ acts: 1, left: [2] }))).toEqual([]);
  });
});
