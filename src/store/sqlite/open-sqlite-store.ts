import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Connection } from '../entry-table.ts';
import { type Adapter, openStoreOn } from '../open-store-on.ts';
import type { StorePurpose } from '../purpose.ts';
import type { Store } from '../store.ts';
import { StoreFault } from '../store-fault.ts';
import type { OpenSqliteFile, SqliteDatabase } from './driver.ts';
import { codeOfSqlite, faultOfSqlite, INPUT_OUTPUT } from './fault-of-sqlite.ts';
import { APPLICATION_ID, CREATE, LAYOUT } from './layout.ts';
import { loadDriver } from './load-driver.ts';

/** How long it is waited for another program that writes, in milliseconds. */
const PATIENCE = 10_000;

/** How long SQLite itself waits, in milliseconds: nothing else happens in this process in the meantime, not what it waits for either. */
const WAIT = 10;

/**
 * Opens a store in a file of SQLite, which is begun where it is not there and may be. What was recorded is on the disk before it is said to be: the
 * file has a journal of what is written ahead (WAL) and `synchronous=FULL`.
 *
 * @param openFile what opens the file; left out, the package `libsql`, or the SQLite of Node.js where that is not installed
 * @throws StoreFault where it cannot be opened, is no store, or does not keep what is written as it should
 */
export async function openSqliteStore(file: string, purpose: StorePurpose, openFile?: OpenSqliteFile): Promise<Store> {
  return openStoreOn(await openSqliteAdapter(file, purpose, openFile));
}

/** The adapter of a file. */
interface SqliteAdapter extends Adapter {
  /** Takes all that is written ahead into the file itself, and lets nothing be written ahead any more until it is opened anew. */
  readonly endJournal: () => Promise<void>;
}

/** Opens the file of a store as {@link openSqliteStore} does, for its adapter. */
export async function openSqliteAdapter(
  file: string,
  purpose: StorePurpose,
  openFile?: OpenSqliteFile,
): Promise<SqliteAdapter> {
  if (purpose !== 'begin' && !existsSync(file)) throw new StoreFault('no-such-store');
  const open = openFile ?? (await loadDriver());
  return adapterOf(await openFor(file, purpose, open), purpose);
}

async function openFor(file: string, purpose: StorePurpose, open: OpenSqliteFile): Promise<SqliteDatabase> {
  try {
    return await openPrepared(file, purpose, open);
  } catch (error) {
    const fault = faultOfSqlite(error);
    const isHeldShut = fault instanceof StoreFault && ['read-only', 'cannot-open'].includes(fault.kind);
    // A file in a folder that nobody may write to can have no journal. Where there is none left over, it is read as it is.
    if (purpose !== 'read' || !isHeldShut || existsSync(`${file}-wal`)) throw fault;
    return await openPrepared(`${pathToFileURL(file).href}?immutable=1`, purpose, open).catch((other: unknown) => {
      throw faultOfSqlite(other);
    });
  }
}

