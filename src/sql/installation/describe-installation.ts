import type { ReachedDialect } from '../dialect.ts';
import { listFunctionsOfViews } from '../functions-of-views.ts';
import type { Sql } from '../sql.ts';
import { ADDED_COLUMNS, LAYOUT, TABLE_NAMES, TABLES, VERSION_COLUMNS } from '../tables.ts';
import { listViews } from '../views.ts';
import type { Database } from './database.ts';
import { type Mapping, NAME_OF_MAPPED } from './mapping.ts';

/** An object of a schema. */
interface DatabaseObject {
  readonly name: string;
  readonly type: string;
}

/** What of ours is in a database. */
export interface Installation {
  /** `half-finished` is what an installation has left that did not come to its end. */
  readonly state: 'absent' | 'half-finished' | 'installed';
  /** By which layout; 0 where it is older than the table of versions, or where nothing is there. */
  readonly layout: number;
  /** What the acts are: a table of ours, the view of a mapping, a view that the host has made itself, or not there. */
  readonly acts: 'absent' | 'table' | 'mapped' | 'view-of-host';
  /** What is there of ours, and what is missing. */
  readonly objects: readonly DatabaseObject[];
  readonly missing: readonly string[];
  /** What is in our schema and is not ours: under another name, or under one of ours as something else. */
  readonly foreign: readonly DatabaseObject[];
}

/**
 * Describes what of ours is in a database, whole or in part.
 *
 * @see docs/sql.md
 */
export async function describeInstallation(database: Database, dialect: ReachedDialect): Promise<Installation> {
  const found = (await database.list(dialect.catalog.objects)).map(({ name, type }) => ({
    name: `${name}`,
    type: `${type}`,
  }));
  const ours = listOurs(dialect);
  const columns = new Set(
    (await database.list(dialect.catalog.columns)).map(({ object, name }) => `${object}.${name}`),
  );
  const isTableOfHost = (name: string) =>
    FIRST_COLUMNS.get(name)?.every((column) => columns.has(`${name}.${column}`)) === false;
  const named = found.filter(
    ({ name, type }) => ours.get(name)?.includes(type) === true && !(type === 'table' && isTableOfHost(name)),
  );
  // A script begins with the versions, and there is none without the treaties: beside neither, a name of ours was given by the host.
  const isBegun = named.some(({ name }) => name === 'versions' || name === 'treaties');
  const objects = isBegun ? named : named.filter(({ name }) => name === 'acts');
  const names = new Set(objects.map(({ name }) => name));
  const there = {
    acts: await findActs(database, dialect, objects),
    objects,
    missing: [...ours.keys()].filter((name) => !names.has(name) && !VIEWS_OF_STORED.includes(name)),
    foreign: found.filter((each) => !objects.includes(each)),
  };
  // Before its first installation a host may have made the view of its acts.
  if (!isBegun) return { state: 'absent', layout: 0, ...there };
  if (!names.has('versions')) return { state: 'installed', layout: 0, ...there };
  const versions = (await database.list(`SELECT layout, state FROM ${dialect.nameOf('versions')}`)).map((row) => ({
    layout: Number(row.layout),
    state: row.state,
  }));
  const layout = Math.max(...versions.map((each) => each.layout), 0);
  const isWhole = versions.some((each) => each.layout === layout && each.state === 'installed');
  return { state: isWhole ? 'installed' : 'half-finished', layout, ...there };
}

async function findActs(
  database: Database,
  { catalog }: ReachedDialect,
  objects: readonly DatabaseObject[],
): Promise<Installation['acts']> {
  const acts = objects.find(({ name }) => name === 'acts');
  if (acts === undefined) return 'absent';
  if (acts.type === 'table') return 'table';
  const [view] = await database.list(catalog.viewOfActs);
  return `${view?.definition}`.includes(NAME_OF_MAPPED) ? 'mapped' : 'view-of-host';
}

/** Checks if something was installed by a later version than this one. */
export function isLater({ layout }: Installation): boolean {
  return layout > LAYOUT;
}

/** The views that are there only where a mapping names the dates that a host keeps. */
export const VIEWS_OF_STORED: readonly string[] = ['stored_dates', 'disagreements'];

/** The columns that our tables have had from the beginning: a table of ours has all of them, and one that a host has called so has others. */
const FIRST_COLUMNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['versions', Object.keys(VERSION_COLUMNS)],
  ...TABLE_NAMES.map((table) => {
    const isFirst = (column: string) =>
      !ADDED_COLUMNS.some((added) => added.table === table && added.column === column);
    return [table, Object.keys(TABLES[table]).filter(isFirst)] as const;
  }),
]);

/** Checks if a mapping names what is ours, or will be; an engine may pass over capitals. */
export function isOurs(dialect: ReachedDialect, { schema, table }: Pick<Mapping, 'schema' | 'table'>): boolean {
  const named = [table, `${schema}.${table}`].map((name) => name.toLowerCase());
  return [...listOurs(dialect).keys()].some((name) => named.includes(dialect.nameOf(name)));
}

/** Lists what an installation has: the name of each object, and what it may be. */
function listOurs(dialect: ReachedDialect): ReadonlyMap<string, readonly string[]> {
  const named = (names: readonly string[], ...types: readonly string[]) => names.map((name) => [name, types] as const);
  return new Map([
    ...named(['acts'], 'table', 'view'),
    ...named(['versions', ...TABLE_NAMES], 'table'),
    ...named(
      listViews(dialect).map(({ name }) => name),
      'view',
    ),
    ...named(VIEWS_OF_STORED, 'view'),
    ...named(listFunctions(dialect), 'function'),
  ]);
}

/** Lists the names of the functions that an engine has. */
function listFunctions(dialect: ReachedDialect): readonly string[] {
  const ofViews = listFunctionsOfViews(dialect).filter((each) => dialect.rowsOn(each).length > 0);
  return [...listFunctionsOfCalendar(dialect), ...ofViews.map(({ name }) => name)];
}

/** Lists the names of those that are made of nothing. */
export function listFunctionsOfCalendar({ functions }: ReachedDialect): readonly string[] {
  return functions.length === 0 ? [] : ['add_period', 'add_delay'];
}

/** Counts the rows of a table or view. */
export async function countRows(database: Database, table: Sql): Promise<number> {
  const [row] = await database.list(`SELECT COUNT(*) AS number FROM ${table}`);
  return Number(row?.number);
}
