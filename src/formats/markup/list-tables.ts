import { Parser } from 'htmlparser2';
import { listLineStarts, placeAtOffset } from '../../reading/issues/place.ts';
import type { CellRow } from '../foreign-form.ts';

/** What a table, a row and a cell are called: in pages, and in the exports of the United Nations, which are XML. */
const TABLES: ReadonlySet<string> = new Set(['table']);
const ROWS: ReadonlySet<string> = new Set(['tr', 'row']);
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'entry']);
/** What is no text of a cell: marks of notes, and what a browser does not show. */
const PASSED_OVER: ReadonlySet<string> = new Set(['sup', 'superscript', 'script', 'style', 'noscript', 'template']);
/** What parts words although no blank stands there. */
const BREAKS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li']);

/** Marks of notes that an export writes as text: `<superscript>7</superscript>`. */
const MARKS = /<superscript>.*?<\/superscript>/giu;

/** The tables of a page. */
export interface TablesListed {
  /** Each with its rows, in the order in which they end. */
  readonly tables: readonly (readonly CellRow[])[];
  /** Whether the page ends within one of them. */
  readonly isCutShort: boolean;
  /** Of an XML document: the texts that stand in no cell, each behind the name of its element. */
  readonly beside: readonly TextBeside[];
}

/** A text that stands in no cell. */
export interface TextBeside {
  readonly line: number;
  readonly text: string;
}

interface OpenTable {
  readonly rows: CellRow[];
  row: { readonly line: number; readonly cells: string[] } | undefined;
  cell: string | undefined;
  /** How many cells to the right the cell stands for. */
  span: number;
}

/**
 * Lists the tables of a page or of an XML document, each a list of rows of cells, with the line of the file on which a row begins. A table inside of
 * a cell is one of its own; pages are laid out in tables.
 *
 * @returns none where they lie more than 500 deep in one another
 * @example listTables('<table><tr><td>Norway<sup>2</sup></td></tr></table>', { isXml: false }).tables // [[{ kind: 'row', line: 1, cells: ['Norway'] }]]
 */
export function listTables(text: string, { isXml }: { readonly isXml: boolean }): TablesListed {
  const starts = listLineStarts(text);
  const done: (readonly CellRow[])[] = [];
  const open: OpenTable[] = [];
  const elements: { readonly name: string; readonly line: number; said: string }[] = [];
  const beside: TextBeside[] = [];
  let passedOver = 0;
  let depth = 0;
  const endCell = (table: OpenTable): void => {
    if (table.cell === undefined) return;
    const said = table.cell.replaceAll(MARKS, '').replaceAll(/\s+/gu, ' ').trim();
    table.row?.cells.push(said, ...Array.from({ length: table.span - 1 }, () => ''));
    table.cell = undefined;
  };
  const endRow = (table: OpenTable): void => {
    endCell(table);
    if (table.row !== undefined) table.rows.push({ kind: 'row', ...table.row });
    table.row = undefined;
  };
  const parser = new Parser(
    {
      onopentag: (written, attributes) => {
        const name = written.toLowerCase();
        depth += 1;
        if (isXml) elements.push({ name: written, line: placeAtOffset(starts, parser.startIndex).line, said: '' });
        if (PASSED_OVER.has(name)) passedOver += 1;
        if (TABLES.has(name)) open.push({ rows: [], row: undefined, cell: undefined, span: 1 });
        const table = open.at(-1);
        if (table === undefined) return;
        if (ROWS.has(name)) {
          endRow(table);
          table.row = { line: placeAtOffset(starts, parser.startIndex).line, cells: [] };
        } else if (CELLS.has(name)) {
          endCell(table);
          table.cell = '';
          table.span = spanOf(attributes.colspan);
        } else if (BREAKS.has(name) && table.cell !== undefined) table.cell += ' ';
      },
      ontext: (said) => {
        const table = open.at(-1);
        if (passedOver > 0) return;
        const element = elements.at(-1);
        if (table?.cell !== undefined) table.cell += said;
        else if (element !== undefined) element.said += said;
      },
      onclosetag: (written) => {
        const name = written.toLowerCase();
        depth -= 1;
        const element = elements.pop();
        const said = element?.said.replaceAll(MARKS, '').replaceAll(/\s+/gu, ' ').trim() ?? '';
        if (element !== undefined && said !== '') beside.push({ line: element.line, text: `${element.name}: ${said}` });
        if (PASSED_OVER.has(name)) passedOver = Math.max(0, passedOver - 1);
        const table = open.at(-1);
        if (table === undefined) return;
        if (CELLS.has(name)) endCell(table);
        else if (ROWS.has(name)) endRow(table);
        else if (TABLES.has(name)) {
          endRow(table);
          open.pop();
          done.push(table.rows);
        }
      },
    },
    { xmlMode: isXml, decodeEntities: true },
  );
  // What lies in so much else is no page that a browser shows, and would take the parser ever longer.
  for (let at = 0; at < text.length && depth <= DEEPEST; at += PIECE) parser.write(text.slice(at, at + PIECE));
  if (depth > DEEPEST) return { tables: [], isCutShort: false, beside: [] };
  const isCutShort = open.length > 0;
  parser.end();
  return { tables: done, isCutShort, beside: beside.sort((one, other) => one.line - other.line) };
}

const DEEPEST = 500;
/** How much is given to the parser at once, in characters. */
const PIECE = 65_536;

/** The most columns that a cell may stand for; a page may say any number. */
const WIDEST = 50;

function spanOf(text: string | undefined): number {
  const span = /^\s*\d+\s*$/u.test(text ?? '') ? Number(text) : 1;
  return Math.min(Math.max(span, 1), WIDEST);
}
