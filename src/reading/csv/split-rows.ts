import Papa, { type ParseError } from 'papaparse';
import type { Issue } from '../issues/issue.ts';
import { countLineEnds } from '../issues/place.ts';
import type { DayOrder } from '../values/day-in-figures.ts';
import type { ActAside } from './act-aside.ts';
import { readFreeText } from './csv-free-text.ts';
import { findSwallowing, type Quotes, type RowForm, readRow } from './read-row.ts';
import { findTableForm, type IsColumnName, type TableForm } from './table-form.ts';

/** A row of a table, with the line of the file on which it begins. */
export type TableRow =
  | {
      readonly kind: 'row';
      readonly line: number;
      readonly cells: readonly string[];
      /** The cells as the file has them, where days in figures are read otherwise. */
      readonly inFile?: readonly string[];
      /** Of the heads of a table as others publish it: what stands first in its days in figures, where the form tells. */
      readonly daysAre?: DayOrder;
      /** There where the row before tells of the same row of the file, which has several acts. */
      readonly isMoreOfRow?: true;
      /** There where the row is not read as an act: too little is known of it. */
      readonly aside?: ActAside;
    }
  /** A row whose quotes leave open where a cell ends; what follows its first line is read as rows of their own. */
  | {
      readonly kind: 'bad-quote';
      readonly line: number;
      /** The cell with the quote, counted from 1. */
      readonly column: number;
      /** The cells before it. */
      readonly before: readonly string[];
      /** Whether the quote that is one too many stands on that line, or on a later one. */
      readonly onItsLine: boolean;
    }
  /** A row without an end; behind it nothing is read any more. */
  | { readonly kind: 'endless'; readonly line: number }
  /** A row of which it was found before its cells are looked at that it is none, such as an entry of a list that is no object. */
  | {
      readonly kind: 'refused';
      readonly line: number;
      readonly issues: readonly Issue[];
      /** There where the other rows cannot be read without it either. */
      readonly spoilsTable?: true;
    };

/** How a reader of tables wants its rows. */
export interface RowOptions {
  readonly quotes: Quotes;
  /** Gives the cells as they are written, apostrophes before formulas and all. */
  readonly asWritten?: true;
  readonly isColumn: IsColumnName;
}

/** A table that is cut into rows as its text comes in. */
export interface RowSplitter {
  /** Takes the next piece of text, and gives the rows that are complete with it. */
  readonly push: (text: string) => readonly TableRow[];
  /** Gives the last rows, where the text does not end with a line break. */
  readonly end: () => readonly TableRow[];
  /** The sign between the cells; a comma before any text. */
  readonly delimiter: () => string;
}

/** No row of a table that comes in pieces is longer; what goes on without an end is a quote that was never closed, or no table. In characters. */
const LONGEST_ROW = 1_048_576;

/** How much is cut at once, in characters, so that a caller who has seen enough of a bad table need not wait for the rest. */
const PIECE = 131_072;

/**
 * Lists the rows of a whole table, one after the other as they are asked for; rows of empty cells are left out. Of a cell that was written so that no
 * spreadsheet runs it as a formula, its text is given.
 *
 * @example [...listRows('a|b\n\n1|"2"', { quotes: 'strict', isColumn: () => false })].length // 2
 */
export function* listRows(text: string, options: RowOptions): Generator<TableRow, void> {
  const form = findTableForm(text, options.isColumn, true);
  if (form === undefined) return;
  const { quotes, asWritten } = options;
  const table: Table = { text, isWhole: true, asWritten, form: { delimiter: form.delimiter, quotes } };
  for (let { offset, line } = form; offset < text.length; ) {
    const cut = cutPiece(table, offset, line, []);
    for (const row of cut.rows) if (!isBlank(row)) yield row;
    ({ next: offset, nextLine: line } = cut);
  }
}

/**
 * Opens a table whose text comes in pieces, cut anywhere. Between the cells stands a comma, a semicolon, a tab or a bar, or what a first
 * line `sep=` says; a quoted cell may hold line breaks; lines end with LF, CRLF or CR, also mixed. No more of the text is kept than the
 * row that is not yet complete.
 *
 * @example openRowSplitter({ quotes: 'strict', isColumn: () => false }).push('a,b\n1,"x\ny"\n2').length // 2
 */
