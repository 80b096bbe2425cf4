import type { Treaty } from '../../treaty/treaty.ts';
import type { SqlEngine } from '../dialect.ts';
import { DIALECTS } from '../dialects.ts';
import { renderSql } from '../render-sql.ts';
import type { Sql } from '../sql.ts';
import { TABLE_NAMES } from '../tables.ts';
import { listViews } from '../views.ts';
import type { Database } from './database.ts';
import { countRows, describeInstallation, listFunctions } from './describe-installation.ts';
import type { Mapping } from './mapping.ts';

/**
 * Composes the script that installs the rules in a database, or brings up to date those that are there.
 *
 * @example (await composeInstallation({ run: async () => {}, list: async () => [], close: async () => {} }, 'sqlite', { treaties: [opCrcSc] })) === renderSql('sqlite', [opCrcSc]) // true
 * @see docs/sql.md
 */
export async function composeInstallation(
  database: Database,
  engine: SqlEngine,
  { treaties, mapping }: { readonly treaties: readonly Treaty[]; readonly mapping?: Mapping },
): Promise<Sql> {
  const dialect = DIALECTS[engine];
  const { objects, layout, state } = await describeInstallation(database, dialect);
  const script = renderSql(engine, treaties, {
    ...(mapping !== undefined && { mapping }),
    ...(state !== 'absent' && { from: layout }),
  });
  const isTable = objects.some(({ name, type }) => name === 'acts' && type === 'table');
  if (mapping === undefined || !isTable) return script;
  // The table has no rows: that is an obstacle.
  return `DROP VIEW IF EXISTS ${listViews(dialect)
    .map(({ name }) => dialect.nameOf(name))
    .reverse()
    .join(', ')};\nDROP TABLE ${dialect.nameOf('acts')};\n\n${script}`;
}

/** What removes an installation, and what it leaves. */
export interface Removal {
  readonly script: Sql;
  /** How many acts the table of ours holds that the host has put there: it stays, and our schema with it. */
  readonly actsKept: number;
}

/**
 * Composes the script that removes an installation. A table that holds acts of the host is not removed.
 *
 * @example (await composeRemoval({ run: async () => {}, list: async () => [], close: async () => {} }, 'duckdb')).actsKept // 0
 * @see docs/sql.md
 */
export async function composeRemoval(database: Database, engine: SqlEngine): Promise<Removal> {
  const dialect = DIALECTS[engine];
  const { nameOf, catalog, begin, end } = dialect;
  const { objects } = await describeInstallation(database, dialect);
  const typeOf = (name: string) => objects.find((each) => each.name === name)?.type;
  const actsKept = typeOf('acts') === 'table' ? await countRows(database, nameOf('acts')) : 0;
  const views = [...listViews(dialect).map(({ name }) => name)].reverse();
  const relations = [...views, 'acts', ...TABLE_NAMES, 'versions'].flatMap((name) => {
    const type = typeOf(name);
    if (type === undefined || (name === 'acts' && actsKept > 0)) return [];
    return [`DROP ${type === 'view' ? 'VIEW' : 'TABLE'} ${nameOf(name)};`];
  });
  const functions = [...listFunctions(dialect)].reverse().filter((name) => typeOf(name) !== undefined);
  const script = [
    ...begin,
    ...functions.filter((name) => name === 'parties_on').map(catalog.dropFunction),
    ...relations,
    ...functions.filter((name) => name !== 'parties_on').map(catalog.dropFunction),
    ...(actsKept > 0 ? [] : catalog.dropSchema),
    ...end,
  ];
  return { script: `${script.join('\n')}\n`, actsKept };
}
