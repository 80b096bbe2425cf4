import type { Parsed } from '../../reading/issues/issue.ts';
import { issueOfPart } from './issues.ts';
import type { Archive } from './open-archive.ts';
import { isTrue, openTextReader, readPart, type WorkbookParts } from './read-parts.ts';
import { textOfSerial } from './text-of-serial.ts';

/** The cells of a sheet. */
export interface Sheet {
  /** Each row by its number, counted from 1; rows without a cell are left out. */
  readonly rows: ReadonlyMap<number, readonly string[]>;
  readonly hiddenRows: number;
  /** How many cells stand too far to the right, and are not read. */
  readonly cellsBeyond: number;
}

/** The most rows and columns that a sheet has, by the format. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** A table of acts is never wider; a cell far to the right would make every row as long. */
const WIDEST = 512;

/**
 * Reads the cells of a sheet as a reader sees them: the value of a formula as it was last computed, a number that is shown as a day as that day, and
 * what is merged over several rows in each of them. A formula that was never computed stands as it is written, so that nobody takes it for an empty cell.
 */
export function readSheet(archive: Archive, part: string, book: WorkbookParts): Parsed<Sheet> {
  const rows = new Map<number, string[]>();
  const merged: string[] = [];
  const begun = new Set<number>();
  const places = new Set<number>();
  const own = openTextReader();
  let isInRow = false;
  let hiddenRows = 0;
  let cellsBeyond = 0;
  let row = 0;
  let column = 0;
  let cell: OpenCell | undefined;
  let inValue: 'v' | 'f' | undefined;
  let isBroken = false;
  const endCell = ({ type, style, value, formula }: OpenCell): void => {
    const text = textOfCell({ type, style, value, formula, inline: own.end() }, book);
    if (text === undefined) isBroken = true;
    else if (text !== '' && column > WIDEST) cellsBeyond += 1;
    else if (text !== '') put(rows, row, column, text);
  };
  const read = readPart(archive, part, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        column = 0;
        // Of two rows in one place, and of two cells, one would take the place of the other.
        if (isInRow || !(Number.isInteger(row) && row >= 1 && row <= MOST_ROWS) || begun.has(row)) isBroken = true;
        isInRow = true;
        begun.add(row);
        places.clear();
        if (isTrue(attributes.hidden)) hiddenRows += 1;
      } else if (name === 'c') {
        const place = attributes.r === undefined ? { row, column: column + 1 } : placeOf(attributes.r);
        if (!isInRow || cell !== undefined || place === undefined || place.row !== row) isBroken = true;
        column = place?.column ?? column + 1;
        if (places.has(column)) isBroken = true;
        places.add(column);
        cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: undefined, formula: undefined };
        own.begin();
      } else if (name === 'mergeCell') merged.push(attributes.ref ?? '');
      else if (cell !== undefined && (name === 'v' || name === 'f')) {
        // A second value would take the place of the first.
        if (inValue !== undefined || (name === 'v' ? cell.value : cell.formula) !== undefined) isBroken = true;
        inValue = name;
        if (name === 'v') cell.value = '';
        else cell.formula = '';
      } else own.open(name, attributes);
    },
    text: (text) => {
      if (cell === undefined) return;
      if (inValue === 'v') cell.value = `${cell.value ?? ''}${text}`;
      else if (inValue === 'f') cell.formula = `${cell.formula ?? ''}${text}`;
      else own.text(text);
    },
    close: (name) => {
      if (name === 'c' && cell !== undefined) {
        endCell(cell);
        cell = undefined;
      } else if (name === 'row') isInRow = false;
      else if (name === 'v' || name === 'f') inValue = undefined;
      else own.close(name);
    },
  });
  if (!read.ok) return read;
  if (isBroken) return { ok: false, issues: [issueOfPart(part)] };
  for (const ref of merged) fillDown(rows, ref);
  return { ok: true, value: { rows, hiddenRows, cellsBeyond } };
}

interface OpenCell {
  readonly type: string;
  readonly style: number;
  value: string | undefined;
  formula: string | undefined;
}

/** The kinds of cells: numbers, texts that cells share, texts of their own, texts that a formula gives, errors, yes or no, and days. */
const CELL_TYPES: ReadonlySet<string> = new Set(['n', 's', 'inlineStr', 'str', 'e', 'b', 'd']);

/** Gives what a cell shows; `undefined` where it leads to a text that is not there, or is of a kind that has not what stands in it. */
function textOfCell(
  { type, style, value, formula, inline }: OpenCell & { readonly inline: string },
  { texts, forms, system }: WorkbookParts,
): string | undefined {
  if (type === 'inlineStr') return inline;
  if (!CELL_TYPES.has(type) || inline !== '') return undefined;
  if (value === undefined || (value === '' && type !== 'str')) return formula === undefined ? '' : `=${formula}`;
  switch (type) {
    case 's':
      return /^\s*\d+\s*$/.test(value) ? texts[Number(value)] : undefined;
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'n': {
      const number = Number(value);
      const form = forms[style] ?? 'number';
      if (form === 'number' || Number.isNaN(number)) return Number.isNaN(number) ? value : String(number);
      return textOfSerial(number, { form, system });
    }
    // A text that a formula gives, an error, and a day as it is written in words of the format: 2001-10-02T00:00:00.
    default:
      return type === 'd' ? value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/u, '') : value;
  }
}

/** Finds the row and the column, both counted from 1, of a place such as `AB12`. */
function placeOf(ref: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(ref) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return column > MOST_COLUMNS || row > MOST_ROWS || row < 1 ? undefined : { row, column };
}

function put(rows: Map<number, string[]>, row: number, column: number, text: string): void {
  const cells = rows.get(row) ?? [];
  while (cells.length < column) cells.push('');
  cells[column - 1] = text;
  rows.set(row, cells);
}

/** Puts what is merged over several rows into each of them that has anything. */
function fillDown(rows: Map<number, string[]>, ref: string): void {
  const [first, last] = ref.split(':').map(placeOf);
  if (first === undefined || last === undefined || last.row <= first.row) return;
  const text = rows.get(first.row)?.[first.column - 1] ?? '';
  if (text === '') return;
  for (const row of rows.keys()) if (row > first.row && row <= last.row) put(rows, row, first.column, text);
}
