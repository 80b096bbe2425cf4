import type { Treaty } from '../../treaty/treaty.ts';
import { composeClauseRows } from '../clause-rows.ts';
import type { ReachedEngine } from '../dialect.ts';
import { REACHED_DIALECTS } from '../dialects.ts';
import { type ColumnType, TABLE_NAMES, TABLES, TABLES_OF_ALL, type TableName } from '../tables.ts';
import type { Database, DatabaseRow } from './database.ts';
import { describeInstallation } from './describe-installation.ts';

/** In what a database differs from what would be installed now. */
export interface InstallationDifferences {
  /** Objects of ours that are not there. */
  readonly missing: readonly string[];
  /** Treaties of which there are no rows, those whose rows are others, and those that are there and were not asked about. */
  readonly absent: readonly string[];
  readonly different: readonly string[];
  readonly further: readonly string[];
  /** Tables that say the same for all treaties, and say something else there. */
  readonly tables: readonly string[];
}

/**
 * Lists in what a database differs from what would be installed now for some treaties; nothing is changed.
 *
 * @example (await listInstallationDifferences({ run: async () => {}, list: async () => [], close: async () => {} }, 'sqlite', [opCrcSc])).absent // ['op-crc-sc']
 * @see docs/sql.md
 */
export async function listInstallationDifferences(
  database: Database,
  engine: ReachedEngine,
  treaties: readonly Treaty[],
): Promise<InstallationDifferences> {
  const dialect = REACHED_DIALECTS[engine];
  const { objects, missing } = await describeInstallation(database, dialect);
  const wanted = new Map<string, string[]>();
  const found = new Map<string, string[]>();
  const rows = composeClauseRows(treaties);
  for (const name of TABLE_NAMES) {
    addRows(wanted, name, rows[name]);
    if (objects.some((each) => each.name === name)) {
      addRows(found, name, await database.list(`SELECT * FROM ${dialect.nameOf(name)}`));
    }
  }
  const isSame = (key: string) => `${wanted.get(key)?.sort()}` === `${found.get(key)?.sort()}`;
  const asked = treaties.map(({ id }) => id);
  const keys = new Set(asked.map(keyOf));
  const isTold = new Set<string>(TABLES_OF_ALL);
  return {
    missing: missing.map(dialect.nameOf),
    absent: asked.filter((id) => !found.has(keyOf(id))),
    different: asked.filter((id) => found.has(keyOf(id)) && !isSame(keyOf(id))),
    further: [...found.keys()].filter((key) => key.startsWith('=') && !keys.has(key)).map((key) => key.slice(1)),
    tables: TABLE_NAMES.filter((name) => isTold.has(name) && !isSame(name)).map(dialect.nameOf),
  };
}

/** What stands for a treaty, which may be called as a table is. */
function keyOf(treaty: unknown): string {
  return `=${treaty}`;
}

/** Adds the rows of a table as texts, by their treaty, or by the table where they are the same for all. */
function addRows(into: Map<string, string[]>, name: TableName, rows: readonly DatabaseRow[]): void {
  const columns: readonly (readonly [string, ColumnType])[] = Object.entries(TABLES[name]);
  for (const row of rows) {
    const key = 'treaty' in row ? keyOf(row.treaty) : name;
    const text = JSON.stringify([name, ...columns.map(([column, type]) => plainValueOf(row[column], type))]);
    const known = into.get(key);
    if (known === undefined) into.set(key, [text]);
    else known.push(text);
  }
}

/** A value as every engine gives it: a truth may be 1 or 0, and a number a text. */
function plainValueOf(value: unknown, type: ColumnType): unknown {
  if (value === null || value === undefined) return null;
  if (type === 'boolean') return value === true || value === 1;
  return type === 'number' ? Number(value) : `${value}`;
}
