// The views over many instruments in ClickHouse, and the same in DuckDB. vitest runs it: `npm run scale -- clickhouse`.
import { expect, it } from 'vitest';
import { civilDateOf, dayNumberOf, dayNumberOfFields, fieldsOfDayNumber } from '../../src/calendar/day-number.ts';
import { openDuckdb } from '../../src/cli/databases/duckdb.ts';
import { composeActRow } from '../../src/sql/act-row.ts';
import { renderSql } from '../../src/sql.ts';
import { compareRows } from '../sql/compare-with-library.ts';
import { listLinkedTreaties } from '../sql/linked-catalogue.ts';
import { treatyOfCatalogue } from '../support/catalogue.ts';
import { openClickhouse } from './clickhouse/open-clickhouse.mjs';
import { renderActs, renderClauses, STATES_OF_EACH } from './many-treaties.mjs';

const INSTRUMENTS = Number(process.env.FC_INSTRUMENTS);

const TREATIES = Math.max(1, Math.round(INSTRUMENTS / STATES_OF_EACH));

/** So many treaties are worked out together: a million instruments. */
const TREATIES_OF_A_BLOCK = 10_000;

/** The treaties whose clauses those that are measured have, in turn. */
const MODELS = ['op-crc-sc', 'crc', 'cat'];

/** The columns of the views that hold a day. */
const DAYS = ['in_force_from', 'condition_met_on', 'act_date', 'earliest', 'latest', 'party_until', 'denounced_on'];

const DAY = '2010-01-01';

/** What is asked, where `numberOf` makes a number of a day, and `day` is one: sums that two answers share only if they say the same. */
const QUESTIONS = {
  'every date of all treaties': ({
    numberOf,
  }) => `SELECT COUNT(*) AS "rows", COUNT(in_force_from) AS dates, SUM(${numberOf('in_force_from')}) AS days,
    SUM(${numberOf('latest')}) AS latest, SUM(${numberOf('party_until')}) AS ends FROM final_clauses.participations`,
  'Parties to each treaty on one day': ({
    day,
  }) => `SELECT COUNT(*) AS "rows", SUM(parties) AS parties, SUM(parties * parties) AS squares FROM (
    SELECT treaty, COUNT(*) AS parties FROM final_clauses.parties
    WHERE since <= ${day} AND ("until" IS NULL OR "until" > ${day}) GROUP BY treaty) counted`,
};

it('says in ClickHouse what the library says of every record of the catalogue', () => {
  const entries = listLinkedTreaties();
  const acts = entries.flatMap((entry) => entry.acts.map((act) => composeActRow(entry.treaty.id, act)));
  const database = openClickhouse(
    entries.map(({ treaty }) => treaty),
    acts,
  );
  database.workOut(['instruments', 'treaty_dates', 'participations']);
  const rowsOf = (view) => database.list(`SELECT * FROM final_clauses.${view}`).map(readDays);
  try {
    const compared = compareRows(entries, {
      treatyDates: rowsOf('treaty_dates'),
      participations: rowsOf('participations'),
    });
    print(`treaties ${JSON.stringify(compared.treaties)}, participations ${JSON.stringify(compared.participations)}`);
    print(`${compared.differences.length} differences from the library`);
    expect(compared.differences).toEqual([]);
  } finally {
    database.close();
  }
});

it('reckons in ClickHouse from every day of the years 1600 to 1999 as the library does', () => {
  const database = openClickhouse([]);
  try {
    const first = dayNumberOf('1600-01-01');
    const rows = database.list(`SELECT ${first} + number AS day, final_clauses_day_of_month(day) AS of_month,
      final_clauses_first_of_month(day, 14) AS month, final_clauses_first_of_year(day) AS year FROM numbers(146097)`);
    const differences = rows.map(readNumbers).filter(({ day, of_month, month, year }) => {
      const fields = fieldsOfDayNumber(day);
      const isFirst = fields.month === 1 && fields.day === 1;
      return (
        of_month !== fields.day ||
        month !== dayNumberOfFields(fields.year + (fields.month > 10 ? 2 : 1), ((fields.month + 1) % 12) + 1, 1) ||
        year !== dayNumberOfFields(isFirst ? fields.year : fields.year + 1, 1, 1)
      );
    });
    print(`${differences.length} differences in ${rows.length} days`);
    expect(differences).toEqual([]);
    expect(rows).toHaveLength(146_097);
  } finally {
    database.close();
  }
});

