// Every date of a million instruments by the views, beside a query that only takes the Nth deposit and adds an interval, beside a table in which
// what the views say is kept, and beside the kernel. vitest runs it, as it runs what else starts a server; the kernel is that of the built package.
import { expect, it } from 'vitest';
import {
  composeClauseColumns,
  openSharedInt32,
  openSharedUint32,
  packClauses,
  runInWorkers,
} from '../../dist/simulation.js';
import { openDuckdb } from '../../src/cli/databases/duckdb.ts';
import { openPostgresql } from '../../src/cli/databases/postgresql.ts';
import { dayNumberOf } from '../../src/index.ts';
import { renderSql } from '../../src/sql.ts';
import { createOnPostgresql } from '../sql/engines.ts';
import { findServer } from '../sql/servers.ts';
import { treatyOfCatalogue } from '../support/catalogue.ts';
import { printAim } from './aims.mjs';
import { renderActs, renderClauses, STATES_OF_EACH } from './many-treaties.mjs';
import { medianOf } from './measure-pairs.mjs';

const INSTRUMENTS = 1_000_000;
const TREATIES = INSTRUMENTS / STATES_OF_EACH;

/** Each way answers so often, in turn, so that what else the machine does falls on all alike. */
const RUNS = 5;

const MODEL = treatyOfCatalogue('op-crc-sc');

const EPOCH = "DATE '2000-01-01'";

/** Ten deposits and three months; a month after a later one. Who may act, how, twice, or withdraws, is not asked. */
const NAIVE = `SELECT COUNT(*) AS dates, SUM(CAST(bound AS date) - ${EPOCH}) AS days FROM (
  SELECT CASE WHEN day < general THEN general ELSE day + INTERVAL '1 month' END AS bound
  FROM final_clauses.acts JOIN (
    SELECT treaty, day + INTERVAL '3 months' AS general FROM (
      SELECT treaty, day, ROW_NUMBER() OVER (PARTITION BY treaty ORDER BY day) AS place FROM final_clauses.acts) ordered
    WHERE place = 10) generals USING (treaty)) reckoned`;

const askOf = (rows) =>
  `SELECT COUNT(*) AS dates, SUM(in_force_from - ${EPOCH}) AS days FROM ${rows} WHERE in_force_from IS NOT NULL`;

const VIEWS = askOf('final_clauses.participations');

const KEPT = askOf('kept');

/** The same instruments, read from the database in the order of their treaties, as the columns of the kernel. */
async function openKernel(database) {
  const rows = await database.list(
    `SELECT CAST(day - DATE '1970-01-01' AS integer) AS day FROM final_clauses.acts ORDER BY treaty`,
  );
  const offsets = openSharedUint32(TREATIES + 1);
  offsets.set(Array.from({ length: TREATIES + 1 }, (_, treaty) => treaty * STATES_OF_EACH));
  const day = openSharedInt32(INSTRUMENTS);
  day.set(rows.map((row) => Number(row.day)));
  const { clauses: packed } = packClauses(MODEL.finalClauses);
  const clauses = composeClauseColumns(Array.from({ length: TREATIES }, () => packed));
  const epoch = dayNumberOf('2000-01-01');
  return async () => {
    const { boundOn } = await runInWorkers({ deposits: { offsets, day }, clauses }, { workers: 0 });
    let days = 0;
    for (const bound of boundOn) days += bound - epoch;
    return { dates: boundOn.length, days };
  };
}

const ENGINES = [
  {
    name: 'DuckDB',
    engine: 'duckdb',
    keep: 'CREATE TABLE',
    open: async () => ({ database: await openDuckdb(':memory:'), drop: () => {} }),
  },
  ...(findServer('postgresql') === undefined
    ? []
    : [
        {
          name: 'PostgreSQL',
          engine: 'postgresql',
          keep: 'CREATE MATERIALIZED VIEW',
          open: async () => {
            const { url, drop } = await createOnPostgresql();
            const database = await openPostgresql(url);
            await database.run("SET work_mem = '256MB'; SET jit = off");
            return { database, drop };
          },
        },
      ]),
];

it.each(ENGINES)('measures the views in $name', async ({ name, engine, keep, open }) => {
  const { database, drop } = await open();
  try {
    const treaties = { models: [MODEL.id], series: [0, TREATIES - 1, 1], id: "'t' || n" };
    for (const script of [renderSql(engine, [MODEL]), renderClauses(engine, treaties), renderActs(engine, treaties)]) {
      await database.run(script);
    }
    const ask = async (query) => {
      const [row] = await database.list(query);
      return { dates: Number(row.dates), days: Number(row.days) };
    };
    const kernel = await openKernel(database);
    const begun = performance.now();
    await database.run(`${keep} kept AS SELECT * FROM final_clauses.participations`);
    const filled = (performance.now() - begun) / 1000;
    const ways = { naive: () => ask(NAIVE), views: () => ask(VIEWS), kept: () => ask(KEPT), kernel };
    const times = { naive: [], views: [], kept: [], kernel: [] };
    for (let run = 0; run < RUNS; run += 1) {
      const answers = [];
      for (const [way, answer] of Object.entries(ways)) {
        const start = performance.now();
        answers.push(await answer());
        times[way].push(performance.now() - start);
      }
      expect(answers[0].dates).toBe(INSTRUMENTS);
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }
    const seconds = Object.fromEntries(Object.entries(times).map(([way, all]) => [way, medianOf(all) / 1000]));
    print(
      `${name}: every date of ${INSTRUMENTS} instruments of ${TREATIES} treaties, the middle one of ${RUNS} runs in turn`,
    );
    const line = (text, way) =>
      print(`  ${text.padEnd(56)}${seconds[way].toFixed(2)} s  ${(seconds[way] / seconds.naive).toFixed(2)} ×`);
    line('the Nth deposit and an interval, nothing else', 'naive');
    line('the views', 'views');
    line('a table in which what they say is kept', 'kept');
    line('the kernel, on one thread, its columns in memory', 'kernel');
    print(`  ${'that table, filled once'.padEnd(56)}${filled.toFixed(2)} s`);
    printAim(print, `the views in ${name}`, seconds.views / seconds.naive, { most: 2, unit: '×', digits: 2 });
    print('');
  } finally {
    await database.close();
    await drop();
  }
});

function print(line) {
  process.stdout.write(`${line}\n`);
}
