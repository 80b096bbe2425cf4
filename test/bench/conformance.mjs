// Compares whole registers with the clauses in a warm process: the records of the catalogue, and a folder beside the project where there is one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { compareFolder } from '../../dist/conformance.js';
import { findRecord, findTreaty, listTreaties } from '../tools/built-catalogue.mjs';
import { printAim } from './aims.mjs';
import { medianOf } from './measure-pairs.mjs';

const catalogue = { findTreaty, findRegister: findRecord };
const beside = process.env.FC_REGISTERS ?? fileURLToPath(new URL('../../../shared/registers', import.meta.url));

/** Measures how long a folder takes to be compared with the clauses, in milliseconds, and beside it how long it takes only to be parsed. */
export function benchConformance(print) {
  const folders = { 'the records of the catalogue': writeRecords() };
  if (existsSync(beside)) folders['a folder of registers'] = readFolder(beside);
  print('Conformance in a warm process (parsing, linking, computing, comparing)');
  for (const [name, tables] of Object.entries(folders)) {
    const rows = tables.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
    const ours = timeOf(() => compareFolder(tables, catalogue));
    const parsing = timeOf(() => tables.map(({ text }) => Papa.parse(text, { header: true })));
    print(`  ${name}: ${tables.length} tables, ${rows} rows`);
    print(
      `    ${ours.toFixed(1)} ms; papaparse takes ${parsing.toFixed(1)} ms only to parse them (${(ours / parsing).toFixed(1)} ×)`,
    );
    printAim(print, `conformance of ${name}`, ours, { most: 300, unit: 'ms', digits: 0 });
  }
  print('');
}

function timeOf(run) {
  for (let index = 0; index < 5; index += 1) run();
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return medianOf(times);
}

function readFolder(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name: name.slice(0, -4), text: readFileSync(join(folder, name), 'utf8') }));
}

function writeRecords() {
  return listTreaties().flatMap((treaty) => {
    const acts =
      findRecord(treaty.id)?.acts.filter(
        ({ participant, kind }) => participant !== undefined && !kind.startsWith('amendment'),
      ) ?? [];
    if (acts.length === 0) return [];
    const lines = acts.map(({ participant, kind, on }) => `${participant},${kind},${on},`);
    return [{ name: treaty.id, text: ['participant,kind,date,effective', ...lines].join('\n') }];
  });
}
