import type { ReachedDialect, ReachedEngine } from '../dialect.ts';
import { REACHED_DIALECTS } from '../dialects.ts';
import { ACT_COLUMNS } from '../tables.ts';
import type { Database } from './database.ts';
import { countRows, describeInstallation, type Installation, isLater, isOurs } from './describe-installation.ts';
import { findHeld, listMappedTables, type MappedTable, type Mapping, renderHostTable } from './mapping.ts';
import { reasonOf } from './reason-of.ts';

/** What can be done with an installation. */
export type InstallationDeed = 'install' | 'upgrade' | 'uninstall';

/** Why something cannot be done with a database; nothing was changed. */
export type Obstacle =
  | { readonly kind: 'not-installed' }
  | { readonly kind: 'installed-already' | 'half-finished' | 'later'; readonly layout: number }
  /** Objects in our schema that are not ours, or those that are made of ours. */
  | { readonly kind: 'foreign' | 'dependent'; readonly names: readonly string[] }
  | { readonly kind: 'rights'; readonly role: string; readonly missing: readonly string[] }
  | { readonly kind: 'no-table'; readonly table: string }
  | { readonly kind: 'no-column'; readonly table: string; readonly column: string; readonly columns: readonly string[] }
  | { readonly kind: 'no-day' | 'no-truth'; readonly table: string; readonly column: string; readonly type: string }
  /** The table or view that a host has made under the name of our acts lacks columns. */
  | { readonly kind: 'acts-lack'; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: 'unreadable'; readonly table: string; readonly reason: string }
  | { readonly kind: 'acts-held'; readonly count: number }
  /** A mapping names a table or view of ours, which would then be made of itself. */
  | { readonly kind: 'maps-ours'; readonly table: string }
  /** The host has made the view of its acts itself. */
  | { readonly kind: 'acts-of-host'; readonly table: string };

/**
 * Lists everything that stands in the way of what is to be done with a database, and changes nothing: what is there already or is not, what
 * is not ours, rights that are missing, a mapping that does not fit the table.
 *
 * @example await listObstacles({ run: async () => {}, list: async () => [], close: async () => {} }, 'sqlite', { deed: 'upgrade' }) // [{ kind: 'not-installed' }]
 * @see docs/sql.md
 */
export async function listObstacles(
  database: Database,
  engine: ReachedEngine,
  { deed, mapping }: { readonly deed: InstallationDeed; readonly mapping?: Mapping },
): Promise<readonly Obstacle[]> {
  const dialect = REACHED_DIALECTS[engine];
  const installation = await describeInstallation(database, dialect);
  const ofState = listOfState(installation, deed);
  if (ofState.length > 0) return ofState;
  return [
    ...listForeign(installation, deed, dialect),
    ...(deed === 'uninstall' ? await listDependents(database, dialect) : []),
    ...(await listRights(database, dialect)),
    ...(mapping === undefined
      ? await listOfActs(database, dialect, { deed, installation })
      : await listOfMapping(database, dialect, { mapping, installation })),
  ];
}

function listOfState(installation: Installation, deed: InstallationDeed): readonly Obstacle[] {
  const { state, layout } = installation;
  if (state === 'absent') return deed === 'install' ? [] : [{ kind: 'not-installed' }];
  if (isLater(installation)) return [{ kind: 'later', layout }];
  if (deed !== 'install') return [];
  return [{ kind: state === 'installed' ? 'installed-already' : 'half-finished', layout }];
}

/** What a host has put beside ours stays when ours is brought up to date; what stands under a name of ours would not. */
function listForeign(
  { foreign, missing }: Installation,
  deed: InstallationDeed,
  { nameOf }: ReachedDialect,
): readonly Obstacle[] {
  const inTheWay = deed === 'upgrade' ? foreign.filter(({ name }) => missing.includes(name)) : foreign;
  return inTheWay.length === 0 ? [] : [{ kind: 'foreign', names: inTheWay.map(({ name }) => nameOf(name)) }];
}

async function listDependents(database: Database, { catalog }: ReachedDialect): Promise<readonly Obstacle[]> {
  const names = (await database.list(catalog.dependents)).map(({ name }) => `${name}`);
  return names.length === 0 ? [] : [{ kind: 'dependent', names }];
}

async function listRights(database: Database, { catalog }: ReachedDialect): Promise<readonly Obstacle[]> {
  const rows = await database.list(catalog.rightsMissing);
  const [first] = rows;
  if (first === undefined) return [];
  return [{ kind: 'rights', role: `${first.role}`, missing: rows.map(({ missing }) => `${missing}`) }];
}

