import type { PostgresqlServer } from './postgresql/driver.ts';
import { openPostgresqlStore } from './postgresql/open-postgresql-store.ts';
import type { StorePurpose } from './purpose.ts';
import { openSqliteStore } from './sqlite/open-sqlite-store.ts';
import type { Store } from './store.ts';
import { StoreFault } from './store-fault.ts';

/** Something that begins as a URL does. */
const LIKE_URL = /^[a-z][a-z0-9+.-]*:\/\//i;

/**
 * Checks if the place of a store is given as a URL, and not as a file.
 *
 * @example isUrlOfStore('treaties.db') // false
 */
export function isUrlOfStore(place: string): boolean {
  return LIKE_URL.test(place);
}

/**
 * Opens a store: a file of SQLite, or the database of PostgreSQL at a URL.
 *
 * @throws StoreFault where it cannot be opened
 * @example await openStore('mysql://localhost/treaties', 'read') // throws
 */
export async function openStore(place: string, purpose: StorePurpose): Promise<Store> {
  if (!isUrlOfStore(place)) return openSqliteStore(place, purpose);
  if (!/^postgres(ql)?:$/.test(findProtocol(place) ?? '')) throw new StoreFault('bad-url');
  return openPostgresqlStore(await reachServer(place), purpose);
}

async function reachServer(url: string): Promise<PostgresqlServer> {
  try {
    return (await import('./postgresql/pg.ts')).openWithPg(url);
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^(ERR_)?MODULE_NOT_FOUND$/.test(String(error.code))) {
      throw new StoreFault('no-driver', 'pg');
    }
    throw error;
  }
}

function findProtocol(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).protocol : undefined;
}