export function openRowSplitter({ quotes, asWritten, isColumn }: RowOptions): RowSplitter {
  let form: TableForm | undefined;
  let rowForm: Mutable<RowForm> = { delimiter: ',', quotes };
  let rest = '';
  let line = 1;
  // Where a row ends within endless text is anybody's guess, and so is every row behind it.
  let isLost = false;

  const cut = (text: string, isWhole: boolean): readonly TableRow[] => {
    rest = text;
    if (form === undefined) {
      form = findTableForm(text, isColumn, isWhole);
      if (form === undefined) return [];
      rest = text.slice(form.offset);
      line = form.line;
      rowForm = { delimiter: form.delimiter, quotes };
    }
    const table: Table = { text: rest, isWhole, asWritten, form: rowForm };
    const rows: TableRow[] = [];
    let offset = 0;
    while (offset < table.text.length) {
      const piece = cutPiece(table, offset, line, rows);
      if (piece.next === offset) break;
      offset = piece.next;
      line = piece.nextLine;
    }
    rest = table.text.slice(offset);
    return rows.filter((row) => !isBlank(row));
  };

  return {
    push: (text) => {
      if (isLost) return [];
      const rows = cut(rest + text, false);
      if (rest.length <= LONGEST_ROW) return rows;
      isLost = true;
      rest = '';
      return [...rows, { kind: 'endless', line }];
    },
    end: () => (isLost ? [] : cut(rest, true)),
    delimiter: () => form?.delimiter ?? ',',
  };
}

/** The text of a table, as far as it is there. */
interface Table {
  readonly text: string;
  /** Whether the table ends where the text does. */
  readonly isWhole: boolean;
  readonly asWritten: true | undefined;
  readonly form: Mutable<RowForm>;
}

/** Rows cut from a table, and where the next one begins. */
interface Cut {
  readonly rows: TableRow[];
  readonly next: number;
  readonly nextLine: number;
}

/** Cuts the rows of a piece and puts them behind others; where no row is complete, `next` is where the piece began. */
function cutPiece(table: Table, from: number, line: number, rows: TableRow[]): Cut {
  const before = rows.length;
  const cut = cutCells(table, from, line, rows);
  if (table.asWritten === true) return cut;
  for (let index = before; index < rows.length; index += 1) {
    const row = rows[index];
    if (row?.kind === 'row' && row.cells.some(isEscaped)) rows[index] = { ...row, cells: row.cells.map(readFreeText) };
  }
  return cut;
}

/** Checks if a cell may have an apostrophe that is none of its text: nearly none has. */
function isEscaped(cell: string): boolean {
  return cell.charCodeAt(0) === APOSTROPHE;
}

const APOSTROPHE = 0x27;

function cutCells(table: Table, from: number, line: number, rows: TableRow[]): Cut {
  const piece = findPiece(table, from);
  if (piece.includes('"')) return cutQuoted(table, piece, { rows, next: from, nextLine: line });
  const text = piece.includes('\r') ? piece.replaceAll(/\r\n?/g, '\n') : piece;
  const { data }: PapaRows = new Papa.Parser({ delimiter: table.form.delimiter, newline: '\n' }).parse(text, 0, false);
  // Behind the last line end there is no row.
  if (text.endsWith('\n')) data.pop();
  if (table.form.quotes === 'strict') for (const cells of data) trimCells(cells);
  let nextLine = line;
  for (const cells of data) {
    rows.push({ kind: 'row', line: nextLine, cells });
    nextLine += 1;
  }
  if (table.form.width === undefined) for (const cells of data) noteWidth(table, cells);
  return { rows, next: from + piece.length, nextLine };
}

/** What the parser gives back; its own type says nothing. */
interface PapaRows {
  readonly data: string[][];
  readonly errors: readonly ParseError[];
}

/** Finds the text up to a line end, or to the end of the table; nothing where the first line has not come to its end. */
function findPiece({ text, isWhole }: Table, from: number): string {
  let length = PIECE;
  for (;;) {
    const piece = text.slice(from, from + length);
    const isAll = from + piece.length === text.length;
    if (isAll && isWhole) return piece;
    // Of a CR at the end it is not known whether it is the first half of CRLF.
    const end = Math.max(piece.lastIndexOf('\n'), piece.slice(0, -1).lastIndexOf('\r')) + 1;
    if (end > 0 || isAll) return piece.slice(0, end);
    length *= 2;
  }
}

