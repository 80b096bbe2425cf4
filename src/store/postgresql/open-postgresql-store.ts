import * as z from 'zod';
import type { Connection } from '../entry-table.ts';
import { openStoreOn } from '../open-store-on.ts';
import type { StorePurpose } from '../purpose.ts';
import type { Store } from '../store.ts';
import { StoreFault } from '../store-fault.ts';
import type { HeldConnection, PostgresqlServer } from './driver.ts';
import { faultOfPostgresql, hasLostConnection, sqlStateOf } from './fault-of-postgresql.ts';
import { CREATE, FIND, LAYOUT, LOCK, SCHEMA } from './layout.ts';

/** How long it is waited for another program that writes, in milliseconds. */
const PATIENCE = 10_000;

/** What is said at the beginning of a transaction that writes: what was recorded is on the disk before it is said to be. */
const TO_WRITE = `BEGIN ISOLATION LEVEL READ COMMITTED;
SET LOCAL lock_timeout = ${PATIENCE};
SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'`;

const TO_READ = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/**
 * Opens a store in a database of PostgreSQL, in a schema of its own, which is begun where it is not there and may be. Those who write do so one after
 * another.
 *
 * @throws StoreFault where the server is not reached, or the schema holds no store
 */
export async function openPostgresqlStore(server: PostgresqlServer, purpose: StorePurpose): Promise<Store> {
  const write = transactionOf(server, TO_WRITE, LOCK);
  const read = transactionOf(server, TO_READ);
  try {
    const isThere = await read((connection) => findStore(connection));
    if (!isThere && purpose !== 'begin') throw new StoreFault('no-such-store');
    if (!isThere) {
      await write(async (connection) => {
        if (!(await findStore(connection))) await connection.query(CREATE);
      });
    }
  } catch (error) {
    await server.close().catch(() => undefined);
    throw error;
  }
  return openStoreOn({ table: { name: `${SCHEMA}.entries` }, write, read, close: server.close });
}

const foundSchema = z.tuple([z.object({ schema: z.boolean(), tables: z.boolean() })]);
const layoutSchema = z.tuple([z.object({ layout: z.number() })]);

/** @throws StoreFault where there is a schema of that name that is none of a store, or one of a later version */
async function findStore({ query }: Connection): Promise<boolean> {
  const [{ schema, tables }] = foundSchema.parse(await query(FIND));
  if (!schema) return false;
  if (!tables) throw new StoreFault('not-a-store');
  const [{ layout }] = layoutSchema.parse(await query(`SELECT layout FROM ${SCHEMA}.about`));
  if (layout > LAYOUT) throw new StoreFault('later-layout', `${layout}`);
  return true;
}

function transactionOf(server: PostgresqlServer, begin: string, lock?: string) {
  return async <T>(act: (connection: Connection) => Promise<T>): Promise<T> => {
    const held = await server.connect().catch((error: unknown) => {
      throw faultOfPostgresql(error);
    });
    let isLost = false;
    try {
      await held.query(begin);
      if (lock !== undefined) await held.query(lock);
      const done = await act({ query: (statement, values) => held.query(numberPlaces(statement), values) });
      await (lock === undefined ? held.query('COMMIT') : commit(held));
      return done;
    } catch (error) {
      isLost = await held.query('ROLLBACK').then(
        () => false,
        () => true,
      );
      throw faultOfPostgresql(error);
    } finally {
      held.release(isLost);
    }
  };
}

/** Where the server says nothing, or that it ends the connection, it may have recorded what it was to record, or not. */
async function commit(held: HeldConnection): Promise<void> {
  try {
    await held.query('COMMIT');
  } catch (error) {
    if (!(error instanceof Error) || (sqlStateOf(error) !== undefined && !hasLostConnection(error))) throw error;
    throw new StoreFault('not-known-if-recorded', error.message);
  }
}

/** Writes the places of values as PostgreSQL numbers them. */
function numberPlaces(statement: string): string {
  let place = 0;
  return statement.replaceAll('?', () => {
    place += 1;
    return `$${place}`;
  });
}
