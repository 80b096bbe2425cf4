import type { Dialect, SqlEngine } from './dialect.ts';
import { DUCKDB } from './duckdb/duckdb.ts';
import { MARIADB } from './mariadb/mariadb.ts';
import { POSTGRESQL } from './postgresql/postgresql.ts';
import { SQLITE } from './sqlite/sqlite.ts';

/** The dialect of each engine. */
export const DIALECTS: Readonly<Record<SqlEngine, Dialect>> = {
  postgresql: POSTGRESQL,
  mariadb: MARIADB,
  sqlite: SQLITE,
  duckdb: DUCKDB,
};
