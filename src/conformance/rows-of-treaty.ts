import type { PublishedRow } from '../formats/published-row.ts';

/** The rows of a table that are of one treaty, and how many are of others. */
export interface RowsOfTreaty {
  readonly rows: readonly PublishedRow[];
  readonly ofOthers: number;
  /** The ids of the others, as the table has them, the first ten. */
  readonly others: readonly string[];
}

/** How many other treaties are named. */
const MOST_NAMED = 10;

/**
 * Lists the rows of a table that are of a treaty: those whose column `treaty` has its id, and those that name none.
 *
 * @example listRowsOfTreaty([{ line: 2, participant: 'NOR', kind: 'accession', treaty: 'cwc' }], 'crc').others // ['cwc']
 */
export function listRowsOfTreaty(all: readonly PublishedRow[], id: string): RowsOfTreaty {
  const rows = all.filter(({ treaty = id }) => treaty === id);
  const others = new Set(all.flatMap(({ treaty = id }) => (treaty === id ? [] : [treaty])));
  return { rows, ofOthers: all.length - rows.length, others: [...others].slice(0, MOST_NAMED) };
}
