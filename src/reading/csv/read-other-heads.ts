import { CODE_HEADS, OTHER_HEADS, SIGNATURE_HEADS, STATE_HEADS, STORED_DATE_HEADS } from './column-heads.ts';
import { CSV_COLUMNS, type CsvColumn } from './csv-columns.ts';
import { findEveryKind } from './every-kind.ts';
import { isNoAct } from './is-no-act.ts';
import type { TableRow } from './split-rows.ts';
import { columnNameOf } from './table-form.ts';

type Row = Extract<TableRow, { readonly kind: 'row' }>;

/** A row as a register has it; the first says how many cells each has that do not stand in the file, and what its own are there. */
export type RegisterRow = TableRow & { readonly added?: number; readonly written?: readonly string[] };

const COLUMN_OF_HEAD: ReadonlyMap<string, CsvColumn> = new Map([
  ...CODE_HEADS.map((head) => [head, 'participant'] as const),
  ...CSV_COLUMNS.flatMap((column) => (OTHER_HEADS[column] ?? []).map((head) => [head, column] as const)),
]);

const SIGNATURES: ReadonlySet<string> = new Set(SIGNATURE_HEADS);
const STORED_DATES: ReadonlySet<string> = new Set(STORED_DATE_HEADS);
const CODES: ReadonlySet<string> = new Set(CODE_HEADS);

/**
 * Checks if other tables call a column of a register by a name, in small letters.
 *
 * @example isOtherHead('contracting party') // true
 */
export function isOtherHead(name: string): boolean {
  return COLUMN_OF_HEAD.has(name) || SIGNATURES.has(name) || STORED_DATES.has(name);
}

/** A row of a table that is left, because what it tells of is no act. */
export interface RowLeft {
  readonly line: number;
  /** What stands there for the kind of the act. */
  readonly kind: string;
}

/** Where in a table what stands that a register has elsewhere. */
interface Plan {
  readonly header: readonly string[];
  /** Columns that say again what another one says, or what is computed. */
  readonly passedOver: readonly number[];
  /** Those of them that give days which are computed. */
  readonly computed: readonly number[];
  readonly signature: number | undefined;
  /** The kind of every act, where no column says it: it stands behind the other cells. */
  readonly everyKind: 'consent' | undefined;
  readonly kind: number;
  readonly date: number;
}

/**
 * Reads the rows of a table as those of a register: other heads of the columns are put into ours, a name beside a code is passed over, and of a
 * row a State with the days of signature and of deposit two rows are made. Each cell stays in its place. A row of what is no act is left, and so
 * is a column of the days on which the treaty is in force for each State, which are computed. Where no column says the kind, and that of the days is
 * called by an instrument, each act is a consent.
 *
 * @param leave takes each row that is left
 * @param passOver takes the head of each column of days that are computed
 * @example [...readOtherHeads([{ kind: 'row', line: 1, cells: ['Country', 'Action', 'Deposited'] }])][0].cells // ['participant', 'kind', 'date']
 */
export function* readOtherHeads(
  rows: Iterable<TableRow>,
  leave: (row: RowLeft) => void = () => {},
  passOver: (head: string) => void = () => {},
): Generator<RegisterRow, void> {
  const read = openOtherHeads(leave, passOver);
  for (const row of rows) yield* read(row);
}

/**
 * Opens what reads the rows of a table as {@link readOtherHeads} does, one after the other as they come in.
 *
 * @example [...openOtherHeads(() => {}, () => {})({ kind: 'row', line: 1, cells: ['Country', 'Action'] })][0].cells // ['participant', 'kind']
 */
export function openOtherHeads(
  leave: (row: RowLeft) => void,
  passOver: (head: string) => void,
): (row: TableRow) => Iterable<RegisterRow> {
  let plan: Plan | undefined;
  return (row) => {
    if (row.kind !== 'row') return [row];
    if (plan === undefined) {
      plan = planOf(row.cells);
      for (const index of plan.computed) passOver(row.cells[index]?.trim() ?? '');
      return [{ ...row, cells: plan.header, written: row.cells, ...(plan.everyKind !== undefined && { added: 1 }) }];
    }
    const whole = plan.everyKind === undefined ? row : { ...row, cells: [...row.cells, plan.everyKind] };
    const kind = whole.cells[plan.kind] ?? '';
    if (!isNoAct(kind)) return readWithPlan(whole, plan);
    leave({ line: row.line, kind: kind.trim() });
    return [];
  };
}

function planOf(cells: readonly string[]): Plan {
  const heads = cells.map(columnNameOf);
  const ours: ReadonlySet<string> = new Set(CSV_COLUMNS);
  const isKnown = (head: string): boolean => ours.has(head) || isOtherHead(head);
  // One word may stand in a row that is an act already, and no header.
  const isHeader = heads.filter(isKnown).length > 1;
  const header = [...cells];
  const taken = new Set<string>(heads.filter((head) => ours.has(head)));
  const computed = isHeader ? [...heads.keys()].filter((index) => STORED_DATES.has(heads[index] ?? '')) : [];
  const passedOver = [...computed];
  // A code says better than a name who it is.
  const order = [...heads.keys()].sort(
    (one, other) => Number(CODES.has(heads[other] ?? '')) - Number(CODES.has(heads[one] ?? '')),
  );
  const signature = isHeader ? heads.findIndex((head) => SIGNATURES.has(head)) : -1;
  for (const index of order) {
    const head = heads[index] ?? '';
    const column = COLUMN_OF_HEAD.get(head);
    if (!isHeader || ours.has(head) || column === undefined) continue;
    if (!taken.has(column)) header[index] = column;
    else if (
      STATE_HEADS.includes(head) &&
      !heads.some((each) => each === 'kind' || COLUMN_OF_HEAD.get(each) === 'kind')
    )
      header[index] = 'kind';
    else if (column === 'participant') {
      passedOver.push(index);
      header[index] = '';
    }
    taken.add(header[index] ?? '');
  }
  if (signature !== -1) header[signature] = '';
  for (const index of computed) header[index] = '';
  const everyKind = isHeader ? findEveryKind(cells) : undefined;
  if (everyKind !== undefined) header.push('kind');
  const names = header.map(columnNameOf);
  return {
    header,
    passedOver,
    computed,
    signature: signature === -1 ? undefined : signature,
    everyKind,
    kind: names.indexOf('kind'),
    date: names.indexOf('date'),
  };
}

function* readWithPlan(row: Row, { passedOver, signature, kind, date }: Plan): Generator<Row> {
  if (signature === undefined && passedOver.length === 0) {
    yield row;
    return;
  }
  const cells = [...row.cells];
  for (const index of passedOver) if (index < cells.length) cells[index] = '';
  if (signature === undefined || signature >= cells.length) {
    yield { ...row, cells };
    return;
  }
  const signed = cells[signature] ?? '';
  cells[signature] = '';
  if (signed !== '' && kind !== -1 && date !== -1)
    yield { ...row, cells: cells.with(kind, 'signature').with(date, signed) };
  if (signed === '' || (cells[date] ?? '') !== '') yield { ...row, cells };
}
