import type { TableRow } from './split-rows.ts';

/** Rows that are held back until something further down tells how they are read. */
export interface HeldRows {
  readonly isEmpty: () => boolean;
  /** Holds a row; says whether there is room for more. */
  readonly add: (row: TableRow) => boolean;
  /** Gives all rows in their order, and holds none of them any more. */
  readonly take: () => Iterable<TableRow>;
}

/** How many rows are packed into one text. */
const ROWS_A_TEXT = 4096;

/** How much is held at the most, in characters: more than a file has that is read as a whole. */
const MOST_HELD = 33_554_432;

/**
 * Opens a place for rows that are held back. They are packed into texts: a million rows of a few cells take some 60 MB, and not several hundred.
 *
 * @example openHeldRows().isEmpty() // true
 */
export function openHeldRows(): HeldRows {
  let texts: string[] = [];
  let next: string[] = [];
  let held = 0;
  const pack = (): void => {
    texts.push(next.join('\n'));
    next = [];
  };
  return {
    isEmpty: () => held === 0,
    add: (row) => {
      const text = writeRow(row);
      next.push(text);
      held += text.length;
      if (next.length === ROWS_A_TEXT) pack();
      return held < MOST_HELD;
    },
    take: () => {
      if (next.length > 0) pack();
      const all = texts;
      texts = [];
      held = 0;
      return {
        *[Symbol.iterator]() {
          for (const text of all) for (const row of text.split('\n')) yield readRow(row);
        },
      };
    },
  };
}

/** Writes a row on one line: nearly every row is its line and its cells. */
function writeRow(row: TableRow): string {
  if (row.kind !== 'row' || row.isMoreOfRow === true) return JSON.stringify(row);
  return JSON.stringify([row.line, ...row.cells]);
}

function readRow(text: string): TableRow {
  const packed: TableRow | [number, ...string[]] = JSON.parse(text);
  if (!Array.isArray(packed)) return packed;
  const [line, ...cells] = packed;
  return { kind: 'row', line, cells };
}
