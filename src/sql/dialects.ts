import type { Dialect, ReachedDialect, ReachedEngine, SqlEngine } from './dialect.ts';
import { DUCKDB } from './duckdb/duckdb.ts';
import { MARIADB } from './mariadb/mariadb.ts';
import { POSTGRESQL } from './postgresql/postgresql.ts';
import { SQLITE } from './sqlite/sqlite.ts';
import { SQLSERVER } from './sqlserver/sqlserver.ts';

/** The dialect of each engine that is reached. */
export const REACHED_DIALECTS: Readonly<Record<ReachedEngine, ReachedDialect>> = {
  postgresql: POSTGRESQL,
  mariadb: MARIADB,
  sqlite: SQLITE,
  duckdb: DUCKDB,
};

/** The dialect of each engine. */
export const DIALECTS: Readonly<Record<SqlEngine, Dialect>> = { ...REACHED_DIALECTS, sqlserver: SQLSERVER };
