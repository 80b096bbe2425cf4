import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDuckdb } from '../../src/cli/databases/duckdb.ts';
import { openMariadb } from '../../src/cli/databases/mariadb.ts';
import { openPostgresql } from '../../src/cli/databases/postgresql.ts';
import { openSqlite } from '../../src/cli/databases/sqlite.ts';
import type { Database, ReachedEngine } from '../../src/sql.ts';
import { type Ran, runTreaty } from '../cli/run-treaty.ts';
import { createOnMariadb, createOnPostgresql } from './engines.ts';
import { findServer } from './servers.ts';

/** A database with nothing in it that the command reaches. */
export interface Place {
  readonly engine: ReachedEngine;
  readonly url: string;
  /** Runs `treaty sql` in it. */
  readonly treaty: (deed: string, ...args: readonly string[]) => Promise<Ran>;
  /** Does something in it as its host, in a connection of its own. */
  readonly asHost: <T>(act: (database: Database) => Promise<T>) => Promise<T>;
  readonly leave: () => Promise<void>;
}

type Open = (place: string) => Promise<Database>;

const OPENERS: Readonly<Record<ReachedEngine, Open>> = {
  postgresql: openPostgresql,
  mariadb: openMariadb,
  sqlite: openSqlite,
  duckdb: openDuckdb,
};

/** The engines that the command reaches on this machine. */
export const ENGINES_HERE: readonly ReachedEngine[] = [
  'sqlite',
  'duckdb',
  ...(['postgresql', 'mariadb'] as const).filter((name) => findServer(name) !== undefined),
];

/** Makes a place for a test. */
export async function openPlace(engine: ReachedEngine): Promise<Place> {
  if (engine === 'postgresql') {
    const { url, drop } = await createOnPostgresql();
    return placeAt(engine, url, drop);
  }
  if (engine === 'mariadb') return placeAt(engine, (await createOnMariadb()).url, async () => undefined);
  const folder = mkdtempSync(join(tmpdir(), 'sql-'));
  return placeAt(engine, join(folder, 'treaties.db'), async () => rmSync(folder, { recursive: true }));
}

function placeAt(engine: ReachedEngine, url: string, leave: () => Promise<void>): Place {
  const option = engine === 'sqlite' || engine === 'duckdb' ? '--file' : '--url';
  return {
    engine,
    url,
    leave,
    treaty: (deed, ...args) => runTreaty(['sql', deed, ...args, '--engine', engine, option, url]),
    asHost: async (act) => {
      const database = await OPENERS[engine](url);
      try {
        return await act(database);
      } finally {
        await database.close();
      }
    },
  };
}
