import { columnNameOf } from './table-form.ts';

/** The names of the columns that a table may have; several may stand for one column. */
export type ColumnNames<Column extends string> = ReadonlyMap<string, Column>;

/** The first row of a table: what each of its cells announces. */
export interface TableHeader<Column extends string> {
  /** What stands in each cell, as it is compared. */
  readonly names: readonly string[];
  /** What each cell announces: `''` where it has no name, `undefined` where its name is not known. */
  readonly columns: readonly (Column | '' | undefined)[];
  /** Where each column stands; of two with one meaning, the first. */
  readonly places: ReadonlyMap<Column, number>;
}

/**
 * Reads the names of the columns of a table, in any order, in small or capital letters. It judges nothing: which column must be there, and
 * whether another one may, differs from table to table.
 *
 * @example readHeader(['Date ', 'x'], new Map([['date', 'on']])).columns // ['on', undefined]
 */
export function readHeader<Column extends string>(
  cells: readonly string[],
  known: ColumnNames<Column>,
): TableHeader<Column> {
  const names = cells.map(columnNameOf);
  const columns = names.map((name) => (name === '' ? name : known.get(name)));
  const places = new Map<Column, number>();
  for (const [index, column] of columns.entries()) {
    if (column !== undefined && column !== '' && !places.has(column)) places.set(column, index);
  }
  return { names, columns, places };
}
