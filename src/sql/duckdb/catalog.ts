import { type Catalog, quoteOfStandard as quote } from '../catalog.ts';
import { textOf } from '../text-of.ts';

export const CATALOG: Catalog = {
  quote,
  readText: (column) => `CAST(${column} AS VARCHAR)`,
  none: { date: 'CAST(NULL AS DATE)', boolean: 'CAST(NULL AS BOOLEAN)' },
  dayTypes: ['date'],
  truthTypes: ['boolean'],
  emptyTypes: ['null', '"null"'],
  objects: `SELECT table_name AS name, 'table' AS type FROM duckdb_tables() WHERE schema_name = 'final_clauses' AND database_name = current_database()
UNION ALL SELECT view_name, 'view' FROM duckdb_views() WHERE schema_name = 'final_clauses' AND database_name = current_database()
UNION ALL SELECT DISTINCT function_name, 'function' FROM duckdb_functions() WHERE schema_name = 'final_clauses' AND database_name = current_database()
UNION ALL SELECT sequence_name, 'other' FROM duckdb_sequences() WHERE schema_name = 'final_clauses' AND database_name = current_database()`,
  columns: `SELECT table_name AS object, column_name AS name FROM duckdb_columns() WHERE schema_name = 'final_clauses' AND database_name = current_database()`,
  viewOfActs: `SELECT sql AS definition FROM duckdb_views() WHERE schema_name = 'final_clauses' AND view_name = 'acts' AND database_name = current_database()`,
  columnsOf: ({ schema, table }) => `SELECT column_name AS name, lower(data_type) AS type FROM duckdb_columns()
WHERE schema_name = ${schema === undefined ? 'current_schema()' : textOf(schema)} AND table_name = ${textOf(table)} AND database_name = current_database()
ORDER BY column_index`,
  dependents: `SELECT schema_name || '.' || view_name AS name FROM duckdb_views()
WHERE schema_name <> 'final_clauses' AND database_name = current_database() AND sql LIKE '%final_clauses%' ORDER BY 1`,
  rightsMissing: `SELECT '' AS role, '' AS missing WHERE FALSE`,
  undo: 'ROLLBACK;',
  isUndone: true,
  dropFunction: (name) => `DROP MACRO ${name.endsWith('_on') ? 'TABLE ' : ''}final_clauses.${name};`,
  dropSchema: ['DROP SCHEMA final_clauses;'],
  addColumn: (table, column, type) => [`ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${column} ${type};`],
};
