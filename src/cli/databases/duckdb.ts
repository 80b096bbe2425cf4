import type { Database } from '../../sql.ts';

/** Opens a file of DuckDB, with the package `@duckdb/node-api`. */
export async function openDuckdb(file: string): Promise<Database> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(file, { threads: '1' });
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
