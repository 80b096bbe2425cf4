import { renderDayWithin } from '../day-within.ts';
import type { ReachedDialect, ReachedEngine } from '../dialect.ts';
import { REACHED_DIALECTS } from '../dialects.ts';
import { LAYOUT } from '../tables.ts';
import type { Database } from './database.ts';
import { countRows, describeInstallation, type Installation } from './describe-installation.ts';

/** What of the acts the rules do not know: how many acts, and what stands there, the first few. */
interface NotKnown {
  readonly of: 'treaty' | 'participant' | 'kind' | 'day';
  readonly acts: number;
  readonly values: readonly string[];
}

/** How an installation is used. */
export interface SqlStatus extends Pick<Installation, 'state' | 'layout' | 'missing'> {
  /** What stands in our schema beside ours. */
  readonly beside: readonly string[];
  /** The ids of the treaties whose rules are there. */
  readonly treaties: readonly string[];
  /** Treaties whose rows were written by an earlier layout: the views call them not covered. */
  readonly older: readonly string[];
  readonly acts: number;
  readonly notKnown: readonly NotKnown[];
}

/** So many values that are not known are named. */
const MOST_NAMED = 5;

/**
 * Describes an installation and what it reads: how many acts there are, and how many name a treaty, a participant or a kind that is not known, or have no
 * day of the calendar, which the views pass over or call not covered.
 *
 * @example (await describeSqlStatus({ run: async () => {}, list: async () => [], close: async () => {} }, 'sqlite')).state // 'absent'
 * @see docs/sql.md
 */
export async function describeSqlStatus(database: Database, engine: ReachedEngine): Promise<SqlStatus> {
  const dialect = REACHED_DIALECTS[engine];
  const { nameOf } = dialect;
  const { state, layout, missing, foreign, objects } = await describeInstallation(database, dialect);
  const has = (name: string) => objects.some((each) => each.name === name);
  const isRead = ['acts', 'treaties', 'participants', 'act_kinds'].every(has);
  const treaties = has('treaties') ? await database.list(`SELECT * FROM ${nameOf('treaties')} ORDER BY treaty`) : [];
  return {
    state,
    layout,
    missing: state === 'absent' ? [] : missing.map(nameOf),
    beside: foreign.map(({ name }) => nameOf(name)),
    treaties: treaties.map(({ treaty }) => `${treaty}`),
    older: treaties.filter((row) => Number(row.layout ?? 0) !== LAYOUT).map(({ treaty }) => `${treaty}`),
    acts: has('acts') ? await countRows(database, nameOf('acts')) : 0,
    notKnown: isRead ? await listNotKnown(database, dialect) : [],
  };
}

async function listNotKnown(database: Database, dialect: ReachedDialect): Promise<readonly NotKnown[]> {
  const { nameOf } = dialect;
  const notIn = (column: string, table: string) =>
    `LEFT JOIN ${nameOf(table)} k ON k.${column} = a.${column} WHERE k.${column} IS NULL`;
  // Of an act that moves no date, such as a signature, the day is not read.
  const noDay = `JOIN ${nameOf('act_kinds')} k ON k.kind = a.kind AND k.role NOT IN ('nothing', 'whole') WHERE ${renderDayWithin(dialect, 'a.day')} IS NULL`;
  const asked = [
    ['treaty', notIn('treaty', 'treaties')],
    ['participant', notIn('participant', 'participants')],
    ['kind', notIn('kind', 'act_kinds')],
    ['day', noDay],
  ] as const;
  const found: NotKnown[] = [];
  for (const [of, which] of asked) {
    const rows = await database.list(
      `SELECT a.${of} AS given, COUNT(*) AS acts FROM ${nameOf('acts')} a ${which} GROUP BY a.${of} ORDER BY 2 DESC, 1`,
    );
    if (rows.length === 0) continue;
    const acts = rows.reduce((sum, row) => sum + Number(row.acts), 0);
    found.push({
      of,
      acts,
      values: rows.slice(0, MOST_NAMED).map(({ given }) => (given === null ? 'NULL' : `${given}`)),
    });
  }
  return found;
}
