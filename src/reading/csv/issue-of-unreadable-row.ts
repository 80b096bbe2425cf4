import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { Fault } from '../issues/attempt.ts';
import { type Issue, issueAt } from '../issues/issue.ts';
import type { CsvColumnOrNone } from './parse-csv-header.ts';
import type { TableRow } from './split-rows.ts';

/**
 * Checks if the cells of a row can be told apart and belong to the columns of the header: a bad quote (`bad-quote`), too few or
 * too many cells (`too-few-cells`, `too-many-cells`), text under no name (`unnamed-column`); and whatever a row was refused for before.
 * The cells of such a row are not looked at, because nobody knows which column they belong to.
 *
 * @param index how many rows stand between the header and this one
 * @param added how many cells every row has that do not stand in the file
 * @returns none for a row that can be read
 * @example listIssuesOfUnreadable({ kind: 'row', line: 2, cells: ['NOR'] }, ['participant'], 0) // []
 */
export function listIssuesOfUnreadable(
  row: TableRow,
  columns: readonly CsvColumnOrNone[],
  index: number,
  added = 0,
): readonly Issue[] {
  const path = ['acts', index];
  if (row.kind !== 'row') return listIssuesOfBroken(row, path);
  const uneven = issueOfUnevenRow(row, columns.length, path, added);
  if (uneven !== undefined) return [uneven];
  const unnamed = columns.includes('')
    ? issueOfUnnamedColumn(row, (column) => columns[column] === '', path)
    : undefined;
  return unnamed === undefined ? [] : [unnamed];
}

/**
 * Checks if a row has text in a column without a name (`unnamed-column`): of the other columns, too, nobody knows then if the names stand above their own cells.
 *
 * @param isUnnamed says it of a column by its index
 * @returns `undefined` for a row that has none
 * @example issueOfUnnamedColumn({ line: 2, cells: ['NOR', 'x'] }, (column) => column === 1, [])?.code // 'unnamed-column'
 */
export function issueOfUnnamedColumn(
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
  isUnnamed: (column: number) => boolean,
  path: Issue['path'],
): Issue | undefined {
  const unnamed = cells.findIndex((cell, column) => cell !== '' && isUnnamed(column));
  if (unnamed === -1) return undefined;
  const text = renderExcerpt(cells[unnamed] ?? '');
  const what = { code: 'issue.unnamed-column', values: { text } } as const;
  const remedy = { code: 'remedy.name-column', values: {} } as const;
  return issueAt({ line, column: unnamed + 1 }, path, { what, remedy }, text);
}

/**
 * Checks if a row has as many cells as the table has columns (`too-few-cells`, `too-many-cells`): of one that has not, nobody knows which
 * cell belongs to which column.
 *
 * @param added how many of the cells, and of the columns, do not stand in the file
 * @returns `undefined` for a row that has
 * @example issueOfUnevenRow({ line: 2, cells: ['NOR'] }, 3, [])?.code // 'too-few-cells'
 */
export function issueOfUnevenRow(
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
  columns: number,
  path: Issue['path'],
  added = 0,
): Issue | undefined {
  if (cells.length === columns) return undefined;
  const values = { cells: cells.length - added, columns: columns - added };
  return cells.length < columns
    ? issueAt({ line }, path, {
        what: { code: 'issue.too-few-cells', values },
        remedy: { code: 'remedy.write-empty-cells', values: {} },
      })
    : issueAt({ line }, path, {
        what: { code: 'issue.too-many-cells', values },
        remedy: { code: 'remedy.quote-cell', values: {} },
      });
}

/** A row of which it is not known where its cells, or itself, end. */
export type BrokenRow = Exclude<TableRow, { readonly kind: 'row' }>;

/**
 * Lists the issues of a row with a quote that leaves open where its cell ends (`bad-quote`), of one without an end (`endless-row`), and of one that was
 * refused before.
 *
 * @example listIssuesOfBroken({ kind: 'bad-quote', line: 3, column: 2, before: ['one'], onItsLine: false }, [])[0].line // 3
 */
export function listIssuesOfBroken(row: BrokenRow, path: Issue['path']): readonly Issue[] {
  if (row.kind === 'refused') return row.issues;
  if (row.kind === 'endless') return [issueAt({ line: row.line }, path, ENDLESS)];
  const { line, column, onItsLine } = row;
  return [issueAt({ line, column }, path, onItsLine ? QUOTE_INSIDE : QUOTE_OPEN)];
}

/**
 * Checks if no other row of a table can be read because of one: it has no end, or was refused for what the others need too.
 *
 * @example isSpoiling({ kind: 'endless', line: 3 }) // true
 */
export function isSpoiling(row: BrokenRow): boolean {
  return row.kind === 'endless' || (row.kind === 'refused' && row.spoilsTable === true);
}

const ENDLESS: Fault = {
  what: { code: 'issue.endless-row', values: {} },
  remedy: { code: 'remedy.close-quote.or-check-file', values: {} },
};

const QUOTE_INSIDE: Fault = {
  what: { code: 'issue.bad-quote', values: {} },
  remedy: { code: 'remedy.quote-whole-cell', values: {} },
};

const QUOTE_OPEN: Fault = {
  what: { code: 'issue.bad-quote.open', values: {} },
  remedy: { code: 'remedy.close-quote', values: {} },
};
