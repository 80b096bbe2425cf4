import { CsvError, parse } from 'csv-parse/sync';

/**
 * A row of a table, or one whose quotes cannot be read; `line` is the line of the file on which it begins, and `onItsLine` says
 * whether the quote that is one too many was met there or on a later line.
 */
export type CsvRow =
  | { readonly kind: 'row'; readonly line: number; readonly cells: readonly string[] }
  | { readonly kind: 'bad-quote'; readonly line: number; readonly column: number; readonly onItsLine: boolean };

/** How many rows are read at once, so that a caller who has seen enough of a bad table need not wait for the rest. */
const ROWS_AT_ONCE = 10_000;

const LF = 10;
const CR = 13;

/** Rows read, and where in the bytes and in the file the next one begins. */
interface Batch {
  readonly rows: readonly CsvRow[];
  readonly offset: number;
  readonly line: number;
}

/**
 * Lists the rows of a table, one after the other as they are asked for, with the line on which each begins; blank rows are left
 * out. Cells are trimmed unless they are quoted; a quoted cell may hold line breaks. Lines end with LF, CRLF or CR, also mixed.
 *
 * A quote that is never closed would swallow the rest of the file, so after a row with a bad quote the reading resumes at the
 * next line: the other issues of the file are then found too.
 *
 * @example [...listCsvRows('a,b\n1,"2"', ',')].length // 2
 */
export function* listCsvRows(text: string, delimiter: string): Generator<CsvRow, void> {
  const bytes = new TextEncoder().encode(text);
  let offset = 0;
  let line = 1;
  while (offset < bytes.length) {
    const batch = readBatch(bytes.subarray(offset), line, delimiter);
    yield* batch.rows;
    // Blanks without a line end are no row for the parser, and it does not go on past them.
    if (batch.offset === 0) return;
    offset += batch.offset;
    line = batch.line;
  }
}

/** Reads rows up to the end, to 10,000 or past the first bad quote. */
function readBatch(bytes: Uint8Array, firstLine: number, delimiter: string): Batch {
  const rows: CsvRow[] = [];
  let offset = 0;
  let line = firstLine;
  let linesOfParser = 0;
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      to: ROWS_AT_ONCE,
      trim: true,
      on_record: (cells, { bytes: end, lines }) => {
        if (cells.some((cell) => cell !== '')) rows.push({ kind: 'row', line, cells });
        line += countLineBreaks(bytes, offset, end);
        offset = end;
        linesOfParser = lines;
        return null;
      },
    });
    return { rows, offset, line };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const cell: unknown = error.column;
    const onItsLine = error.code !== 'CSV_QUOTE_NOT_CLOSED' && error.lines === linesOfParser + 1;
    rows.push({ kind: 'bad-quote', line, column: typeof cell === 'number' ? cell + 1 : 1, onItsLine });
    return { rows, offset: nextLine(bytes, offset), line: line + 1 };
  }
}

function countLineBreaks(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) {
    if (bytes[index] === LF || (bytes[index] === CR && bytes[index + 1] !== LF)) count += 1;
  }
  return count;
}

/** The offset at which the next line begins. */
function nextLine(bytes: Uint8Array, from: number): number {
  let index = from;
  while (index < bytes.length && bytes[index] !== LF && bytes[index] !== CR) index += 1;
  return bytes[index] === CR && bytes[index + 1] === LF ? index + 2 : index + 1;
}
