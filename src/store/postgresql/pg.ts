import pg from 'pg';
import type { PostgresqlServer } from './driver.ts';

/** How long it is waited for a server that does not answer, in milliseconds. */
const PATIENCE = 10_000;

/** Reaches a server at a URL with the package `pg`. A connection that was lost is made anew for the next transaction. */
export function openWithPg(url: string): PostgresqlServer {
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: PATIENCE, allowExitOnIdle: true });
  // A connection that is lost while nothing is asked of it is no fault yet.
  pool.on('error', () => undefined);
  // One that is lost while it is held says so to whatever is asked of it: nothing else is to end the process for it.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    connect: async () => {
      const client = await pool.connect();
      return {
        query: async (statement, values) => (await client.query(statement, values && [...values])).rows,
        release: (isLost) => client.release(isLost),
      };
    },
    close: () => pool.end(),
  };
}
