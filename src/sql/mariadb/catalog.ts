import type { Catalog } from '../catalog.ts';
import { renderText } from './render-text.ts';

/** The account of the session, and its role, as the tables of rights name them; in `ANSI_QUOTES` a text stands in single quotes alone. */
const GRANTEES = `(CONCAT('''', REPLACE(CURRENT_USER(), '@', '''@'''), ''''), CONCAT('''', CURRENT_ROLE(), '''@'''''))`;

/** What an installation does. */
const RIGHTS = [
  'CREATE',
  'ALTER',
  'DROP',
  'INDEX',
  'SELECT',
  'INSERT',
  'UPDATE',
  'DELETE',
  'CREATE VIEW',
  'CREATE ROUTINE',
  'ALTER ROUTINE',
];

/** Those that it has anywhere, or in a schema of our name. */
const HELD = `SELECT privilege_type FROM information_schema.user_privileges WHERE grantee IN ${GRANTEES}
  UNION ALL SELECT privilege_type FROM information_schema.schema_privileges WHERE grantee IN ${GRANTEES} AND 'final_clauses' LIKE table_schema`;

export const CATALOG: Catalog = {
  quote: (name) => `\`${name.replaceAll('`', '``')}\``,
  readText: (column) => `CONVERT(${column} USING utf8mb4) COLLATE utf8mb4_nopad_bin`,
  none: { date: 'CAST(NULL AS DATE)', boolean: 'CAST(NULL AS SIGNED)' },
  dayTypes: ['date'],
  // A truth is a number here.
  truthTypes: ['tinyint', 'smallint', 'mediumint', 'int', 'bigint', 'bit'],
  emptyTypes: ['binary'],
  objects: `SELECT table_name AS name, CASE table_type WHEN 'BASE TABLE' THEN 'table' WHEN 'VIEW' THEN 'view' ELSE 'other' END AS type
FROM information_schema.tables WHERE table_schema = 'final_clauses'
UNION ALL SELECT routine_name, LOWER(routine_type) FROM information_schema.routines WHERE routine_schema = 'final_clauses'`,
  columns: `SELECT table_name AS object, column_name AS name FROM information_schema.columns WHERE table_schema = 'final_clauses'`,
  viewOfActs: `SELECT view_definition AS definition FROM information_schema.views WHERE table_schema = 'final_clauses' AND table_name = 'acts'`,
  columnsOf: ({
    schema,
    table,
  }) => `SELECT column_name AS name, LOWER(data_type) AS type FROM information_schema.columns
WHERE table_schema = ${schema === undefined ? 'DATABASE()' : renderText(schema)} AND table_name = ${renderText(table)} ORDER BY ordinal_position`,
  dependents: `SELECT CONCAT(table_schema, '.', table_name) AS name FROM information_schema.views
WHERE table_schema <> 'final_clauses' AND view_definition LIKE '%final!_clauses%' ESCAPE '!' ORDER BY 1`,
  rightsMissing: `SELECT CURRENT_USER() AS role, r.name AS missing FROM (${RIGHTS.map((name, index) => `SELECT '${name}'${index === 0 ? ' AS name' : ''}`).join(' UNION ALL ')}) r
WHERE r.name NOT IN (${HELD})
UNION ALL SELECT CURRENT_USER(), 'log_bin_trust_function_creators = 1'
WHERE @@log_bin AND NOT @@log_bin_trust_function_creators AND 'SUPER' NOT IN (${HELD})`,
  undo: "ROLLBACK; SET sql_mode = COALESCE(@final_clauses_mode, @@sql_mode); DO RELEASE_LOCK('final_clauses');",
  isUndone: false,
  dropFunction: (name) => `DROP FUNCTION final_clauses.${name};`,
  dropSchema: ['DROP DATABASE final_clauses;'],
  addColumn: (table, column, type) => [`ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${column} ${type};`],
};
