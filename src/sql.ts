/** The rules as SQL, for the database of a host: tables of clause data, views over its acts, and single delays as expressions. */

export { type ActRow, composeActRow } from './sql/act-row.ts';
export { SQL_ENGINES, type Sql, type SqlEngine } from './sql/dialect.ts';
export type { Database, DatabaseRow } from './sql/installation/database.ts';
export { renderDelay } from './sql/render-delay.ts';
export { renderSql } from './sql/render-sql.ts';
export type { Value } from './sql/tables.ts';
