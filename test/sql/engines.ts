import { PGlite, types } from '@electric-sql/pglite';
import { openDuckdb } from '../../src/cli/databases/duckdb.ts';
import { openMariadb } from '../../src/cli/databases/mariadb.ts';
import { openPostgresql } from '../../src/cli/databases/postgresql.ts';
import { openSqlite } from '../../src/cli/databases/sqlite.ts';
import type { Database, DatabaseRow, ReachedEngine } from '../../src/sql.ts';
import { findServer, type Server, type ServerName, startServer } from './servers.ts';

/** What an engine runs in, for a test. */
export interface Platform {
  readonly name: string;
  readonly engine: ReachedEngine;
  /** Opens a database with nothing in it; what is done with it is undone when it is closed. */
  readonly open: () => Promise<Database>;
}

const IN_PROCESS: readonly Platform[] = [
  { name: 'PostgreSQL in WebAssembly', engine: 'postgresql', open: openPglite },
  { name: 'SQLite', engine: 'sqlite', open: () => openSqlite(':memory:') },
  { name: 'DuckDB', engine: 'duckdb', open: () => openDuckdb(':memory:') },
];

const SERVERS: readonly (Platform & { readonly engine: ServerName })[] = [
  { name: 'PostgreSQL', engine: 'postgresql', open: openOnPostgresql },
  { name: 'MariaDB', engine: 'mariadb', open: openOnMariadb },
];

/** The servers that this machine has; the last lines of a run say which it has not. */
const SERVERS_HERE: readonly Platform[] = SERVERS.filter(({ engine }) => findServer(engine) !== undefined);

/** Where the tests run. */
export const PLATFORMS: readonly Platform[] = [...IN_PROCESS, ...SERVERS_HERE];

/** Where each engine runs once: PostgreSQL as a server where this machine has it. */
export const EACH_ENGINE: readonly Platform[] = PLATFORMS.filter(
  ({ engine }, index) => PLATFORMS.findLastIndex((other) => other.engine === engine) === index,
);

/** Finds a platform that runs in the process. */
export function platformOf(name: string): Platform {
  const platform = IN_PROCESS.find((each) => each.name === name);
  if (platform === undefined) throw new Error(`${name} does not run in the process`);
  return platform;
}

async function openPglite(): Promise<Database> {
  const text = (value: string) => value;
  const database = await PGlite.create({ parsers: { [types.DATE]: text } });
  return {
    run: async (script) => void (await database.exec(script)),
    list: async (query) => (await database.query<DatabaseRow>(query)).rows,
    close: () => database.close(),
  };
}

/** The URL of a database of a server. */
export function urlOf(name: ServerName, { user, host, port }: Server, database: string): string {
  return `${name}://${user}@${host}:${port}/${database}`;
}

let databases = 0;

async function runAsOwner(server: Server, script: string): Promise<void> {
  const owner = await openPostgresql(urlOf('postgresql', server, 'postgres'));
  await owner.run(script);
  await owner.close();
}

/** Starts PostgreSQL, if it has not been. */
export function startPostgresql(): Promise<Server> {
  return startServer('postgresql', (server) => runAsOwner(server, 'SELECT 1'));
}

/** Makes a database on PostgreSQL; `drop` removes it. */
export async function createOnPostgresql(): Promise<{
  readonly server: Server;
  readonly url: string;
  readonly drop: () => Promise<void>;
}> {
  const server = await startPostgresql();
  databases += 1;
  const name = `test_${databases}`;
  await runAsOwner(server, `CREATE DATABASE ${name}`);
  return {
    server,
    url: urlOf('postgresql', server, name),
    drop: () => runAsOwner(server, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function openOnPostgresql(): Promise<Database> {
  const { url, drop } = await createOnPostgresql();
  const database = await openPostgresql(url);
  return {
    ...database,
    close: async () => {
      await database.close();
      await drop();
    },
  };
}

/** Starts MariaDB, if it has not been. */
export function startMariadb(): Promise<Server> {
  return startServer('mariadb', async (server) => (await openMariadb(urlOf('mariadb', server, ''))).close());
}

/** Gives the URL of a database of MariaDB with nothing in it; in MariaDB ours is a database beside it. */
export async function createOnMariadb(): Promise<{ readonly server: Server; readonly url: string }> {
  const server = await startMariadb();
  const owner = await openMariadb(urlOf('mariadb', server, ''));
  await owner.run('DROP DATABASE IF EXISTS final_clauses; DROP DATABASE IF EXISTS host; CREATE DATABASE host;');
  await owner.close();
  return { server, url: urlOf('mariadb', server, 'host') };
}

async function openOnMariadb(): Promise<Database> {
  const { url } = await createOnMariadb();
  return openMariadb(url);
}
