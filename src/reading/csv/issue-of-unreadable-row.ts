import { type Issue, issueAt } from '../issues/issue.ts';
import { showText } from '../issues/show-text.ts';
import type { CsvColumnOrNone } from './parse-csv-header.ts';
import type { TableRow } from './split-rows.ts';

/**
 * Checks if the cells of a row can be told apart and belong to the columns of the header: a bad quote (`bad-quote`), too few or
 * too many cells (`too-few-cells`, `too-many-cells`), text under no name (`unnamed-column`). The cells of such a row are not
 * looked at, because nobody knows which column they belong to.
 *
 * @param index how many rows stand between the header and this one
 * @returns `undefined` for a row that can be read
 */
export function issueOfUnreadableRow(
  row: TableRow,
  columns: readonly CsvColumnOrNone[],
  index: number,
): Issue | undefined {
  const path = ['acts', index];
  if (row.kind !== 'row') return issueOfBrokenRow(row, path);
  const { line, cells } = row;
  const cellsInWords = cells.length === 1 ? '1 cell' : `${cells.length} cells`;
  const what = `the row has ${cellsInWords}, the table has ${columns.length} columns`;
  if (cells.length < columns.length) {
    const hint = 'write a comma for every empty cell, also at the end of the row';
    return issueAt({ line }, path, { code: 'too-few-cells', what, hint });
  }
  if (cells.length > columns.length) {
    const hint = 'put a cell that has a comma in double quotes: "Korea, Republic of"';
    return issueAt({ line }, path, { code: 'too-many-cells', what, hint });
  }
  if (!columns.includes('')) return undefined;
  const unnamed = cells.findIndex((cell, column) => cell !== '' && columns[column] === '');
  if (unnamed === -1) return undefined;
  const text = showText(cells[unnamed] ?? '');
  return issueAt(
    { line, column: unnamed + 1 },
    path,
    {
      code: 'unnamed-column',
      what: `"${text}" stands in a column without a name`,
      hint: 'give the column a name in the first row, such as "note", or empty it',
    },
    text,
  );
}

/** A row of which it is not known where its cells, or itself, end. */
export type BrokenRow = Exclude<TableRow, { readonly kind: 'row' }>;

/**
 * Builds the issue of a row with a quote that leaves open where its cell ends (`bad-quote`), or without an end (`endless-row`).
 *
 * @example issueOfBrokenRow({ kind: 'bad-quote', line: 3, column: 2, onItsLine: false }, []).line // 3
 */
export function issueOfBrokenRow(row: BrokenRow, path: Issue['path']): Issue {
  if (row.kind === 'endless') {
    return issueAt({ line: row.line }, path, {
      code: 'endless-row',
      what: 'the row that begins here does not end',
      hint: 'close the quote that was opened in it; where there is none, check that this file is a table',
    });
  }
  const { line, column } = row;
  const fault = row.onItsLine
    ? {
        code: 'bad-quote',
        what: 'a double quote stands inside a cell, so the end of the cell is not known',
        hint: 'put the whole cell in double quotes and write each quote inside it twice: "the ""old"" name"',
      }
    : {
        code: 'bad-quote',
        what: 'a double quote opens a cell and nothing closes it on this line, so the lines below would belong to it',
        hint: 'close the cell with a double quote, and write each quote inside it twice',
      };
  return issueAt({ line, column }, path, fault);
}
