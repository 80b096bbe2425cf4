import Papa, { type ParseError } from 'papaparse';

/** Rows cut from a table, each with the line of the file on which it begins. */
export interface RowsCut {
  readonly rows: readonly (readonly string[])[];
  /** Finds the line of a row by its place in `rows`; counted from 1. */
  readonly lineOf: (index: number) => number;
  /** Lines on which a row begins whose quotes cannot be read, or that does not end; behind the latter nothing is cut any more. */
  readonly badQuotes: readonly number[];
}

/** A table that is cut into rows as its text comes in. */
export interface RowSplitter {
  /** Takes the next piece of text, and gives the rows that are complete with it. */
  readonly push: (text: string) => RowsCut;
  /** Gives the last row, where the text does not end with a line break. */
  readonly end: () => RowsCut;
  /** The sign between the cells, found in the first line; a comma before any text. */
  readonly delimiter: () => string;
}

/** No row of a table is longer; what goes on without an end is a quote that was never closed, or no table. In characters. */
const LONGEST_ROW = 1_048_576;

/**
 * Opens a table whose text comes in pieces, cut anywhere. Between the cells stands a comma, a semicolon or a tab; a quoted cell may
 * hold line breaks; lines end with LF, CRLF or CR, as the first of them does. No more of the text is kept than the row that is not yet complete.
 *
 * @example openRowSplitter().push('a,b\n1,"x\ny"\n2').rows // [['a', 'b'], ['1', 'x\ny']]
 */
export function openRowSplitter(): RowSplitter {
  let dialect: Dialect | undefined;
  let rest = '';
  let line = 1;
  // Where a row ends within endless text is anybody's guess, and so is every row behind it.
  let isLost = false;

  const cut = (text: string, isLast: boolean): RowsCut => {
    if (text === '' || isLost) return { rows: [], lineOf: () => line, badQuotes: [] };
    dialect ??= findDialect(text, isLast);
    if (dialect === undefined) {
      rest = text;
      return { rows: [], lineOf: () => line, badQuotes: [] };
    }
    const { data, errors, meta }: Cut = new Papa.Parser(dialect).parse(text, 0, !isLast);
    rest = isLast ? '' : text.slice(meta.cursor);
    const first = line;
    if (!text.includes('"')) {
      line += data.length;
      return { rows: data, lineOf: (index) => first + index, badQuotes: [] };
    }
    const lines = data.map((cells) => {
      const begins = line;
      line += 1 + countBreaks(cells, dialect?.newline ?? '\n');
      return begins;
    });
    const badQuotes = [...new Set(errors.map(({ row = data.length }) => lines[row] ?? line))];
    return { rows: data, lineOf: (index) => lines[index] ?? line, badQuotes };
  };

  return {
    push: (text) => {
      const found = cut(rest + text, false);
      if (isLost || rest.length <= LONGEST_ROW) return found;
      isLost = true;
      rest = '';
      return { ...found, badQuotes: [...found.badQuotes, line] };
    },
    end: () => cut(rest, true),
    delimiter: () => dialect?.delimiter ?? ',',
  };
}

/** What the parser gives back; its own type says nothing. */
interface Cut {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly ParseError[];
  readonly meta: { readonly cursor: number };
}

interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r' | '\r\n';
}

/** Finds how a table is written by its first line; `undefined` before that is complete. */
function findDialect(text: string, isLast: boolean): Dialect | undefined {
  const [found] = /\r\n|\n|\r(?!$)/.exec(text) ?? [];
  if (found === undefined && !isLast) return undefined;
  const newline = found === '\r\n' || found === '\r' ? found : '\n';
  const [header = ''] = text.split(newline, 1);
  const delimiter = [',', ';', '\t'].reduce((best, each) =>
    header.split(each).length > header.split(best).length ? each : best,
  );
  return { delimiter, newline };
}

function countBreaks(cells: readonly string[], newline: string): number {
  return cells.reduce((sum, cell) => (cell.includes(newline) ? sum + cell.split(newline).length - 1 : sum), 0);
}
