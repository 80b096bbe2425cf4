import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { Fault } from '../issues/attempt.ts';
import { type Issue, issueAt } from '../issues/issue.ts';
import { type DayOrder, findDayInFigures, listOrders, textInOrder } from '../values/day-in-figures.ts';
import { DAY_HEADS } from './column-heads.ts';
import { openHeldRows, type RowsInTurn } from './open-held-rows.ts';
import type { TableRow } from './split-rows.ts';
import { columnNameOf } from './table-form.ts';

type Row = Extract<TableRow, { readonly kind: 'row' }>;

/** A column of days, and what is known of it. */
interface DayColumn {
  readonly index: number;
  order?: DayOrder;
  /** The first of its days that tells the order; none where the form of the table does. */
  teller?: { readonly line: number; readonly text: string };
  /** Whether a day that may be two waits for the order. */
  isWaiting: boolean;
}

/**
 * Opens what reads days in figures with their year behind them, `27-10-2005`, `27/10/2005` or `27.10.2005`, as dates of the form YYYY-MM-DD. Whether the
 * day or the month stands first, the column as a whole tells: by one day that can be only one of the two. Until then the rows are held back. A
 * column that nothing tells is left as it is, so that each of its days is refused with both readings; where a column tells both, nothing of the
 * table can be read (`day-order`).
 *
 * @param isDay which heads are those of days
 * @example openDaysInOrder().push([{ kind: 'row', line: 1, cells: ['date'] }, { kind: 'row', line: 2, cells: ['27/10/2005'] }])[1].cells // ['2005-10-27']
 * @see docs/formats.md#days-in-figures
 */
export function openDaysInOrder(isDay: (head: string) => boolean = (head) => DAY_HEADS.has(head)): RowsInTurn {
  const held = openHeldRows();
  let columns: readonly DayColumn[] | undefined;

  const readHead = ({ cells, daysAre }: Row): readonly DayColumn[] =>
    cells.flatMap((cell, index): readonly DayColumn[] => {
      if (!isDay(columnNameOf(cell))) return [];
      return [{ index, isWaiting: false, ...(daysAre && { order: daysAre }) }];
    });

  /** Notes what a row tells of the columns, or refuses one that contradicts another. */
  const look = (row: Row, known: readonly DayColumn[]): readonly Issue[] => {
    const issues: Issue[] = [];
    for (const column of known) {
      const text = row.cells[column.index] ?? '';
      const figures = findDayInFigures(text);
      if (figures === undefined) continue;
      const [order, other] = listOrders(figures);
      if (order === undefined) continue;
      if (other !== undefined) {
        // The same day in both orders waits for nothing.
        column.isWaiting ||= column.order === undefined && figures.first !== figures.second;
      } else if (column.order === undefined) {
        column.order = order;
        column.teller = { line: row.line, text };
        column.isWaiting = false;
      } else if (column.order !== order) issues.push(issueOfOrder(column, order, row));
    }
    return issues;
  };

  const write = (row: TableRow, known: readonly DayColumn[]): TableRow => {
    if (row.kind !== 'row') return row;
    let cells: string[] | undefined;
    for (const { index, order } of known) {
      const figures = findDayInFigures(row.cells[index] ?? '');
      if (figures === undefined) continue;
      const { first, second } = figures;
      // A fourth of April is one in both orders.
      const chosen = order ?? (first === second ? 'day-first' : undefined);
      // There is no month above 12: what is wrong with such a text is said of it as it stands.
      if (chosen === undefined || (chosen === 'day-first' ? second : first) > 12) continue;
      cells ??= [...row.cells];
      cells[index] = textInOrder(figures, chosen);
    }
    return cells === undefined ? row : { ...row, cells, inFile: row.inFile ?? row.cells };
  };

  const release = (known: readonly DayColumn[]): Iterable<TableRow> => {
    const orders = known.map((column) => ({ ...column }));
    for (const column of known) column.isWaiting = false;
    const rows = held.take();
    return {
      *[Symbol.iterator]() {
        for (const row of rows) yield write(row, orders);
      },
    };
  };

  return {
    push: (rows) => {
      const given: Iterable<TableRow>[] = [];
      let next: TableRow[] = [];
      for (const row of rows) {
        if (columns === undefined) {
          if (row.kind === 'row') columns = readHead(row);
          next.push(row);
          continue;
        }
        const issues = row.kind === 'row' ? look(row, columns) : [];
        const read: TableRow = issues.length > 0 ? { kind: 'refused', line: row.line, issues, spoilsTable: true } : row;
        const isWaiting = columns.some((column) => column.isWaiting);
        if (!isWaiting && held.isEmpty()) next.push(write(read, columns));
        else if (!held.add(read) || !isWaiting) {
          given.push(next, release(columns));
          next = [];
        }
      }
      return given.length === 0 ? next : listInTurn([...given, next]);
    },
    end: () => (columns === undefined ? [] : release(columns)),
  };
}

/**
 * Lists the rows of several parts of a table, one part after the other.
 *
 * @example [...listInTurn([[], [{ kind: 'endless', line: 2 }]])].length // 1
 */
export function listInTurn(parts: readonly Iterable<TableRow>[]): Iterable<TableRow> {
  return {
    *[Symbol.iterator]() {
      for (const part of parts) yield* part;
    },
  };
}

/**
 * Lists the rows of a table with their days read as {@link openDaysInOrder} reads them.
 *
 * @example [...listInOrder([{ kind: 'row', line: 1, cells: ['date'] }])].length // 1
 */
export function* listInOrder(rows: Iterable<TableRow>, isDay?: (head: string) => boolean): Generator<TableRow, void> {
  const days = openDaysInOrder(isDay);
  for (const row of rows) yield* days.push([row]);
  yield* days.end();
}

function issueOfOrder({ index, teller }: DayColumn, order: DayOrder, { line, cells }: Row): Issue {
  const text = renderExcerpt((cells[index] ?? '').trim());
  const what: Fault['what'] =
    teller === undefined
      ? { code: 'issue.day-order.of-form', values: { text } }
      : {
          code: `issue.day-order.${order}`,
          values: { text, other: renderExcerpt(teller.text.trim()), otherLine: teller.line },
        };
  return issueAt(
    { line, column: index + 1 },
    ['rows', line],
    { what, remedy: { code: 'remedy.write-date', values: {} } },
    text,
  );
}
