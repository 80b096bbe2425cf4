import type { Entry } from './entry.ts';
import { StoreFault } from './store-fault.ts';
import { COLUMNS, parseRow, valuesOfRow } from './stored-row.ts';

export type SqlValue = string | number;

/** A connection to a database: one statement at a time, its values apart from it in the place of each `?`. */
export interface Connection {
  readonly query: (statement: string, values?: readonly SqlValue[]) => Promise<readonly unknown[]>;
}

/** The entries of a store, as statements that every database takes. */
export interface EntryTable {
  readonly findLast: () => Promise<Entry | undefined>;
  readonly countOf: (treaty: string) => Promise<number>;
  readonly find: (id: string) => Promise<Entry | undefined>;
  /** Those of a treaty, or of all, whose version or sequence is greater. */
  readonly list: (treaty: string | undefined, after: number, until?: string) => Promise<readonly Entry[]>;
  /** Some entries of all treaties in order, behind a sequence. */
  readonly listSome: (after: number, atMost: number) => Promise<readonly Entry[]>;
  /** The same as rows, as they are. */
  readonly listRows: (after: number, atMost: number) => Promise<readonly unknown[]>;
  readonly listTreaties: () => Promise<readonly unknown[]>;
  readonly insert: (entry: Entry) => Promise<void>;
}

const NAMES = COLUMNS.join(', ');

/** How a table is read. */
export interface TableForm {
  /** Its name, with that of its schema where it has one. */
  readonly name: string;
  /** Writes how a text is read of which it is not sure that it is one; left out, as it is. */
  readonly readText?: (expression: string) => string;
}

/** Opens the table of entries of a database. */
export function openEntryTable(
  { query }: Connection,
  { name: table, readText = (expression) => expression }: TableForm,
): EntryTable {
  const read = COLUMNS.map((column) =>
    column === 'sequence' || column === 'version' ? column : `${readText(column)} AS ${column}`,
  ).join(', ');
  const listRows: EntryTable['listRows'] = (after, atMost) =>
    query(`SELECT ${read} FROM ${table} WHERE sequence > ? ORDER BY sequence LIMIT ?`, [after, atMost]);
  const entriesOf = async (rest: string, values: readonly SqlValue[]): Promise<readonly Entry[]> =>
    (await query(`SELECT ${read} FROM ${table} ${rest}`, values)).map(entryOf);
  return {
    findLast: async () => (await entriesOf('ORDER BY sequence DESC LIMIT 1', []))[0],
    countOf: async (treaty) =>
      (await entriesOf('WHERE treaty = ? ORDER BY version DESC LIMIT 1', [treaty]))[0]?.version ?? 0,
    find: async (id) => (await entriesOf('WHERE id = ?', [id]))[0],
    list: async (treaty, after, until) => {
      const [byThen, values] = until === undefined ? ['', []] : [' AND recorded_at <= ?', [until]];
      return treaty === undefined
        ? entriesOf(`WHERE sequence > ?${byThen} ORDER BY sequence`, [after, ...values])
        : inFullOrder(
            await entriesOf(`WHERE treaty = ? AND version > ?${byThen} ORDER BY version`, [treaty, after, ...values]),
            after,
          );
    },
    listRows,
    listSome: async (after, atMost) => (await listRows(after, atMost)).map(entryOf),
    listTreaties: () =>
      query(
        `SELECT ${readText('treaty')} AS treaty, MAX(version) AS version, ${readText('MIN(recorded_at)')} AS first_recorded_at, ${readText('MAX(recorded_at)')} AS last_recorded_at FROM ${table} GROUP BY ${table}.treaty ORDER BY ${table}.treaty`,
      ),
    insert: async (entry) => {
      const places = COLUMNS.map(() => '?').join(', ');
      await query(`INSERT INTO ${table} (${NAMES}) VALUES (${places})`, valuesOfRow(entry));
    },
  };
}

/** Nothing is answered from an entry that is not as it was recorded. */
function entryOf(row: unknown): Entry {
  const read = parseRow(row);
  if (read.kind === 'entry') return read.entry;
  throw new StoreFault('altered', '', read.sequence);
}

/** Nor is anything answered where one of those of a treaty is missing. */
function inFullOrder(entries: readonly Entry[], after: number): readonly Entry[] {
  const gap = entries.find(({ version }, index) => version !== after + index + 1);
  if (gap === undefined) return entries;
  throw new StoreFault('altered', '', gap.sequence);
}