async function listOfMapping(
  database: Database,
  dialect: ReachedDialect,
  { mapping, installation }: { readonly mapping: Mapping; readonly installation: Installation },
): Promise<readonly Obstacle[]> {
  const tables = listMappedTables(mapping);
  const ofOurs = tables.filter((each) => isOurs(dialect, each));
  if (ofOurs.length > 0) {
    return ofOurs.map((each) => ({ kind: 'maps-ours', table: renderHostTable(dialect.catalog, each) }));
  }
  const obstacles: Obstacle[] = [];
  for (const table of tables) obstacles.push(...(await listOfTable(database, dialect, table)));
  if (obstacles.length > 0) return obstacles;
  if (installation.acts === 'view-of-host') return [{ kind: 'acts-of-host', table: dialect.nameOf('acts') }];
  if (installation.acts !== 'table') return [];
  // A view takes the place of our table: what is made of the views that read it would go with them.
  const count = await countRows(database, dialect.nameOf('acts'));
  return [
    ...(count === 0 ? [] : [{ kind: 'acts-held', count } as const]),
    ...(await listDependents(database, dialect)),
  ];
}

/** What a host has made itself under the name of our acts has to be what the views read. */
async function listOfActs(
  database: Database,
  { catalog, nameOf }: ReachedDialect,
  { deed, installation }: { readonly deed: InstallationDeed; readonly installation: Installation },
): Promise<readonly Obstacle[]> {
  if (deed === 'uninstall' || installation.acts === 'absent') return [];
  const table = nameOf('acts');
  const [schema, inSchema] = table.split('.');
  const place = schema !== undefined && inSchema !== undefined ? { schema, table: inSchema } : { table };
  try {
    const types = await findTypes(database, catalog, place);
    const lacking = Object.keys(ACT_COLUMNS).filter((column) => !types.has(column));
    if (lacking.length > 0) return [{ kind: 'acts-lack', table, columns: lacking }];
    const named = Object.keys(ACT_COLUMNS).map((column) => ({ column, holds: findHeld(column) }));
    const ofTypes = listOfTypes(catalog, { table, types, named });
    if (ofTypes.length === 0) await database.list(`SELECT treaty FROM ${table} LIMIT 1`);
    return ofTypes;
  } catch (error) {
    return [{ kind: 'unreadable', table, reason: reasonOf(error) }];
  }
}

async function findTypes(
  database: Database,
  { columnsOf }: ReachedDialect['catalog'],
  place: Pick<Mapping, 'schema' | 'table'>,
): Promise<ReadonlyMap<string, string>> {
  return new Map((await database.list(columnsOf(place))).map(({ name, type }) => [`${name}`, `${type}`]));
}

/** Lists the columns that are of a type from which is not read what they are to hold. */
function listOfTypes(
  { dayTypes, truthTypes, emptyTypes }: ReachedDialect['catalog'],
  {
    table,
    types,
    named,
  }: Pick<MappedTable, 'named'> & { readonly table: string; readonly types: ReadonlyMap<string, string> },
): readonly Obstacle[] {
  return named.flatMap(({ column, holds }): readonly Obstacle[] => {
    const type = types.get(column);
    if (type === undefined || holds === 'text' || emptyTypes.includes(type)) return [];
    const read = holds === 'day' ? dayTypes : truthTypes;
    return read === 'any' || read.includes(type) ? [] : [{ kind: `no-${holds}`, table, column, type }];
  });
}

async function listOfTable(
  database: Database,
  { catalog }: ReachedDialect,
  { named, ...place }: MappedTable,
): Promise<readonly Obstacle[]> {
  const { quote } = catalog;
  const table = renderHostTable(catalog, place);
  try {
    const types = await findTypes(database, catalog, place);
    if (types.size === 0) return [{ kind: 'no-table', table }];
    const obstacles = [
      ...named.flatMap(({ column }): readonly Obstacle[] =>
        types.has(column) ? [] : [{ kind: 'no-column', table, column, columns: [...types.keys()] }],
      ),
      ...listOfTypes(catalog, { table, types, named }),
    ];
    if (obstacles.length > 0) return obstacles;
    await database.list(`SELECT ${named.map(({ column }) => quote(column)).join(', ')} FROM ${table} LIMIT 1`);
    return [];
  } catch (error) {
    return [{ kind: 'unreadable', table, reason: reasonOf(error) }];
  }
}
