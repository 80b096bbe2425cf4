import type { Treaty } from '../treaty/treaty.ts';
import { composeClauseRows } from './clause-rows.ts';
import type { Dialect, SqlEngine } from './dialect.ts';
import { DIALECTS } from './dialects.ts';
import { listFunctionsOfViews } from './functions-of-views.ts';
import { type Mapping, renderMappedActs, renderMappedDates } from './installation/mapping.ts';
import { renderInsertion } from './render-rows.ts';
import type { Sql } from './sql.ts';
import {
  ACT_COLUMNS,
  ADDED_COLUMNS,
  type ColumnType,
  KEYS,
  LAYOUT,
  TABLE_NAMES,
  TABLES,
  TABLES_OF_ALL,
  type TableName,
  VERSION_COLUMNS,
} from './tables.ts';
import { listViews, listViewsOfStored, type View } from './views.ts';

/** What a script is made for, where it is not a first installation over a table of acts of its own. */
export interface SqlOptions {
  /** Where the acts of the host stand: `acts` is then a view over them. */
  readonly mapping?: Mapping;
  /** The layout that is there: SQLite, which cannot add a column that may be there already, is then told which are not. */
  readonly from?: number;
  /** Statements that come first, and are undone with the rest. */
  readonly first?: readonly Sql[];
}

/**
 * Renders the script that puts the rules of some treaties into a database: the functions of the calendar where the engine has any, the tables of
 * clause data with the rows of these treaties, and the views over the acts. It can be run again, also over an earlier one of its kind; treaties that are
 * there already and are not among these stay.
 *
 * @example renderSql('sqlite', [opCrcSc]).startsWith('BEGIN IMMEDIATE;') // true
 * @see docs/sql.md
 */
export function renderSql(engine: SqlEngine, treaties: readonly Treaty[], options: SqlOptions = {}): Sql {
  const dialect = DIALECTS[engine];
  const rows = composeClauseRows(treaties);
  const { mapping } = options;
  return `${[
    ...dialect.begin,
    ...(options.first ?? []),
    renderTable(dialect, 'versions', VERSION_COLUMNS),
    ...renderBegun(dialect),
    mapping === undefined
      ? renderTable(dialect, 'acts', ACT_COLUMNS)
      : dialect.view('acts', renderMappedActs(dialect, mapping)),
    ...TABLE_NAMES.map((name) => renderTable(dialect, name, TABLES[name])),
    ...ADDED_COLUMNS.flatMap((added) => renderColumn(dialect, added, options.from)),
    ...dialect.functions,
    ...[...listViews(dialect), ...listOfStored(dialect, mapping)].map(({ name, query }) => dialect.view(name, query)),
    ...listFunctionsOfViews(dialect).flatMap(dialect.rowsOn),
    ...dialect.beginRows,
    ...TABLE_NAMES.flatMap((name) => renderDeletion(dialect, name, treaties)),
    ...TABLE_NAMES.flatMap((name) => renderInsertion(dialect, name, TABLES[name], rows[name])),
    ...renderInstalled(dialect),
    ...dialect.end,
  ].join(dialect.separator)}\n`;
}

function listOfStored(dialect: Dialect, mapping: Mapping | undefined): readonly View[] {
  const stored = mapping === undefined ? undefined : renderMappedDates(dialect, mapping);
  return stored === undefined ? [] : listViewsOfStored(dialect, stored);
}

/** Says that what follows is not all there yet: an engine that cannot undo it shows so afterwards. */
function renderBegun(dialect: Dialect): readonly Sql[] {
  const { nameOf } = dialect;
  return [
    `DELETE FROM ${nameOf('versions')} WHERE layout = ${LAYOUT};`,
    ...renderInsertion(dialect, 'versions', VERSION_COLUMNS, [{ layout: LAYOUT, state: 'begun' }]),
  ];
}

function renderInstalled({ nameOf }: Dialect): readonly Sql[] {
  return [
    `UPDATE ${nameOf('versions')} SET state = CASE WHEN layout = ${LAYOUT} THEN 'installed' ELSE 'replaced' END;`,
  ];
}

function renderColumn(
  { nameOf, types, catalog }: Dialect,
  { layout, table, column, type }: (typeof ADDED_COLUMNS)[number],
  from: number | undefined,
): readonly Sql[] {
  const added = catalog.addColumn(nameOf(table), column, types[type]);
  if (added.length > 0 || from === undefined || from >= layout) return added;
  return [`ALTER TABLE ${nameOf(table)} ADD COLUMN ${column} ${types[type]};`];
}

function renderTable(
  { table, types, key }: Dialect,
  name: keyof typeof KEYS,
  columns: Readonly<Record<string, ColumnType>>,
) {
  const lines = [
    ...Object.entries(columns).map(([column, type]) => `  ${column} ${types[type]}`),
    ...key(KEYS[name]).map((line) => `  ${line}`),
  ];
  return table(name, lines);
}

/** What was there of these treaties before, and of what is the same for all, gives way. */
function renderDeletion({ nameOf, literals }: Dialect, name: TableName, treaties: readonly Treaty[]): readonly Sql[] {
  if (TABLES_OF_ALL.some((each) => each === name)) return [`DELETE FROM ${nameOf(name)};`];
  if (treaties.length === 0) return [];
  return [`DELETE FROM ${nameOf(name)} WHERE treaty IN (${treaties.map(({ id }) => literals.text(id)).join(', ')});`];
}
