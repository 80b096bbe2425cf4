import { describe, expect, it } from 'vitest';
import type { Delay } from '../../src/calendar/delay.ts';
import { linkWithOthers } from '../../src/lifecycle/link-treaty.ts';
import { composeActRow } from '../../src/sql/act-row.ts';
import { type DelayParts, delayPartsOf } from '../../src/sql/delay-parts.ts';
import { DIALECTS } from '../../src/sql/dialects.ts';
import { renderDelay } from '../../src/sql/render-delay.ts';
import { renderInsertion } from '../../src/sql/render-rows.ts';
import { ACT_COLUMNS } from '../../src/sql/tables.ts';
import { type Database, type DatabaseRow, type ReachedEngine, renderSql } from '../../src/sql.ts';
import { findRecord, findTreaty, treatyOfCatalogue } from '../support/catalogue.ts';
import { readActs } from '../support/read-acts.ts';
import { cellOf, dateOf, delayOf, monthEndOf, periodOf, readVectors, type Vector } from '../support/vectors.ts';
import { EACH_ENGINE } from './engines.ts';

/** A period that is added to a day, as a delay of that period; where the row says `any` no rule is needed. */
function delayOfPeriod(row: Vector): Delay {
  const monthEnd = row.month_end === 'any' ? 'refuse' : monthEndOf(row);
  return { form: 'period-after', period: periodOf(cellOf(row, 'period')), monthEnd };
}

/** Each day worked by hand: where a delay ends, or nothing where the clause leaves it open. */
const ENDS = [
  ...readVectors('delays').map((row) => ({ row, delay: delayOf(row) })),
  ...readVectors('periods').map((row) => ({ row, delay: delayOfPeriod(row) })),
].map(({ row, delay }) => ({ start: dateOf(row, 'start'), delay, end: row.end ?? null, row }));

/** The parts of a delay that stand in columns; the functions of the calendar know no date of the clause's own. */
function partsOf(delay: Delay): DelayParts | undefined {
  return delay.form === 'not-before' || delay.form === 'fixed-date-or-later' ? undefined : delayPartsOf(delay);
}

const COLUMNS = {
  place: 'number',
  day: 'date',
  form: 'text',
  months: 'number',
  days: 'number',
  month_end: 'text',
} as const;

/** Puts the days and the delays into a table. */
async function fillWithStarts(engine: ReachedEngine, database: Database): Promise<void> {
  const { types, literals } = DIALECTS[engine];
  const columns = Object.entries(COLUMNS).map(([column, type]) => `${column} ${types[type]}`);
  await database.run(`CREATE TABLE starts (${columns.join(', ')})`);
  const rows = ENDS.map(({ start, delay }, place) => ({ place, day: start, ...partsOf(delay) }));
  const dialect = { nameOf: (name: string) => name, literals };
  for (const statement of renderInsertion(dialect, 'starts', COLUMNS, rows)) await database.run(statement);
}

/** The lives worked by hand, each under the clauses of its treaty by an id of its own. */
const LIVES = readVectors('lives').map((row, index) => {
  const linked = linkWithOthers(treatyOfCatalogue(cellOf(row, 'treaty')), { findTreaty, findRegister: findRecord });
  if (linked.kind !== 'linked') throw new Error(`${row.treaty} waits for itself`);
  const treaty = { ...linked.treaty, id: `life-${index}` };
  const acts = readActs(linked.treaty, cellOf(row, 'acts')).map((act) => composeActRow(treaty.id, act));
  return { row, treaty, acts };
});

async function fillWithLives(engine: ReachedEngine, database: Database): Promise<void> {
  const treaties = LIVES.map(({ treaty }) => treaty);
  await database.run(renderSql(engine, treaties));
  const rows = LIVES.flatMap(({ acts }) => acts);
  for (const statement of renderInsertion(DIALECTS[engine], 'acts', ACT_COLUMNS, rows)) await database.run(statement);
}

/** What a row of a view says in the columns of `lives.csv`; nothing where it is not covered. */
function answerOf(view: DatabaseRow, { in_force_on, left_on }: Vector) {
  const { certainty, in_force_from, article, party_until, until_certainty } = view;
  return {
    ...(in_force_on !== undefined && { in_force_on: in_force_from ?? certainty }),
    // A notice that is refused, and one that takes effect: an end is the day of the one, and none of the other.
    ...(left_on !== undefined && until_certainty !== 'not-covered' && { left_on: party_until ?? 'refused' }),
    // The article of a row with an end is that of the end, which the view does not name.
    ...(left_on === undefined && { article }),
  };
}

describe.each(EACH_ENGINE)('the dates worked by hand, in $name', ({ engine, open }) => {
  it('end every delay and every period where the tables say, by expressions and by functions', async () => {
    const database = await open();
    await database.run(renderSql(engine, []));
    await fillWithStarts(engine, database);
    const byExpression = ENDS.map(
      ({ delay }, place) =>
        `SELECT ${place} AS place, ${renderDelay(engine, 's.day', delay)} AS ends_on FROM starts s WHERE s.place = ${place}`,
    );
    const given = new Map<unknown, unknown>();
    for (let from = 0; from < ENDS.length; from += 50) {
      const rows = await database.list(byExpression.slice(from, from + 50).join(' UNION ALL '));
      for (const { place, ends_on } of rows) given.set(Number(place), ends_on);
    }
    expect(ENDS.map(({ row }, place) => [row, given.get(place)])).toEqual(ENDS.map(({ row, end }) => [row, end]));
    if (engine !== 'sqlite') {
      const rows = await database.list(
        "SELECT s.place, final_clauses.add_delay(s.day, s.form, s.months, s.days, COALESCE(s.month_end, 'refuse')) AS ends_on FROM starts s WHERE s.form IS NOT NULL",
      );
      expect(rows.length).toBeGreaterThan(170);
      for (const { place, ends_on } of rows) {
        const { row, end } = ENDS[Number(place)] ?? {};
        expect([row, ends_on]).toEqual([row, end]);
      }
    }
    await database.close();
  });

  it('give every life its dates, or call it not covered', async () => {
    const { nameOf } = DIALECTS[engine];
    const database = await open();
    await fillWithLives(engine, database);
    const views = [
      ...(await database.list(`SELECT * FROM ${nameOf('treaty_dates')}`)),
      ...(await database.list(`SELECT * FROM ${nameOf('participations')}`)),
    ];
    await database.close();
    const rowOf = new Map(views.map((view) => [`${view.treaty} ${view.participant ?? 'treaty'}`, view]));
    const compared = LIVES.flatMap(({ row, treaty }) => {
      const view = rowOf.get(`${treaty.id} ${row.asked}`);
      return view === undefined || view.certainty === 'not-covered' ? [] : [{ row, given: answerOf(view, row) }];
    });
    expect(compared.map(({ given }) => given)).toEqual(
      compared.map(({ row, given }) => Object.fromEntries(Object.keys(given).map((column) => [column, row[column]]))),
    );
    // What is covered does not grow less unnoticed.
    expect(compared.length).toBeGreaterThanOrEqual(99);
  });
});
