import type { Treaty } from '../treaty/treaty.ts';
import { composeClauseRows } from './clause-rows.ts';
import type { Dialect, Sql, SqlEngine } from './dialect.ts';
import { DIALECTS } from './dialects.ts';
import { renderInsertion } from './render-rows.ts';
import { ACT_COLUMNS, type ColumnType, KEYS, TABLES, TABLES_OF_ALL, type TableName } from './tables.ts';
import { textOf } from './text-of.ts';
import { listViews, renderPartiesOn } from './views.ts';

/**
 * Renders the script that puts the rules of some treaties into a database: the functions of the calendar where the engine has any, the tables of
 * clause data with the rows of these treaties, and the views over the acts. It can be run again; treaties that are there already and are
 * not among these stay.
 *
 * @example renderSql('sqlite', [opCrcSc]).startsWith('BEGIN IMMEDIATE;') // true
 * @see docs/sql.md
 */
export function renderSql(engine: SqlEngine, treaties: readonly Treaty[]): Sql {
  const dialect = DIALECTS[engine];
  const rows = composeClauseRows(treaties);
  const names = listNames();
  return `${[
    ...dialect.begin,
    renderTable(dialect, 'acts', ACT_COLUMNS),
    ...names.map((name) => renderTable(dialect, name, TABLES[name])),
    ...dialect.functions,
    ...listViews(dialect).map(({ name, query }) => dialect.view(name, query)),
    ...dialect.partiesOn((day) => renderPartiesOn(dialect, day)),
    ...dialect.beginRows,
    ...names.flatMap((name) => renderDeletion(dialect, name, treaties)),
    ...names.flatMap((name) => renderInsertion(dialect, name, TABLES[name], rows[name])),
    ...dialect.end,
  ].join('\n\n')}\n`;
}

/** The names of the tables of clause data. */
function listNames(): readonly TableName[] {
  return Object.keys(TABLES).flatMap((name) => (isTableName(name) ? [name] : []));
}

function isTableName(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}

function renderTable(
  { nameOf, types, key }: Dialect,
  name: keyof typeof KEYS,
  columns: Readonly<Record<string, ColumnType>>,
) {
  const lines = [
    ...Object.entries(columns).map(([column, type]) => `  ${column} ${types[type]}`),
    ...key(KEYS[name]).map((line) => `  ${line}`),
  ];
  return `CREATE TABLE IF NOT EXISTS ${nameOf(name)} (\n${lines.join(',\n')}\n);`;
}

/** What was there of these treaties before, and of what is the same for all, gives way. */
function renderDeletion({ nameOf }: Dialect, name: TableName, treaties: readonly Treaty[]): readonly Sql[] {
  if (TABLES_OF_ALL.some((each) => each === name)) return [`DELETE FROM ${nameOf(name)};`];
  if (treaties.length === 0) return [];
  return [`DELETE FROM ${nameOf(name)} WHERE treaty IN (${treaties.map(({ id }) => textOf(id)).join(', ')});`];
}
