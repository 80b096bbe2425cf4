import type { Database, DatabaseRow } from '../../sql.ts';

/** Opens a file of SQLite, with the package `libsql`. */
export async function openSqlite(file: string): Promise<Database> {
  const { default: Libsql } = await import('libsql');
  const database = new Libsql(file);
  return {
    run: async (script) => void database.exec(script),
    list: async (query) => database.prepare(query).all().map(rowOf),
    close: async () => void database.close(),
  };
}

function rowOf(row: unknown): DatabaseRow {
  return typeof row === 'object' && row !== null ? { ...row } : {};
}