async function openPrepared(file: string, purpose: StorePurpose, open: OpenSqliteFile): Promise<SqliteDatabase> {
  const database = open(file);
  try {
    database.run(`PRAGMA busy_timeout = ${WAIT}`);
    const isEmpty = await untilFree(() => isWithoutTables(database));
    if (isEmpty && purpose !== 'begin') throw new StoreFault('not-a-store');
    if (!isEmpty) assertOurs(database);
    if (purpose === 'read') return database;
    await keepSafe(database);
    if (isEmpty) await begin(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function isWithoutTables(database: SqliteDatabase): boolean {
  return (
    database.all('SELECT 1 FROM sqlite_schema LIMIT 1', []).length === 0 && numberOf(database, 'application_id') === 0
  );
}

function assertOurs(database: SqliteDatabase): void {
  if (numberOf(database, 'application_id') !== APPLICATION_ID) throw new StoreFault('not-a-store');
  const layout = numberOf(database, 'user_version');
  if (layout > LAYOUT) throw new StoreFault('later-layout', `${layout}`);
}

/** Makes sure that what is written is on the disk before it is said to be, and that the file takes it so. */
async function keepSafe(database: SqliteDatabase): Promise<void> {
  database.run('PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON');
  const mode = await untilFree(() => settingOf(database, 'journal_mode = WAL'));
  const synchronous = numberOf(database, 'synchronous');
  if (mode === 'wal' && synchronous === FULL) return;
  throw new StoreFault('refused', `journal_mode=${String(mode)}, synchronous=${synchronous}`);
}

/** What `synchronous=FULL` is as a number. */
const FULL = 2;

/** Asks until no other program holds the file: one that changes the journal holds it whole, one that writes lets nobody else write. */
async function untilFree<T>(ask: () => T): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    try {
      return ask();
    } catch (error) {
      const fault = faultOfSqlite(error);
      if (!(fault instanceof StoreFault && fault.kind === 'locked') || performance.now() > end) throw fault;
      // Those who wait at once ask again at different times.
      await setTimeout(Math.random() * WAIT * 2);
    }
  }
}

/** Makes a store of an empty file, where nobody else has in the meantime. */
async function begin(database: SqliteDatabase): Promise<void> {
  await beginTransaction(database, TO_WRITE);
  try {
    if (isWithoutTables(database)) database.run(CREATE);
    else assertOurs(database);
    database.run('COMMIT');
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

function settingOf(database: SqliteDatabase, setting: string): unknown {
  const [row] = database.all(`PRAGMA ${setting}`, []);
  return typeof row === 'object' && row !== null ? Object.values(row)[0] : undefined;
}

function numberOf(database: SqliteDatabase, setting: string): number {
  return Number(settingOf(database, setting));
}

/** What has begun in part, and not to its end, is undone before it is asked for again. */
function beginTransaction(database: SqliteDatabase, begin: string): Promise<void> {
  return untilFree(() => {
    try {
      database.run(begin);
    } catch (error) {
      rollBack(database);
      throw error;
    }
  });
}

const TO_WRITE = 'BEGIN IMMEDIATE';

/** What is read from then on is as it is now. */
const TO_READ = 'BEGIN; SELECT 1 FROM sqlite_schema';

function adapterOf(database: SqliteDatabase, purpose: StorePurpose): SqliteAdapter {
  const connection: Connection = { query: async (statement, values = []) => database.all(statement, values) };
  const inTransaction =
    (begin: string) =>
    async <T>(act: (connection: Connection) => Promise<T>): Promise<T> => {
      try {
        await beginTransaction(database, begin);
        const done = await act(connection);
        commit(database);
        return done;
      } catch (error) {
        rollBack(database);
        throw faultOfSqlite(error);
      }
    };
  return {
    // The package libsql ends the process where a text is none.
    table: { name: 'entries', readText: (expression) => `CAST(${expression} AS BLOB)` },
    write: inTransaction(TO_WRITE),
    read: inTransaction(TO_READ),
    endJournal: async () => {
      const mode = await untilFree(() => settingOf(database, 'journal_mode = DELETE'));
      if (mode !== 'delete') throw new StoreFault('refused', `journal_mode=${String(mode)}`);
    },
    close: async () => {
      if (purpose !== 'read') takeIn(database);
      database.close();
    },
  };
}

/** Takes what is written ahead into the file itself, so that whoever copies that has all of it. Where somebody reads, it is taken in later: nothing is lost by it. */
function takeIn(database: SqliteDatabase): void {
  try {
    database.run('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    return;
  }
}

function commit(database: SqliteDatabase): void {
  try {
    database.run('COMMIT');
  } catch (error) {
    if (codeOfSqlite(error) !== INPUT_OUTPUT || !(error instanceof Error)) throw error;
    throw new StoreFault('not-known-if-recorded', error.message);
  }
}

/** Where the transaction has ended with its error already, there is nothing to undo. */
function rollBack(database: SqliteDatabase): void {
  try {
    database.run('ROLLBACK');
  } catch {
    return;
  }
}
