import type { Database } from '../../sql.ts';

/** Opens a file of DuckDB, with the package `@duckdb/node-api`: to be read alone, it may be one that nobody may write, or that others read. */
export async function openDuckdb(file: string, access: 'read' | 'write' = 'write'): Promise<Database> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const options = { threads: '1', ...(access === 'read' && { access_mode: 'READ_ONLY' }) };
  const instance = await DuckDBInstance.create(file, options);
  const connection = await instance.connect();
  return {
    run: async (script) => void (await connection.run(script)),
    list: async (query) => (await connection.runAndReadAll(query)).getRowObjectsJson(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
