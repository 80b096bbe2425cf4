import { expect, it } from 'vitest';
import { addDelay } from '../../src/calendar/add-delay.ts';
import { type Delay, plainDelayOf } from '../../src/calendar/delay.ts';
import { delayPartsOf } from '../../src/sql/delay-parts.ts';
import { renderDelay } from '../../src/sql/render-delay.ts';
import { textOf } from '../../src/sql/text-of.ts';
import { type Database, type ReachedEngine, renderSql } from '../../src/sql.ts';
import { nameDelay, REPRESENTATIVE_DELAYS } from '../calendar/representative-delays.ts';
import { walkCalendar } from '../calendar/walked-calendar.ts';
import { oneIn } from '../setup/exhausted.ts';
import { daysToProve, EACH_DAY } from '../support/days.ts';
import type { Platform } from './engines.ts';

/** How an engine writes days one after another, and a day as a text. */
const LISTED: Readonly<Record<ReachedEngine, (day: string) => string>> = {
  postgresql: (day) => `string_agg(COALESCE(CAST(${day} AS text), '-'), ' ' ORDER BY day)`,
  mariadb: (day) => `GROUP_CONCAT(COALESCE(CAST(${day} AS CHAR), '-') ORDER BY day SEPARATOR ' ')`,
  sqlite: (day) => `group_concat(COALESCE(${day}, '-'), ' ')`,
  duckdb: (day) => `string_agg(COALESCE(CAST(${day} AS VARCHAR), '-'), ' ' ORDER BY day)`,
};

const DAYS = daysToProve(walkCalendar(1800, 2199).dates);

/** One in so many of the delays is proven in an ordinary run: fewer where an engine is slower. */
const DELAYS_IN_ONE: Readonly<Record<ReachedEngine, number>> = { postgresql: 20, mariadb: 20, sqlite: 5, duckdb: 5 };

/**
 * Proves that an engine ends every delay where the calendar of the library does, from every day of 1800 to 2199. The expectations are
 * asked of the library, delay by delay.
 */
export function proveDelays({ engine, open }: Platform, delaysInOne = DELAYS_IN_ONE[engine]): void {
  const delays = oneIn(delaysInOne, REPRESENTATIVE_DELAYS);

  it(`ends ${delays.length} delays where the library does, from ${EACH_DAY} of 1800 to 2199`, async () => {
    const database = await open();
    if (engine === 'mariadb') await database.run('SET group_concat_max_len = 100000000');
    await database.run(renderSql(engine, []));
    await database.run('CREATE TABLE days (day date)');
    for (let start = 0; start < DAYS.length; start += 1000) {
      const rows = DAYS.slice(start, start + 1000).map((day) => `('${day}')`);
      await database.run(`INSERT INTO days VALUES ${rows.join(', ')}`);
    }
    const wrong: string[] = [];
    for (const delay of delays) wrong.push(...(await listWrong(engine, database, delay)));
    await database.close();
    expect(wrong).toEqual([]);
    expect(DAYS.length).toBeGreaterThan(1000);
  });
}

async function listWrong(engine: ReachedEngine, database: Database, delay: Delay): Promise<readonly string[]> {
  const expected = DAYS.map((day) => {
    const sum = addDelay(day, delay);
    return sum.kind === 'date' ? sum.date : '-';
  });
  const asked = [renderDelay(engine, 'day', delay), ...callsOf(engine, delay)];
  const wrong: string[] = [];
  for (const expression of asked) {
    const ordered = '(SELECT day FROM days ORDER BY day) AS ordered';
    const [row] = await database.list(`SELECT ${LISTED[engine](expression)} AS days FROM ${ordered}`);
    const given = `${row?.days}`.split(' ');
    const at = expected.findIndex((day, index) => day !== given[index]);
    if (at >= 0) wrong.push(`${nameDelay(delay)} from ${DAYS[at]}: ${expected[at]}, not ${given[at]}`);
    if (given.length !== expected.length) wrong.push(`${nameDelay(delay)}: ${given.length} days`);
  }
  return wrong;
}

/** The functions of the calendar, where the engine has them; they know no date of the clause's own. */
function callsOf(engine: ReachedEngine, delay: Delay): readonly string[] {
  if (engine === 'sqlite' || delay.form === 'not-before' || delay.form === 'fixed-date-or-later') return [];
  const { form, months, days, month_end } = delayPartsOf(plainDelayOf(delay));
  const rule = textOf(month_end ?? 'last-day-of-month');
  const call = `final_clauses.add_delay(day, ${textOf(`${form}`)}, ${months ?? 0}, ${days ?? 0}, ${rule})`;
  const period = `final_clauses.add_period(day, ${months ?? 0}, ${days ?? 0}, ${rule})`;
  return form === 'period-after' ? [call, period] : [call];
}
