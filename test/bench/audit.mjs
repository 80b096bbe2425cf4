// Audits a million stored dates of a thousand treaties, read from a file in a process of its own; beside it, only parsing the same file.
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { compareRows, openAudit } from '../../dist/conformance.js';
import { addPeriod, civilDateOf, dayNumberOf, linkWithOthers } from '../../dist/index.js';
import { listParticipants } from '../../dist/participants.js';
import { openLineDecoder } from '../../dist/reading.js';
import { findRecord, findTreaty, listTreaties } from '../tools/built-catalogue.mjs';
import { printAim } from './aims.mjs';
import { fastestOf, runCommand, runInTurns, runJob, tellJob } from './run-job.mjs';

const self = fileURLToPath(import.meta.url);
const ROWS = 1_000_000;
const ACTS_OF_A_STATE = 5;
const states = listParticipants().flatMap(({ code, kind }) => (kind === 'state' ? [code] : []));
/** Of so many dates one is wrong. */
const ONE_WRONG_IN = 100;
const RUNS = 3;

/** Measures the audit of a synthetic table, by the library and by the command, and beside them what it takes only to parse it. */
export async function benchAudit(print) {
  const folder = mkdtempSync(join(tmpdir(), 'audit-'));
  try {
    const table = join(folder, 'table.csv');
    const { rows, wrong, ids } = await writeTable(table, folder);
    const open = await openDuckDb();
    const jobs = ['audit', 'papaparse', ...(open === undefined ? [] : ['duckdb'])];
    const runs = runInTurns(jobs, RUNS, (job) => runJob(self, job, [table, folder]));
    const command = ['audit', join(folder, 'treaties'), '--register', table, '--json'];
    const whole = fastestOf(Array.from({ length: RUNS }, () => runCommand(command, 1)));
    const { found } = runs.audit;
    if (found !== wrong) throw new Error(`${wrong} dates are wrong, ${found} were found`);
    const name = (text) => `  ${text.padEnd(50)}`;
    const line = (text, { seconds, onCores, peak }) =>
      print(
        `${name(text)}${seconds.toFixed(2)} s  ${onCores.toFixed(2)} s on the cores  ${Math.round(rows / seconds)} rows/s  peak ${peak.toFixed(0)} MB`,
      );
    print(
      `An audit of ${rows} rows of ${ids.length} treaties, ${wrong} of them wrong (fastest of ${RUNS}, each in its own process)`,
    );
    line('read, compute, compare', runs.audit);
    line('treaty audit, with its start and a file a treaty', whole);
    for (const job of jobs.slice(1)) line(`${job}, only to parse`, runs[job]);
    const { audit, papaparse } = runs;
    const onCores = (audit.onCores / papaparse.onCores).toFixed(1);
    print(
      `  by the time on the cores, that of collecting garbage on others among it, the audit takes ${onCores} × papaparse`,
    );
    printAim(print, 'an audit, rows a second', rows / audit.seconds, { least: 200_000, unit: 'rows/s', digits: 0 });
    printAim(print, 'an audit, its memory', audit.peak, { most: 300, unit: 'MB', digits: 0 });
    printAim(print, 'an audit beside papaparse, only to parse', audit.seconds / papaparse.seconds, {
      most: 5,
      unit: '×',
    });
    print('');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the table, and each treaty as a file of its own: definitions of the catalogue in turn, under ids of their own. */
async function writeTable(path, folder) {
  const definitions = listDefinitions();
  const out = createWriteStream(path);
  const treaties = join(folder, 'treaties');
  mkdirSync(treaties);
  out.write('treaty,iso3,action,date,effective\n');
  let [rows, wrong] = [0, 0];
  const ids = [];
  for (let index = 0; rows < ROWS; index += 1) {
    const treaty = definitions[index % definitions.length];
    const acts = actsOf(treaty, Math.floor(index / definitions.length));
    const compared = compareRows(treaty, acts);
    if (!isSettled(compared)) continue;
    const id = `${treaty.id}-${index}`;
    ids.push(id);
    writeFileSync(join(treaties, `${id}.json`), JSON.stringify({ ...findTreaty(treaty.id), id }));
    const dates = new Map(compared.findings.map(({ row, computed }) => [row, computed]));
    let text = '';
    for (const act of acts) {
      rows += 1;
      const right = dates.get(act);
      const stored = right !== undefined && rows % ONE_WRONG_IN === 0 ? wrongDate(right, rows) : right;
      if (stored !== right) wrong += 1;
      text += `${id},${act.participant},${act.kind},${act.on},${stored ?? ''}\n`;
    }
    if (!out.write(text)) await new Promise((resolve) => out.once('drain', resolve));
  }
  await new Promise((resolve) => out.end(resolve));
  writeFileSync(join(folder, 'ids.json'), JSON.stringify(ids));
  return { rows, wrong, ids };
}

/** Moves a date as known errors do: by a day, by a month, to another year. */
function wrongDate(right, seed) {
  const [day, month, year] = [civilDateOf(dayNumberOf(right) + 1), { months: 1 }, { years: 1 }];
  if (seed % 3 === 0) return day;
  return addPeriod(right, seed % 3 === 1 ? month : year, 'last-day-of-month').date;
}

/** The definitions of the catalogue under which such acts all have effect and each date is settled. */
function listDefinitions() {
  return listTreaties().flatMap(({ id }) => {
    const treaty = findLinked(id);
    return isSettled(compareRows(treaty, actsOf(treaty, 0))) ? [treaty] : [];
  });
}

function isSettled({ life, findings }) {
  const hasOneDate = ({ verdict, answer }) => verdict === 'filled' && answer.readings === undefined;
  return life.refusals.length === 0 && findings.every(hasOneDate);
}

function findLinked(id) {
  return linkWithOthers(findTreaty(id), { findTreaty, findRegister: findRecord }).treaty;
}

/** Every State signs, ratifies, leaves, accedes when it has left, under terms of five years too, and leaves again. */
function actsOf({ finalClauses: { participation } }, shift) {
  const first = Math.max(dayNumberOf(participation.signature.opensOn), dayNumberOf('1960-01-01'));
  const { afterSignature, withoutSignature } = participation.consent;
  const [accession] = withoutSignature;
  return states.flatMap((participant, index) => {
    const day = first + 100 + shift * 7 + ((index * 37) % states.length) * 20;
    return [
      ['signature', first + ((index * 7 + shift) % 90)],
      [afterSignature[0] ?? accession, day],
      ['denunciation', day + 6500],
      [accession, day + 9000],
      ['denunciation', day + 12_500],
    ].map(([kind, on], place) => ({
      line: index * ACTS_OF_A_STATE + place + 2,
      participant,
      kind,
      on: civilDateOf(on),
    }));
  });
}

/** DuckDB reads tables fast; it is a peer only where it is installed anyway. */
async function openDuckDb() {
  const name = '@duckdb/node-api';
  return import(name).catch(() => undefined);
}

const JOBS = {
  audit: async (table, folder) => {
    const ids = JSON.parse(readFileSync(join(folder, 'ids.json'), 'utf8'));
    const linked = new Map();
    const findTreaty = (id) => {
      const base = id.replace(/-\d+$/, '');
      if (!linked.has(base)) linked.set(base, findLinked(base));
      return linked.get(base);
    };
    const audit = openAudit({ ids, findTreaty }, () => {});
    const decoder = openLineDecoder();
    for await (const chunk of createReadStream(table)) audit.push(decoder.push(chunk).value);
    audit.push(decoder.end().value);
    const end = audit.end();
    if (end.kind !== 'audited') throw new Error(JSON.stringify(end.issues.slice(0, 3)));
    return { found: end.counts.findings };
  },
  papaparse: (table) =>
    new Promise((resolve, reject) => {
      let rows = 0;
      const chunk = ({ data }) => {
        rows += data.length;
      };
      Papa.parse(createReadStream(table), { chunk, complete: () => resolve({ rows }), error: reject });
    }),
  duckdb: async (table) => {
    const { DuckDBInstance } = await openDuckDb();
    const connection = await (await DuckDBInstance.create()).connect();
    const read = await connection.runAndReadAll(
      `select count(*), max(effective) from read_csv('${table}', all_varchar = true)`,
    );
    return { rows: Number(read.getRows()[0][0]) };
  },
};

await tellJob(self, JOBS);
