// The Nth deposit and every date of ten million instruments, as columns on all cores; beside it DuckDB with the same data and threads.
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayNumberOf } from '../../dist/index.js';
import {
  composeClauseColumns,
  NO_FLOOR,
  openSharedInt32,
  openSharedUint32,
  openThreads,
  orderDepositsByTreaty,
  PENDING,
  packClauses,
  runInWorkers,
} from '../../dist/simulation.js';
import { findTreaty } from '../tools/built-catalogue.mjs';
import { printAim } from './aims.mjs';

const opCrcSc = findTreaty('op-crc-sc');

const self = fileURLToPath(import.meta.url);
const TREATIES = 100_000;
const INSTRUMENTS = 10_000_000;
const RUNS = 5;
const THREADS = availableParallelism();
/** Deposits lie within so many days of a treaty's opening. */
const DAYS_OPEN = 8_000;
const FIRST = dayNumberOf('1960-01-01');
const MONTH_END = 'last-day-of-month';

/** Kinds of clauses as treaties have them: the number, the delay, the delay of later Parties, and the wording of the gap. */
const CLAUSES = [
  [10, { form: 'period-after', period: { months: 3 }, monthEnd: MONTH_END }, 'after-entry-into-force', { months: 1 }],
  [20, { form: 'days-after', days: 90 }, 'whichever-later', 90],
  [35, { form: 'days-after', days: 30 }, 'after-condition-met', 30],
  [5, { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: MONTH_END }, 'after-condition-met'],
  [60, { form: 'first-of-month-after-days', days: 60 }, 'whichever-later'],
  [40, { form: 'first-of-nth-month', months: 6 }, 'whichever-later'],
  [50, { form: 'period-after', period: { years: 1 }, monthEnd: MONTH_END }, 'after-entry-into-force', { months: 3 }],
  [1, { form: 'same-day' }, 'not-provided'],
  [65, { form: 'days-after', days: 180 }, 'after-entry-into-force', 30, { floor: 6_000 }],
  [20, { form: 'days-after', days: 90 }, 'whichever-later', 90, { fixedOn: 4_000 }],
  [110, { form: 'period-after', period: { months: 6 }, monthEnd: 'first-day-of-next-month' }, 'whichever-later'],
];

/**
 * Measures the kernel and, where it is installed, DuckDB, each in a process of its own; the two answers are compared, row by row.
 */
