/** The rules as SQL, for the database of a host: tables of clause data, views over its acts, and single delays as expressions. */

export { type DelayOf, type ListedDelay, listDelays } from './reading/checks/list-delays.ts';
export { type ActRow, composeActRow } from './sql/act-row.ts';
export { isReached, REACHED_ENGINES, type ReachedEngine, SQL_ENGINES, type SqlEngine } from './sql/dialect.ts';
export { composeInstallation, composeRemoval, type Removal } from './sql/installation/compose-script.ts';
export type { Database, DatabaseRow } from './sql/installation/database.ts';
export { describeSqlStatus, type SqlStatus } from './sql/installation/describe-sql-status.ts';
export { type InstallationDifferences, listInstallationDifferences } from './sql/installation/list-differences.ts';
export { type InstallationDeed, listObstacles, type Obstacle } from './sql/installation/list-obstacles.ts';
export { type Mapping, parseMapping } from './sql/installation/mapping.ts';
export { reasonOf } from './sql/installation/reason-of.ts';
export { runScript, type ScriptRun } from './sql/installation/run-script.ts';
export { renderDelay } from './sql/render-delay.ts';
export { renderSql, type SqlOptions } from './sql/render-sql.ts';
export type { Sql } from './sql/sql.ts';
export type { Value } from './sql/tables.ts';
