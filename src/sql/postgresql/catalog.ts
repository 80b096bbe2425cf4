import { type Catalog, quoteOfStandard as quote } from '../catalog.ts';
import { renderText } from './render-text.ts';

export const CATALOG: Catalog = {
  quote,
  readText: (column) => `CAST(${column} AS pg_catalog.text)`,
  none: { date: 'CAST(NULL AS pg_catalog.date)', boolean: 'CAST(NULL AS pg_catalog.bool)' },
  dayTypes: ['date'],
  truthTypes: ['boolean'],
  emptyTypes: [],
  objects: `SELECT c.relname AS name, CASE c.relkind WHEN 'r' THEN 'table' WHEN 'v' THEN 'view' ELSE 'other' END AS type
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'final_clauses' AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
UNION ALL
SELECT p.proname, CASE WHEN p.prokind = 'f' AND (p.proname, p.pronargs) IN (('add_period', 4), ('add_delay', 5), ('parties_on', 1)) THEN 'function' ELSE 'other' END
FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'final_clauses'
UNION ALL
SELECT t.typname, 'other' FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
WHERE n.nspname = 'final_clauses' AND (t.typtype IN ('d', 'e', 'r') OR c.relkind = 'c')`,
  columns: `SELECT c.relname AS object, a.attname AS name FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'final_clauses' AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,
  columnsOf: ({ schema, table }) => {
    const name = [...(schema === undefined ? [] : [schema]), table].map(quote).join('.');
    return `SELECT a.attname AS name, pg_catalog.format_type(a.atttypid, NULL) AS type FROM pg_catalog.pg_attribute a
WHERE a.attrelid = pg_catalog.to_regclass(${renderText(name)}) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`;
  },
  // The server refuses to remove what anything else is made of; these are the views, which it is kinder to name before.
  dependents: `SELECT v.schemaname || '.' || v.viewname AS name FROM pg_catalog.pg_views v
WHERE v.schemaname NOT IN ('final_clauses', 'pg_catalog', 'information_schema') AND v.definition LIKE '%final!_clauses.%' ESCAPE '!' ORDER BY 1`,
  rightsMissing: `SELECT CURRENT_USER AS role, 'CREATE ON DATABASE ' || pg_catalog.current_database() AS missing
WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = 'final_clauses')
  AND NOT pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE')
UNION ALL
SELECT CURRENT_USER, r.name || ' ON SCHEMA final_clauses' FROM (VALUES ('CREATE'), ('USAGE')) r (name)
JOIN pg_catalog.pg_namespace n ON n.nspname = 'final_clauses' WHERE NOT pg_catalog.has_schema_privilege(n.oid, r.name)
UNION ALL
SELECT CURRENT_USER, 'OWNER OF final_clauses.' || c.relname FROM pg_catalog.pg_class c
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'final_clauses' AND c.relkind IN ('r', 'v') AND NOT pg_catalog.pg_has_role(c.relowner, 'USAGE')`,
  isUndone: true,
  dropFunction: (name) => `DROP FUNCTION final_clauses.${name};`,
  dropSchema: ['DROP SCHEMA final_clauses;'],
  addColumn: (table, column, type) => [`ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${column} ${type};`],
};
