import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Database, type ReachedEngine, reasonOf } from '../../sql.ts';
import { BadInput } from '../bad-input.ts';
import { visibleFormOf } from './visible-form.ts';

/** Where a database is: a server at a URL, or a file. */
export interface DatabasePlace {
  readonly url?: string;
  readonly file?: string;
}

/** What is to be done with a database: `begin` lets a file that is not there begin with it. */
export type Access = 'read' | 'write' | 'begin';

interface Driver {
  /** How the engine is named in sentences. */
  readonly title: string;
  /** The package that reaches it, which whoever uses it installs. */
  readonly needs: string;
  readonly option: keyof DatabasePlace;
  /** How its URL is written. */
  readonly url?: { readonly form: RegExp; readonly example: string };
  readonly load: () => Promise<(place: string, access: 'read' | 'write') => Promise<Database>>;
}

const DRIVERS: Readonly<Record<ReachedEngine, Driver>> = {
  postgresql: {
    title: 'PostgreSQL',
    needs: 'pg',
    option: 'url',
    url: { form: /^postgres(ql)?:\/\//, example: 'postgresql://me@localhost/treaties' },
    load: async () => (await import('../databases/postgresql.ts')).openPostgresql,
  },
  mariadb: {
    title: 'MariaDB',
    needs: 'mariadb',
    option: 'url',
    url: { form: /^(mariadb|mysql):\/\//, example: 'mariadb://me@localhost/treaties' },
    load: async () => (await import('../databases/mariadb.ts')).openMariadb,
  },
  sqlite: {
    title: 'SQLite',
    needs: 'libsql',
    option: 'file',
    load: async () => (await import('../databases/sqlite.ts')).openSqlite,
  },
  duckdb: {
    title: 'DuckDB',
    needs: '@duckdb/node-api',
    option: 'file',
    load: async () => (await import('../databases/duckdb.ts')).openDuckdb,
  },
};

/**
 * Opens a database.
 *
 * @throws BadInput where the place is not given, the package is not installed, or the database cannot be reached
 */
export async function openDatabase(engine: ReachedEngine, places: DatabasePlace, access: Access): Promise<Database> {
  const { title, needs, option, url, load } = DRIVERS[engine];
  const place = places[option];
  if (place === undefined) throw new BadInput({ code: 'usage.missing-option', values: { option: `--${option}` } });
  // What was given is not repeated: there may be a password in it.
  if (url?.form.test(place) === false) {
    throw new BadInput({ code: 'page.sql.url-form', values: { title, example: url.example } });
  }
  if (option === 'file' && access !== 'begin' && !existsSync(place)) {
    throw new BadInput({ code: 'usage.no-such-file', values: { file: visibleFormOf(place) } });
  }
  if (option === 'file') {
    const code = findWhyUnwritable(place);
    if (code !== undefined)
      throw new BadInput({ code: 'usage.unwritable-file', values: { file: visibleFormOf(place), code } });
  }
  const open = await load();
  try {
    return tellRefusals(await open(place, access === 'read' ? 'read' : 'write'));
  } catch (error) {
    if (isAbsent(error, needs)) throw new BadInput({ code: 'page.sql.driver-absent', values: { title, needs } });
    throw new BadInput({ code: 'page.sql.cannot-open', values: { reason: visibleFormOf(reasonOf(error)), option } });
  }
}

/** What a database refuses to tell is no fault of the program. Its words stay those of the error, for whoever asks what it said. */
class Refusal extends BadInput {
  constructor(error: unknown, undone: 'whole' | 'in-part') {
    const reason = reasonOf(error);
    super({ code: 'page.sql.refused', values: { reason: visibleFormOf(reason), undone } });
    this.message = reason;
  }
}

/** Makes what a database refuses to tell bad input: a role that may not read, a file that is locked, a table that a view reads and that is gone. */
function tellRefusals(database: Database): Database {
  let isChanged = false;
  return {
    ...database,
    run: async (script) => {
      isChanged = true;
      await database.run(script);
    },
    list: async (query) => {
      try {
        return await database.list(query);
      } catch (error) {
        throw new Refusal(error, isChanged ? 'in-part' : 'whole');
      }
    },
  };
}

/** Finds why there can be no database at a path: its folder is not there, or it is a folder itself. */
function findWhyUnwritable(place: string): 'ENOENT' | 'ENOTDIR' | 'EISDIR' | undefined {
  const folder = dirname(place);
  if (!existsSync(folder)) return 'ENOENT';
  if (!statSync(folder).isDirectory()) return 'ENOTDIR';
  return existsSync(place) && statSync(place).isDirectory() ? 'EISDIR' : undefined;
}

function isAbsent(error: unknown, needs: string): boolean {
  if (!(error instanceof Error && 'code' in error)) return false;
  return /^(ERR_)?MODULE_NOT_FOUND$/.test(String(error.code)) && error.message.includes(`'${needs}'`);
}