export async function benchKernel(print) {
  const folder = mkdtempSync(join(tmpdir(), 'kernel-'));
  try {
    const table = join(folder, 'answers.csv');
    const line = (text, { seconds, onCores }, more = '') =>
      print(`  ${text.padEnd(56)}${seconds.toFixed(3)} s  ${onCores.toFixed(3)} s on the cores${more}`);
    const fastest = (jobs, time) => jobs.map((each) => each[time]).reduce((one, other) => faster(one, other));
    const peakOf = (jobs) => Math.max(...jobs.map(({ peak }) => peak));
    const inMegabytes = (jobs) => `  peak ${peakOf(jobs).toFixed(0)} MB`;
    print(
      `The Nth deposit and every date of ${INSTRUMENTS} instruments of ${TREATIES} treaties, ${THREADS} cores (fastest of ${RUNS} processes)`,
    );
    runJob('write', table);
    const jobs = { workers: [], alone: [], ungrouped: [], duckdb: [] };
    // In turns, so that what else the machine does falls on all alike.
    for (let time = 0; time < RUNS; time += 1) {
      for (const [job, done] of Object.entries(jobs)) done.push(runJob(job, table));
    }
    const { workers, alone, ungrouped, duckdb } = jobs;
    const ours = fastest(workers, 'first');
    const kept = fastest(workers, 'kept');
    line('on all cores, the start of the threads among it', ours, inMegabytes(workers));
    line(
      'the same, with threads kept from a run before',
      kept,
      `  peak ${Math.max(...workers.map(({ peakOfAll }) => peakOfAll)).toFixed(0)} MB, answers of ${RUNS + 2} runs`,
    );
    line('on one thread', fastest(alone, 'first'), inMegabytes(alone));
    line('on all cores, rows in any order put together first', fastest(ungrouped, 'first'), inMegabytes(ungrouped));
    if (duckdb[0].missing) {
      print('  DuckDB is not installed here\n');
      return;
    }
    const differences = Math.max(...duckdb.map((each) => each.differences));
    if (differences !== 0) throw new Error(`DuckDB and the kernel differ in ${differences} rows`);
    const [reckoned, lookedUp] = ['reckoned', 'lookedUp'].map((plan) =>
      fastest(
        duckdb.map(({ times }) => times),
        plan,
      ),
    );
    line('DuckDB, each date reckoned', reckoned, inMegabytes(duckdb));
    line('DuckDB, each date looked up in a table of ends', lookedUp);
    const theirs = faster(reckoned, lookedUp);
    const times = (one, other) => `${(theirs[other] / one[other]).toFixed(1)} ×`;
    print('  every row agrees; both sides have their columns in memory before');
    print(
      `  DuckDB beside ours with threads kept, on the cores ${times(kept, 'onCores')}; beside ours with threads started anew ${times(ours, 'seconds')}`,
    );
    printAim(print, 'DuckDB beside the kernel, threads kept by both', theirs.seconds / kept.seconds, {
      least: 5,
      unit: '×',
    });
    printAim(print, 'the kernel, its memory', peakOf(workers), { most: 400, unit: 'MB', digits: 0 });
    print('');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The delay of later Parties, where it is written in short, or is that of the treaty itself. */
function laterDelayOf(delay, wording, later) {
  if (wording === 'not-provided') return { form: 'same-day' };
  if (later === undefined) return delay;
  return typeof later === 'number'
    ? { form: 'days-after', days: later }
    : { form: 'period-after', period: later, monthEnd: MONTH_END };
}

/** The clauses of the treaties in turn; their fixed days and floors follow their opening. */
function composeClauses(opened) {
  const { finalClauses } = opCrcSc;
  const packed = CLAUSES.map(([number, delay, wording, later]) => {
    const laterParties = { ...finalClauses.laterParties, wording, delay: laterDelayOf(delay, wording, later) };
    const entryIntoForce = { ...finalClauses.entryIntoForce, condition: { kind: 'instruments', number }, delay };
    return packClauses({ ...finalClauses, entryIntoForce, laterParties }).clauses;
  });
  return composeClauseColumns(
    opened.map((day, treaty) => {
      const [, , , , own] = CLAUSES[treaty % CLAUSES.length];
      const days = Object.fromEntries(Object.entries(own ?? {}).map(([name, after]) => [name, day + after]));
      return { ...packed[treaty % CLAUSES.length], ...days };
    }),
  );
}

/** The same registers in every process: from 50 to 150 instruments of each treaty, on days in no order. */
function composeRegisters() {
  let state = 20_020_118;
  const random = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const opened = Array.from({ length: TREATIES }, () => FIRST + random(40 * 365));
  const offsets = openSharedUint32(TREATIES + 1);
  const day = openSharedInt32(INSTRUMENTS);
  let row = 0;
  for (let treaty = 0; treaty < TREATIES; treaty += 1) {
    const left = TREATIES - treaty;
    const mean = (INSTRUMENTS - row) / left;
    const count = left === 1 ? INSTRUMENTS - row : Math.round(mean / 2) + random(Math.round(mean));
    for (const end = row + count; row < end; row += 1) day[row] = opened[treaty] + random(DAYS_OPEN);
    offsets[treaty + 1] = row;
  }
  return { deposits: { offsets, day }, clauses: composeClauses(opened) };
}

/** The same rows in an order in which no treaty's stand together. */
function scatter({ deposits: { offsets, day } }) {
  const treaty = openSharedUint32(INSTRUMENTS);
  const scattered = openSharedInt32(INSTRUMENTS);
  // A step that has no factor in common with the number of rows meets each of them once.
  const step = 7_654_321;
  for (let of = 0, at = 0; of < TREATIES; of += 1) {
    for (let row = offsets[of]; row < offsets[of + 1]; row += 1) {
      treaty[at] = of;
      scattered[at] = day[row];
      at = (at + step) % INSTRUMENTS;
    }
  }
  return { treaty, day: scattered };
}

/** Writes the answers as a table for DuckDB: the columns to compute from, and the dates to agree with, empty where pending. */
async function writeAnswers(path) {
  const registers = composeRegisters();
  const { offsets, day } = registers.deposits;
  const { boundOn } = await runInWorkers(registers);
  const { floor, fixedOn } = registers.clauses;
  const date = (number) => (number <= NO_FLOOR ? '' : number);
  const file = openSync(path, 'w');
  for (let treaty = 0; treaty < TREATIES; treaty += 1) {
    const own = `${treaty % CLAUSES.length},${date(floor[treaty])},${date(fixedOn[treaty])}`;
    let text = '';
    for (let row = offsets[treaty]; row < offsets[treaty + 1]; row += 1) {
      text += `${row},${treaty},${day[row]},${boundOn[row] === PENDING ? '' : boundOn[row]},${own}\n`;
    }
    writeSync(file, text);
  }
  closeSync(file);
}

/** A kind of clauses as a row of a table: months, days, and the how manieth first of a month after these; see `ends` below. */
function kindRow([number, delay, wording, later], kind) {
  const parts = (plain) => {
    const { form, period = {}, days = 0, months = 0, monthEnd } = plain;
    const isMonths = form === 'first-of-nth-month';
    const first = isMonths ? months : form.startsWith('first') ? 1 : 'null';
    const all = (period.years ?? 0) * 12 + (period.months ?? 0);
    return [all, days, first, monthEnd === 'first-day-of-next-month'];
  };
  const general = wording === 'not-provided' || wording === 'after-entry-into-force';
  return `(${[kind, number, ...parts(delay), ...parts(laterDelayOf(delay, wording, later)), general].join(', ')})`;
}

/** Loads the tables, which is not measured, and measures the two steps, each with its result as a table. */
async function runDuckDb(path) {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const database = await DuckDBInstance.create(':memory:', { threads: String(THREADS) });
  const connection = await database.connect();
  const run = (sql) => connection.run(sql);
  const epoch = "date '1970-01-01'";
  await run(`create table loaded as from read_csv('${path}', header = false, columns = {
    row: 'UINTEGER', treaty: 'UINTEGER', day: 'INTEGER', bound: 'INTEGER', kind: 'INTEGER', floor: 'INTEGER', fixed: 'INTEGER'})`);
  await run(`create table deposits as select row, treaty, ${epoch} + day as day from loaded`);
  await run(`create table agreed as select row, ${epoch} + bound as bound from loaded`);
  await run(`create table kinds (kind int, number int, months int, days int, first int, next bool,
    later_months int, later_days int, later_first int, later_next bool, gap_general bool)`);
  await run(`insert into kinds values ${CLAUSES.map(kindRow).join(', ')}`);
  await run(`create table clauses as select treaty, ${epoch} + floor as floor, ${epoch} + fixed as fixed, kinds.*
    from (select distinct treaty, kind, floor, fixed from loaded) join kinds using (kind)`);
  await run('drop table loaded');
  // The end of a delay: the first of a month; the first of the next month where there is no such day; or so many months and days on.
  await run(`create macro ends(day, months, days, first, next) as case
    when first is not null then (date_trunc('month', day + to_months(months) + to_days(days)) + to_months(first))::date
    when next and day(day + to_months(months)) < day(day) then (day + to_months(months))::date + 1
    else (day + to_months(months))::date + days end`);
  const most = Math.max(...CLAUSES.map(([number]) => number));
  // The Nth day: of the ways to find it (a window with row_number, a list put in order, counts by day) the fastest is the list of the
  // least days, as many as the greatest number asks for.
  const general = `create or replace temp table general as
    select *, greatest(case when met <= fixed then fixed else ends(met, months, days, first, next) end, floor) as in_force
    from (select clauses.*, least_days[number] as met
      from (select treaty, min(day, ${most}) as least_days from deposits group by treaty) join clauses using (treaty))`;
  // The rows do not keep their order: a number says which is which.
  const dateOf = (end) => `row, case when met is null then null
    when day <= met or (gap_general and day < in_force) then in_force else greatest(${end}, in_force) end as bound`;
  const reckoned = `create or replace table bound as
    select ${dateOf('ends(day, later_months, later_days, later_first, later_next)')} from deposits join general using (treaty)`;
  // Or each end is looked up in a table by delay and day, made first: its keys are dense, so that the join needs no hashing.
  const [first, width] = ["date '1950-01-01'", 40_000];
  const table = `create or replace temp table looked_up as
    select kind * ${width} + (day::date - ${first}) as key, ends(day::date, later_months, later_days, later_first, later_next) as last
    from kinds, range((select min(day) from deposits), (select max(day) + 1 from deposits), interval 1 day) days(day)`;
  const lookedUp = `create or replace table bound as select ${dateOf('last')}
    from deposits join general using (treaty) join looked_up on key = kind * ${width} + (day - ${first})`;
  const times = {};
  let differences = 0;
  const plans = { reckoned: [general, reckoned], lookedUp: [general, table, lookedUp] };
  for (const [name, steps] of Object.entries(plans)) {
    for (let time = 0; time < RUNS; time += 1) {
      const taken = await timed(async () => {
        for (const step of steps) await run(step);
      });
      times[name] = faster(taken, times[name]);
    }
    const read = await connection.runAndReadAll(
      `select count(*) + abs((select count(*) from bound) - (select count(*) from agreed))
        from (select * from bound except all select * from agreed)`,
    );
    differences += Number(read.getRows()[0][0]);
  }
  return { times, differences };
}

/** DuckDB is a peer only where it is installed. */
async function isDuckDbInstalled() {
  return import('@duckdb/node-api').then(
    () => true,
    () => false,
  );
}

/** Takes the time on the clock and on the cores: the second does not grow when other work wants the machine too. */
async function timed(work) {
  const [start, cores] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cores);
  return { seconds: (performance.now() - start) / 1000, onCores: (user + system) / 1e6 };
}

const faster = (one, other) => (other === undefined || one.seconds < other.seconds ? one : other);

const JOBS = {
  workers: async () => {
    const registers = composeRegisters();
    const first = await timed(() => runInWorkers(registers));
    // Of one run: the answers of several are in memory until they are collected.
    const peak = process.resourceUsage().maxRSS / 1024;
    const threads = await openThreads();
    await runInWorkers(registers, { threads });
    let kept;
    for (let time = 0; time < RUNS; time += 1)
      kept = faster(await timed(() => runInWorkers(registers, { threads })), kept);
    await threads.end();
    return { first, kept, peak, peakOfAll: process.resourceUsage().maxRSS / 1024 };
  },
  alone: async () => {
    const registers = composeRegisters();
    return { first: await timed(() => runInWorkers(registers, { workers: 0 })) };
  },
  ungrouped: async () => {
    const registers = composeRegisters();
    const { treaty, day } = scatter(registers);
    const { clauses } = registers;
    const first = await timed(async () => {
      const { offsets, day: grouped } = orderDepositsByTreaty(treaty, day, TREATIES);
      await runInWorkers({ deposits: { offsets, day: grouped }, clauses });
    });
    return { first };
  },
  write: async (path) => {
    await writeAnswers(path);
    return {};
  },
  duckdb: async (path) => ((await isDuckDbInstalled()) ? runDuckDb(path) : { missing: true }),
};

function runJob(job, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [self, job, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${job} failed: ${stderr}`);
  return JSON.parse(stdout);
}

const [, script, job, ...args] = process.argv;
if (script === self && job !== undefined) {
  const result = await JOBS[job](...args);
  const peak = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ peak, ...result }));
}
