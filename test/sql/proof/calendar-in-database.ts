import type { CivilDate } from '../../../src/calendar/civil-date.ts';
import type { Delay } from '../../../src/calendar/delay.ts';
import { delayPartsOf } from '../../../src/sql/delay-parts.ts';
import { renderDelay } from '../../../src/sql/render-delay.ts';
import { textOf } from '../../../src/sql/text-of.ts';
import type { Database, ReachedEngine, Sql } from '../../../src/sql.ts';

/** How an engine makes rows of a list of numbers, `place` from 1 and `ends_at`, and says that two days differ, of which either may be none. */
interface Comparison {
  readonly rowsOf: (numbers: string) => Sql;
  readonly differs: (given: Sql, wanted: Sql) => Sql;
}

const isDistinct = (given: Sql, wanted: Sql) => `${given} IS DISTINCT FROM ${wanted}`;

const COMPARISONS: Readonly<Record<ReachedEngine, Comparison>> = {
  postgresql: {
    rowsOf: (numbers) => `unnest(CAST('{${numbers}}' AS int[])) WITH ORDINALITY e (ends_at, place)`,
    differs: isDistinct,
  },
  mariadb: {
    rowsOf: (numbers) =>
      `JSON_TABLE('[${numbers}]', '$[*]' COLUMNS (place FOR ORDINALITY, ends_at INTEGER PATH '$')) e`,
    differs: (given, wanted) => `NOT (${given} <=> ${wanted})`,
  },
  sqlite: {
    rowsOf: (numbers) => `(SELECT key + 1 AS place, value AS ends_at FROM json_each('[${numbers}]')) e`,
    differs: (given, wanted) => `${given} IS NOT ${wanted}`,
  },
  duckdb: {
    rowsOf: (numbers) =>
      `(SELECT unnest(n) AS ends_at, generate_subscripts(n, 1) AS place FROM (SELECT CAST('[${numbers}]' AS INTEGER[]) AS n)) e`,
    differs: isDistinct,
  },
};

/** No day: what stands for an end that the clause leaves open. */
export const NONE = -1;

/** Puts the days of a calendar into a database, by their places from 0, and some of them once more. */
export async function loadCalendar(
  database: Database,
  dates: readonly CivilDate[],
  sample: readonly number[],
): Promise<void> {
  await database.run('CREATE TABLE days (place integer PRIMARY KEY, day date)');
  for (let start = 0; start < dates.length; start += 5000) {
    const rows = dates.slice(start, start + 5000).map((day, index) => `(${start + index}, '${day}')`);
    await database.run(`INSERT INTO days VALUES ${rows.join(', ')}`);
  }
  await database.run('CREATE TABLE sample (place integer PRIMARY KEY, day date)');
  await database.run(`INSERT INTO sample SELECT place, day FROM days WHERE place IN (${sample.join(', ')})`);
}

/** How many ends were compared, and how many of them are other days. */
export interface Compared {
  readonly compared: number;
  readonly differences: number;
}

/** A delay, the place of its end from each day or `NONE`, how an engine is asked for it where not by an expression, and from which days. */
interface Asked {
  readonly delay: Delay;
  readonly ends: ArrayLike<number>;
  readonly asked?: readonly Sql[];
  readonly from?: 'days' | 'sample';
}

/** Compares, in the database, where an engine ends a delay with the places given. */
export async function compareEnds(
  engine: ReachedEngine,
  database: Database,
  { delay, ends, asked = [renderDelay(engine, 'd.day', delay)], from = 'days' }: Asked,
): Promise<Compared> {
  const { rowsOf, differs } = COMPARISONS[engine];
  const sums = asked.map((given, way) => `SUM(CASE WHEN ${differs(given, 'x.day')} THEN 1 ELSE 0 END) AS wrong_${way}`);
  const [row = {}] = await database.list(
    `SELECT COUNT(*) AS days, ${sums.join(', ')} FROM ${rowsOf(Array.from(ends).join(','))}
    JOIN ${from} d ON d.place = e.place - 1 LEFT JOIN days x ON x.place = e.ends_at`,
  );
  const days = Number(row.days);
  if (from === 'days' && days !== ends.length) throw new Error(`${days} days were compared, not ${ends.length}`);
  return {
    compared: days * asked.length,
    differences: asked.reduce((sum, _, way) => sum + Number(row[`wrong_${way}`]), 0),
  };
}

/** Lists the calls of the functions of the calendar, where the engine has them; they know no date of the clause's own. */
export function listCalls(engine: ReachedEngine, delay: Delay): readonly Sql[] {
  if (engine === 'sqlite' || delay.form === 'not-before' || delay.form === 'fixed-date-or-later') return [];
  const { form, months, days, month_end } = delayPartsOf(delay);
  const rule = textOf(month_end ?? 'last-day-of-month');
  const call = `final_clauses.add_delay(d.day, ${textOf(`${form}`)}, ${months ?? 0}, ${days ?? 0}, ${rule})`;
  const period = `final_clauses.add_period(d.day, ${months ?? 0}, ${days ?? 0}, ${rule})`;
  return form === 'period-after' ? [call, period] : [call];
}
