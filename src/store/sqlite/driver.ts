import type { SqlValue } from '../entry-table.ts';

/** An open file of SQLite. */
export interface SqliteDatabase {
  readonly all: (statement: string, values: readonly SqlValue[]) => readonly unknown[];
  readonly run: (script: string) => void;
  readonly close: () => void;
}

/** A package that opens files of SQLite; `file` is a path, or a URL of a file with the settings of SQLite. */
export type OpenSqliteFile = (file: string) => SqliteDatabase;

/** How many statements are kept ready. */
const MOST_STATEMENTS = 50;

/** Something with prepared statements, as both packages have them. */
interface Preparing {
  readonly prepare: (statement: string) => { readonly all: (...values: SqlValue[]) => readonly unknown[] };
}

/** Keeps statements ready that are asked again and again. */
export function openStatements(database: Preparing): SqliteDatabase['all'] {
  const kept = new Map<string, ReturnType<Preparing['prepare']>>();
  return (statement, values) => {
    const prepared = kept.get(statement) ?? database.prepare(statement);
    if (kept.size < MOST_STATEMENTS) kept.set(statement, prepared);
    return prepared.all(...values);
  };
}
