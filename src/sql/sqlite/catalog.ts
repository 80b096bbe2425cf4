import { type Catalog, quoteOfStandard as quote } from '../catalog.ts';
import { textOf } from '../text-of.ts';

/** Ours begin with the name of the schema that there is not. */
const IS_OURS = "substr(name, 1, 14) = 'final_clauses_'";

export const CATALOG: Catalog = {
  quote,
  readText: (column) => `CAST(${column} AS TEXT)`,
  none: { date: 'CAST(NULL AS TEXT)', boolean: 'NULL' },
  dayTypes: 'any',
  truthTypes: 'any',
  emptyTypes: [],
  objects: `SELECT substr(name, 15) AS name, type FROM sqlite_master WHERE ${IS_OURS} AND type IN ('table', 'view')`,
  columns: `SELECT substr(m.name, 15) AS object, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE substr(m.name, 1, 14) = 'final_clauses_' AND m.type = 'table'`,
  viewOfActs: `SELECT sql AS definition FROM sqlite_master WHERE type = 'view' AND name = 'final_clauses_acts'`,
  columnsOf: ({ schema, table }) =>
    `SELECT name, lower(type) AS type FROM pragma_table_info(${[table, ...(schema === undefined ? [] : [schema])].map(textOf).join(', ')})`,
  dependents: `SELECT name FROM sqlite_master WHERE NOT (${IS_OURS} AND type IN ('table', 'view')) AND instr(sql, 'final_clauses_') > 0 ORDER BY name`,
  rightsMissing: `SELECT '' AS role, '' AS missing WHERE 1 = 0`,
  undo: 'ROLLBACK;',
  isUndone: true,
  dropFunction: () => '',
  dropSchema: [],
  addColumn: () => [],
};
