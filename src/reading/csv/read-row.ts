/** How the quotes of a table are read. */
export type Quotes =
  /** A quote inside a cell that has none around it is a mistake; blanks around a cell or its quotes do not count. */
  | 'strict'
  /** A quote inside a cell that has none around it is a letter; blanks count. */
  | 'lenient';

/** Between which signs the cells of a table stand, and how its quotes are read. */
export interface RowForm {
  readonly delimiter: string;
  readonly quotes: Quotes;
  /** How many cells the first row has, once it is read. */
  readonly width?: number | undefined;
}

/** One row of a text: its cells, or the quote that leaves open where a cell ends; and where the next row begins. */
export type RowRead =
  | { readonly kind: 'row'; readonly cells: readonly string[]; readonly next: number }
  | {
      readonly kind: 'bad-quote';
      /** The cell with the quote, counted from 1. */
      readonly column: number;
      /** The cells before it. */
      readonly before: readonly string[];
      /** Whether the quote that is one too many stands on the line on which the row begins. */
      readonly onItsLine: boolean;
      /** Where the next line begins: whatever the quote swallowed is read again. */
      readonly next: number;
    }
  | { readonly kind: 'unfinished' };

/**
 * Finds the first cell that has swallowed rows: one of several lines, of which a line further down is itself a row of the table, with as
 * many cells and a date among them. A quote that opens it stands where it must not, and another one further down closes it.
 *
 * @returns its place, counted from 1; `undefined` where no cell has
 * @example findSwallowing(['NOR', 'see\nISL,accession,2001-07-09'], { delimiter: ',', quotes: 'strict', width: 3 }) // 2
 */
export function findSwallowing(cells: readonly string[], { delimiter, width }: RowForm): number | undefined {
  // A line of a note may well have a sign or two in it.
  if (width === undefined || width < LEAST_CELLS) return undefined;
  const at = cells.findIndex((cell) => {
    const [, ...further] = /[\r\n]/.test(cell) ? cell.split(/\r\n|\n|\r/) : [];
    return further.some((line) => {
      const parts = line.split(delimiter);
      return parts.length >= width && parts.some((part) => DATE.test(part));
    });
  });
  return at === -1 ? undefined : at + 1;
}

/** A table of acts has at least three columns. */
const LEAST_CELLS = 3;

/** A cell that holds a date and nothing else, in figures or with the month in words. */
const DATE = /^\s*(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./ ]\s?(?:\d{1,2}|\p{L}{3,})[-./ ]\s?\d{4})\s*$/u;

/**
 * Reads the row that begins at an offset, sign by sign. The library for tables reads nearly all rows; where it has to guess, this finds
 * out what stands there and in which cell a quote is wrong.
 *
 * @param isWhole whether the text ends where the table does; where it does not, a row without a line end is `unfinished`
 * @example readRow('a,"b"\nc', 0, { delimiter: ',', quotes: 'strict' }, true) // { kind: 'row', cells: ['a', 'b'], next: 6 }
 */
export function readRow(text: string, from: number, form: RowForm, isWhole: boolean): RowRead {
  const { delimiter, quotes } = form;
  const cells: string[] = [];
  let at = from;
  for (;;) {
    const start = quotes === 'strict' ? skipBlanks(text, at, delimiter) : at;
    const isQuoted = text[start] === '"';
    let end: number;
    if (isQuoted) {
      const close = findClosingQuote(text, start);
      if (close === undefined) return isWhole ? badQuote(text.length) : { kind: 'unfinished' };
      end = skipBlanks(text, close + 1, delimiter);
      if (end < text.length && !isEnd(text, end, delimiter)) return badQuote(end);
      cells.push(text.slice(start + 1, close).replaceAll('""', '"'));
    } else {
      end = findEnd(text, at, delimiter);
      const cell = text.slice(at, end);
      if (quotes === 'strict' && cell.includes('"')) return badQuote(at + cell.indexOf('"'));
      cells.push(quotes === 'strict' ? cell.trim() : cell);
    }
    if (text[end] === delimiter) {
      at = end + 1;
      continue;
    }
    const next = afterLineEnd(text, end);
    // A lone CR at the end of a piece may be the first half of CRLF.
    if (!isWhole && (end === text.length || (next === text.length && text[next - 1] === '\r')))
      return { kind: 'unfinished' };
    const swallowing = findSwallowing(cells, form);
    return swallowing === undefined ? { kind: 'row', cells, next } : badQuote(text.length, swallowing);
  }

  function badQuote(where: number, column = cells.length + 1): RowRead {
    const line = findEnd(text, from, undefined);
    const next = afterLineEnd(text, line);
    const isUnclosed = where === text.length;
    const before = cells.slice(0, column - 1);
    return { kind: 'bad-quote', column, before, onItsLine: !isUnclosed && where < line, next };
  }
}

function findClosingQuote(text: string, opening: number): number | undefined {
  let quote = text.indexOf('"', opening + 1);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote === -1 ? undefined : quote;
}

/** Skips the blanks of a line. */
function skipBlanks(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && !isEnd(text, at, delimiter) && text[at]?.trim() === '') at += 1;
  return at;
}

function isEnd(text: string, at: number, delimiter: string | undefined): boolean {
  const sign = text[at];
  return sign === '\n' || sign === '\r' || sign === delimiter;
}

/** Finds the next sign that ends a cell, or a line where no delimiter is given. */
function findEnd(text: string, from: number, delimiter: string | undefined): number {
  let at = from;
  while (at < text.length && !isEnd(text, at, delimiter)) at += 1;
  return at;
}

function afterLineEnd(text: string, at: number): number {
  if (text[at] === '\r' && text[at + 1] === '\n') return at + 2;
  return Math.min(at + 1, text.length);
}
