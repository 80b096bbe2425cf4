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
SELECT p.proname, CASE WHEN p.prokind = 'f' AND (p.proname, p.pronargs) IN (('add_period', 4), ('add_delay', 5), ('parties_on', 1), ('amendment_thresholds_on', 1)) THEN 'function' ELSE 'other' END
FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'final_clauses'
UNION ALL
SELECT t.typname, 'other' FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
WHERE n.nspname = 'final_clauses' AND (t.typtype IN ('d', 'e', 'r') OR c.relkind = 'c')`,
  columns: `SELECT c.relname AS object, a.attname AS name FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'final_clauses' AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped`,
  viewOfActs: `SELECT pg_catalog.pg_get_viewdef(c.oid) AS definition FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = 'final_clauses' AND c.relname = 'acts' AND c.relkind = 'v'`,
  columnsOf: ({ schema, table }) => {
    const name = [...(schema === undefined ? [] : [schema]), table].map(quote).join('.');
    // Where a server quotes all names, it quotes those of the types too.
    return `SELECT a.attname AS name, CASE a.atttypid WHEN CAST('pg_catalog.date' AS pg_catalog.regtype) THEN 'date'
  WHEN CAST('pg_catalog.bool' AS pg_catalog.regtype) THEN 'boolean' ELSE pg_catalog.format_type(a.atttypid, NULL) END AS type FROM pg_catalog.pg_attribute a
WHERE a.attrelid = pg_catalog.to_regclass(${renderText(name)}) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`;
  },
  // A view is known by its rule, and a column that is worked out by its expression.
  dependents: `SELECT DISTINCT i.identity AS name FROM pg_catalog.pg_depend d
LEFT JOIN pg_catalog.pg_rewrite r ON d.classid = CAST('pg_catalog.pg_rewrite' AS pg_catalog.regclass) AND r.oid = d.objid
LEFT JOIN pg_catalog.pg_attrdef e ON d.classid = CAST('pg_catalog.pg_attrdef' AS pg_catalog.regclass) AND e.oid = d.objid
CROSS JOIN LATERAL pg_catalog.pg_identify_object(
  CASE WHEN r.oid IS NULL AND e.oid IS NULL THEN d.classid ELSE CAST('pg_catalog.pg_class' AS pg_catalog.regclass) END, COALESCE(r.ev_class, e.adrelid, d.objid), 0) i
WHERE d.deptype IN ('n', 'a') AND i.schema NOT IN ('final_clauses', '"final_clauses"') AND (d.refclassid, d.refobjid) IN (
  SELECT CAST('pg_catalog.pg_class' AS pg_catalog.regclass), c.oid FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'final_clauses'
  UNION ALL SELECT CAST('pg_catalog.pg_type' AS pg_catalog.regclass), t.oid FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace WHERE n.nspname = 'final_clauses'
  UNION ALL SELECT CAST('pg_catalog.pg_proc' AS pg_catalog.regclass), p.oid FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'final_clauses')
ORDER BY 1`,
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
  undo: 'ROLLBACK;',
  isUndone: true,
  dropFunction: (name) => `DROP FUNCTION final_clauses.${name};`,
  // Who was given the schema, and could not make it again, keeps it.
  dropSchema: [
    [
      'DO $$ BEGIN',
      "  IF pg_catalog.has_database_privilege(pg_catalog.current_database(), 'CREATE')",
      "    AND (SELECT pg_catalog.pg_has_role(nspowner, 'USAGE') FROM pg_catalog.pg_namespace WHERE nspname = 'final_clauses')",
      '  THEN DROP SCHEMA final_clauses; END IF;',
      'END $$;',
    ].join('\n'),
  ],
  addColumn: (table, column, type) => [`ALTER TABLE ${table} ADD COLUMN IF NOT EXISTS ${column} ${type};`],
};
