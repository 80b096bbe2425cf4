import { openCodesOfColumns } from './open-codes-of-columns.ts';
import { listInTurn, openDaysInOrder } from './open-days-in-order.ts';
import type { RowsInTurn } from './open-held-rows.ts';
import type { TableRow } from './split-rows.ts';

/**
 * Opens what reads the cells of a table of which only their column as a whole tells what they are: codes of participants, as {@link openCodesOfColumns}
 * reads them, and days in figures, as {@link openDaysInOrder} does.
 *
 * @example openColumnsAsWhole().push([{ kind: 'row', line: 1, cells: ['date'] }, { kind: 'row', line: 2, cells: ['27/10/2005'] }])[1].cells // ['2005-10-27']
 */
export function openColumnsAsWhole(): RowsInTurn {
  const codes = openCodesOfColumns();
  const days = openDaysInOrder();
  return {
    push: (rows) => days.push([...codes.push(rows)]),
    end: () => listInTurn([days.push([...codes.end()]), days.end()]),
  };
}

/**
 * Lists the rows of a table with their cells read as {@link openColumnsAsWhole} reads them.
 *
 * @example [...listColumnsAsWhole([{ kind: 'row', line: 1, cells: ['date'] }])].length // 1
 */
export function* listColumnsAsWhole(rows: Iterable<TableRow>): Generator<TableRow, void> {
  const columns = openColumnsAsWhole();
  for (const row of rows) yield* columns.push([row]);
  yield* columns.end();
}
