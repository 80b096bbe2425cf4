import type { Treaty } from '../../treaty/treaty.ts';
import type { ReachedDialect, ReachedEngine } from '../dialect.ts';
import { REACHED_DIALECTS } from '../dialects.ts';
import { listFunctionsOfViews } from '../functions-of-views.ts';
import { renderSql } from '../render-sql.ts';
import type { Sql } from '../sql.ts';
import { TABLE_NAMES } from '../tables.ts';
import { listViews } from '../views.ts';
import type { Database } from './database.ts';
import {
  countRows,
  describeInstallation,
  type Installation,
  listFunctionsOfCalendar,
  VIEWS_OF_STORED,
} from './describe-installation.ts';
import type { Mapping } from './mapping.ts';

/**
 * Composes the script that installs the rules in a database, or brings up to date those that are there.
 *
 * @example (await composeInstallation({ run: async () => {}, list: async () => [], close: async () => {} }, 'sqlite', { treaties: [opCrcSc] })) === renderSql('sqlite', [opCrcSc]) // true
 * @see docs/sql.md
 */
export async function composeInstallation(
  database: Database,
  engine: ReachedEngine,
  { treaties, mapping }: { readonly treaties: readonly Treaty[]; readonly mapping?: Mapping },
): Promise<Sql> {
  const dialect = REACHED_DIALECTS[engine];
  const { objects, layout, state, acts } = await describeInstallation(database, dialect);
  const typeOf = typeOfIn(objects);
  // The table has no rows, and nobody has made anything of the views: both are obstacles.
  const first =
    mapping === undefined || acts !== 'table'
      ? []
      : [
          ...listFunctionDrops(dialect, typeOf),
          ...listViewDrops(dialect, typeOf),
          `DROP TABLE ${dialect.nameOf('acts')};`,
        ];
  return renderSql(engine, treaties, {
    ...(mapping !== undefined && { mapping }),
    ...(state !== 'absent' && { from: layout }),
    first,
  });
}

type TypeOf = (name: string) => string | undefined;

function typeOfIn(objects: Installation['objects']): TypeOf {
  return (name) => objects.find((each) => each.name === name)?.type;
}

/** Removes the functions that are made of the views. */
function listFunctionDrops(dialect: ReachedDialect, typeOf: TypeOf): readonly Sql[] {
  return listFunctionsOfViews(dialect).flatMap(({ name }) =>
    typeOf(name) === undefined ? [] : [dialect.catalog.dropFunction(name)],
  );
}

/** Removes the views, the last first. */
function listViewDrops(dialect: ReachedDialect, typeOf: TypeOf): readonly Sql[] {
  const names = [...listViews(dialect).map(({ name }) => name), ...VIEWS_OF_STORED].reverse();
  return names.flatMap((name) => (typeOf(name) === 'view' ? [`DROP VIEW ${dialect.nameOf(name)};`] : []));
}

/** What removes an installation, and what it leaves. */
export interface Removal {
  readonly script: Sql;
  /** How many acts the table of ours holds that the host has put there: it stays, and our schema with it. */
  readonly actsKept: number;
  /** Whether `acts` is a view that the host has made itself, which stays in the same way. */
  readonly viewKept: boolean;
}

/**
 * Composes the script that removes an installation. A table that holds acts of the host is not removed, nor is a view of them that it has made itself.
 *
 * @example (await composeRemoval({ run: async () => {}, list: async () => [], close: async () => {} }, 'duckdb')).actsKept // 0
 * @see docs/sql.md
 */
export async function composeRemoval(database: Database, engine: ReachedEngine): Promise<Removal> {
  const dialect = REACHED_DIALECTS[engine];
  const { nameOf, catalog, begin, end } = dialect;
  const { objects, acts } = await describeInstallation(database, dialect);
  const typeOf = typeOfIn(objects);
  const actsKept = acts === 'table' ? await countRows(database, nameOf('acts')) : 0;
  const viewKept = acts === 'view-of-host';
  const isKept = actsKept > 0 || viewKept;
  const listDrop = (name: string) => {
    const type = typeOf(name);
    return type === undefined ? [] : [`DROP ${type === 'view' ? 'VIEW' : 'TABLE'} ${nameOf(name)};`];
  };
  const functions = listFunctionsOfCalendar(dialect).filter((name) => typeOf(name) !== undefined);
  const script = [
    ...begin,
    ...listFunctionDrops(dialect, typeOf),
    ...listViewDrops(dialect, typeOf),
    ...functions.map(catalog.dropFunction).reverse(),
    ...(isKept ? [] : listDrop('acts')),
    ...TABLE_NAMES.filter((name) => name !== 'treaties').flatMap(listDrop),
    // By these two an installation is known, also one whose removal did not come to its end.
    ...listDrop('treaties'),
    ...listDrop('versions'),
    ...(isKept ? [] : catalog.dropSchema),
    ...end,
  ];
  return { script: `${script.join('\n')}\n`, actsKept, viewKept };
}
