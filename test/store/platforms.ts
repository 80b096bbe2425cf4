import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { openPostgresql } from '../../src/cli/databases/postgresql.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openPostgresqlStore } from '../../src/store/postgresql/open-postgresql-store.ts';
import type { StorePurpose } from '../../src/store/purpose.ts';
import { openWithLibsql } from '../../src/store/sqlite/libsql.ts';
import type { Store } from '../../src/store/store.ts';
import { createOnPostgresql } from '../sql/engines.ts';
import { findServer } from '../sql/servers.ts';

/** Where a store may be, with nothing in it yet. */
export interface StorePlace {
  /** How the table of entries is named. */
  readonly table: string;
  readonly open: (purpose?: StorePurpose) => Promise<Store>;
  /** Does something in the database as whoever owns it, past the store. */
  readonly tamper: (script: string) => Promise<void>;
  /** What undoes the guards against that. */
  readonly unguard: string;
  /** As it is given to `--store`, where it can be. */
  readonly place?: string;
  readonly leave: () => Promise<void>;
}

export interface StorePlatform {
  readonly name: string;
  readonly makePlace: () => Promise<StorePlace>;
}

const TABLE = 'final_clauses_store.entries';
const UNGUARD = `ALTER TABLE ${TABLE} DISABLE TRIGGER ALL`;

async function makeFile(): Promise<StorePlace> {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  const place = join(folder, 'store.db');
  return {
    table: 'entries',
    place,
    open: (purpose = 'begin') => openStore(place, purpose),
    tamper: async (script) => {
      const database = openWithLibsql(place);
      try {
        database.run(script);
      } finally {
        database.close();
      }
    },
    unguard:
      'DROP TRIGGER entries_are_not_changed; DROP TRIGGER entries_are_not_removed; DROP TRIGGER entries_follow_one_another',
    leave: async () => rmSync(folder, { recursive: true }),
  };
}

async function makeOnServer(): Promise<StorePlace> {
  const { url, drop } = await createOnPostgresql();
  return {
    table: TABLE,
    place: url,
    open: (purpose = 'begin') => openStore(url, purpose),
    tamper: async (script) => {
      const database = await openPostgresql(url);
      try {
        await database.run(script);
      } finally {
        await database.close();
      }
    },
    unguard: UNGUARD,
    leave: drop,
  };
}

async function makeInWebAssembly(): Promise<StorePlace> {
  const database = await PGlite.create();
  return {
    table: TABLE,
    open: (purpose = 'begin') =>
      openPostgresqlStore(
        {
          connect: async () => ({
            query: async (statement, values) =>
              values === undefined
                ? ((await database.exec(statement)).at(-1)?.rows ?? [])
                : (await database.query(statement, [...values])).rows,
            release: () => undefined,
          }),
          close: async () => undefined,
        },
        purpose,
      ),
    tamper: async (script) => void (await database.exec(script)),
    unguard: UNGUARD,
    leave: () => database.close(),
  };
}

/** Where the contract of a store holds: PostgreSQL as a server where this machine has it, and in WebAssembly where it has not. */
export const STORE_PLATFORMS: readonly StorePlatform[] = [
  { name: 'a file of SQLite', makePlace: makeFile },
  findServer('postgresql') === undefined
    ? { name: 'PostgreSQL in WebAssembly', makePlace: makeInWebAssembly }
    : { name: 'PostgreSQL', makePlace: makeOnServer },
];
