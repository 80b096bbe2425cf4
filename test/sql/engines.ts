import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite, types } from '@electric-sql/pglite';
import Database from 'libsql';
import type { SqlEngine } from '../../src/sql.ts';

/** A row as an engine gives it, a day as YYYY-MM-DD. */
export type Row = Readonly<Record<string, unknown>>;

/** An engine in memory, for a test. */
export interface Engine {
  readonly run: (script: string) => Promise<void>;
  readonly list: (query: string) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
}

const OPENERS: Readonly<Record<SqlEngine, () => Promise<Engine>>> = {
  async postgresql() {
    const text = (value: string) => value;
    const database = await PGlite.create({ parsers: { [types.DATE]: text } });
    return {
      run: async (script) => void (await database.exec(script)),
      list: async (query) => (await database.query<Row>(query)).rows,
      close: () => database.close(),
    };
  },
  async sqlite() {
    const database = new Database(':memory:');
    return {
      run: async (script) => void database.exec(script),
      list: async (query) => database.prepare(query).all().map(rowOf),
      close: async () => void database.close(),
    };
  },
  async duckdb() {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    return {
      run: async (script) => void (await connection.run(script)),
      list: async (query) => (await connection.runAndReadAll(query)).getRowObjectsJson(),
      close: async () => {
        connection.closeSync();
        instance.closeSync();
      },
    };
  },
};

function rowOf(row: unknown): Row {
  return typeof row === 'object' && row !== null ? { ...row } : {};
}

/** Opens an engine with nothing in it. */
export function openEngine(engine: SqlEngine): Promise<Engine> {
  return OPENERS[engine]();
}
