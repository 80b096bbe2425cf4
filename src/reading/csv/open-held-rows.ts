import type { TableRow } from './split-rows.ts';

/** Rows that are held back until something further down tells how they are read. */
export interface HeldRows {
  readonly isEmpty: () => boolean;
  /** Holds a row; says whether there is room for more. */
  readonly add: (row: TableRow) => boolean;
  /** Gives all rows in their order, and holds none of them any more. */
  readonly take: () => Iterable<TableRow>;
}

/** What reads the rows of a table as they come in, where some wait until another tells how they are read. */
export interface RowsInTurn {
  /** Takes the next rows, and gives those of which it is told. */
  readonly push: (rows: readonly TableRow[]) => Iterable<TableRow>;
  /** Gives the rows that are left. */
  readonly end: () => Iterable<TableRow>;
}

/** How many rows are packed together. */
const ROWS_PACKED = 4096;

/** How much is held at the most, in bytes: more than a file has that is read as a whole, and a table of a million rows. */
const MOST_HELD = 67_108_864;

/** Between cells, and between rows: signs that no cell has which can be shown. */
const [BETWEEN_CELLS, BETWEEN_ROWS] = ['\u001f', '\u001e'];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Opens a place for rows that are held back. They are packed: a million rows of a few cells take some 30 MB, and not several hundred.
 *
 * @example openHeldRows().isEmpty() // true
 */
export function openHeldRows(): HeldRows {
  let packed: Uint8Array[] = [];
  let next: string[] = [];
  let held = 0;
  const pack = (): void => {
    packed.push(encoder.encode(next.join(BETWEEN_ROWS)));
    next = [];
  };
  return {
    isEmpty: () => held === 0,
    add: (row) => {
      const text = writeRow(row);
      next.push(text);
      held += text.length;
      if (next.length === ROWS_PACKED) pack();
      return held < MOST_HELD;
    },
    take: () => {
      if (next.length > 0) pack();
      const all = packed;
      packed = [];
      held = 0;
      return listRowsOf(all);
    },
  };
}

/** Lists rows that were packed, and forgets them as it goes. */
function* listRowsOf(packed: Uint8Array[]): Generator<TableRow, void> {
  for (let index = 0; index < packed.length; index += 1) {
    const text = decoder.decode(packed[index]);
    packed[index] = new Uint8Array();
    for (const row of text.split(BETWEEN_ROWS)) yield readRow(row);
  }
}

/** Writes a row as its line and its cells, which nearly every row is; any other as JSON. */
function writeRow(row: TableRow): string {
  const cells =
    row.kind === 'row' && row.isMoreOfRow !== true && row.inFile === undefined ? [row.line, ...row.cells] : [];
  const text = cells.join(BETWEEN_CELLS);
  const isPlain = cells.length > 0 && !text.includes(BETWEEN_ROWS) && text.split(BETWEEN_CELLS).length === cells.length;
  return isPlain ? text : JSON.stringify(row);
}

function readRow(text: string): TableRow {
  if (text.startsWith('{')) return JSON.parse(text);
  const [line, ...cells] = text.split(BETWEEN_CELLS);
  return { kind: 'row', line: Number(line), cells };
}