function readDays(row) {
  const days = DAYS.filter((column) => (row[column] ?? null) !== null);
  return { ...row, ...Object.fromEntries(days.map((column) => [column, civilDateOf(Number(row[column]))])) };
}

async function fillDuckdb(models, treaties) {
  const database = await openDuckdb(':memory:');
  await database.run(renderSql('duckdb', models));
  for (const render of [renderClauses, renderActs]) {
    await database.run(render('duckdb', { ...treaties, id: "'t' || n" }));
  }
  return { ...database, workOut: () => {} };
}

function fillClickhouse(models, treaties) {
  const database = openClickhouse(models);
  const scripts = [renderClauses, renderActs].map((render) =>
    render('clickhouse', { ...treaties, id: "concat('t', toString(n))" }),
  );
  for (const statement of scripts.join('\n').split(';')) {
    if (statement.trim() !== '') database.run(statement);
  }
  return database;
}

const ENGINES = [
  { name: 'ClickHouse', fill: fillClickhouse, spelling: { numberOf: (day) => day, day: `${dayNumberOf(DAY)}` } },
  {
    name: 'DuckDB',
    fill: fillDuckdb,
    spelling: { numberOf: (day) => `(${day} - DATE '1970-01-01')`, day: `DATE '${DAY}'` },
  },
];

/** Works out all dates of some treaties, and asks each question: the seconds of each, and the answers. */
async function measure({ fill, spelling }, models, treaties) {
  const database = await fill(models, treaties);
  try {
    const steps = [];
    const time = async (name, run) => {
      const start = performance.now();
      const answer = await run();
      steps.push({ name, seconds: (performance.now() - start) / 1000, answer });
    };
    await time('worked out', () => database.workOut(['instruments', 'participations', 'parties']));
    for (const [name, queryOf] of Object.entries(QUESTIONS)) {
      await time(name, async () => readNumbers((await database.list(queryOf(spelling)))[0]));
    }
    return steps;
  } finally {
    await database.close();
  }
}

const readNumbers = (row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, Number(value)]));

it(`measures the views over ${TREATIES * STATES_OF_EACH} instruments in ClickHouse and in DuckDB`, async () => {
  const models = MODELS.map(treatyOfCatalogue);
  const [clickhouse, duckdb] = ENGINES;
  const sums = new Map();
  // Treaties are independent of each other, so that their work is divided between them.
  for (let first = 0; first < TREATIES; first += TREATIES_OF_A_BLOCK) {
    const last = Math.min(TREATIES, first + TREATIES_OF_A_BLOCK) - 1;
    const treaties = { models: MODELS, series: [first, last, 1] };
    const steps = await measure(clickhouse, models, treaties);
    print(`treaties ${first} to ${last}: ${steps[0].seconds.toFixed(1)} s`);
    for (const { name, seconds } of steps) sums.set(name, (sums.get(name) ?? 0) + seconds);
    if (first === 0) await compareWith(duckdb, models, treaties, steps);
  }
  print(
    `${TREATIES * STATES_OF_EACH} instruments of ${TREATIES} treaties, ${TREATIES_OF_A_BLOCK} treaties after the other`,
  );
  for (const [name, seconds] of sums) print(`  ${name.padEnd(36)}${seconds.toFixed(1).padStart(8)} s`);
});

/** Asks another engine the same of the same treaties: the answers have to be the same. */
async function compareWith(engine, models, treaties, steps) {
  const others = await measure(engine, models, treaties);
  for (const [place, { answer }] of others.entries()) expect(answer).toEqual(steps[place].answer);
  const [own, other] = [steps, others].map(([workedOut, asked]) => workedOut.seconds + asked.seconds);
  print(`every date of the first treaties, ${steps[1].answer.rows} instruments: the same answers`);
  print(`  ClickHouse ${own.toFixed(1)} s, DuckDB ${other.toFixed(1)} s, ${(own / other).toFixed(2)} ×`);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