/** Cuts a piece with quotes. Wherever the parser guesses, and from the first row that does not end where it says, signs are read one by one. */
function cutQuoted(table: Table, piece: string, cut: Mutable<Cut>): Cut {
  const { text, isWhole, form } = table;
  const { next: from } = cut;
  const newline = findNewline(piece);
  if (newline === undefined) return cutByHand(table, from + piece.length, cut);
  const isLast = isWhole && from + piece.length === text.length;
  const parser = new Papa.Parser({ delimiter: form.delimiter, newline });
  const { data, errors }: PapaRows = parser.parse(piece, 0, !isLast);
  const guessed = new Set(errors.map(({ row = data.length - 1 }) => row));
  for (const [index, cells] of data.entries()) {
    if (isLast && cut.next === text.length) break;
    const lines = 1 + countBreaks(cells, newline);
    const next = afterLines(text, cut.next, lines, newline);
    const isSure = !guessed.has(index) && (form.quotes === 'lenient' || !cells.some(isDoubtful));
    if (isSure && (lines === 1 || findSwallowing(cells, form) === undefined)) {
      noteWidth(table, cells);
      cut.rows.push({ kind: 'row', line: cut.nextLine, cells });
      cut.next = next;
      cut.nextLine += lines;
      continue;
    }
    const isRead = readByHand(table, cut);
    if (!isRead || cut.next !== next) return cutByHand(table, from + piece.length, cut);
  }
  // A quoted cell goes on beyond the piece; or a bad quote seemed to, and the rows that it swallowed are read one by one, too.
  return cutByHand(table, from + piece.length, cut);
}

/** Reads rows sign by sign up to an offset or past it, as long as they are complete. */
function cutByHand(table: Table, until: number, cut: Mutable<Cut>): Cut {
  while (cut.next < until && readByHand(table, cut));
  return cut;
}

function readByHand(table: Table, cut: Mutable<Cut>): boolean {
  const { text, isWhole, form } = table;
  const read = readRow(text, cut.next, form, isWhole);
  if (read.kind === 'unfinished') return false;
  if (read.kind === 'row') noteWidth(table, read.cells);
  const { next, ...row } = read;
  cut.rows.push({ ...row, line: cut.nextLine });
  cut.nextLine += countLineEnds(text.slice(cut.next, next));
  cut.next = next;
  return true;
}

/** Checks if there is nothing in a row but spaces: then it is no row, whoever wrote the table. */
function isBlank(row: TableRow): boolean {
  return row.kind === 'row' && !row.cells.some((cell) => cell.trim() !== '');
}

/** Notes how many cells the first row has that is no blank line. */
function noteWidth({ form }: Table, cells: readonly string[]): void {
  if (form.width === undefined && cells.some((cell) => cell.trim() !== '')) form.width = cells.length;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A quote in a cell may stand where it must not, and of blanks it is not known whether they are quoted. */
function isDoubtful(cell: string): boolean {
  return cell.includes('"') || cell.trim() !== cell;
}

function trimCells(cells: string[]): void {
  for (const [index, cell] of cells.entries()) {
    const trimmed = cell.trim();
    if (trimmed !== cell) cells[index] = trimmed;
  }
}

/** Finds the one kind of line end that a piece has; `undefined` where it has several. */
function findNewline(piece: string): '\n' | '\r\n' | '\r' | undefined {
  if (!piece.includes('\r')) return '\n';
  if (!piece.includes('\n')) return '\r';
  return /\r(?!\n)|(?<!\r)\n/.test(piece) ? undefined : '\r\n';
}

function countBreaks(cells: readonly string[], newline: string): number {
  let count = 0;
  for (const cell of cells) if (cell.includes(newline)) count += cell.split(newline).length - 1;
  return count;
}

/** Finds where the line begins that is so many further down. */
function afterLines(text: string, from: number, lines: number, newline: string): number {
  let at = from;
  for (let count = 0; count < lines; count += 1) {
    const end = text.indexOf(newline, at);
    if (end === -1) return text.length;
    at = end + newline.length;
  }
  return at;
}
