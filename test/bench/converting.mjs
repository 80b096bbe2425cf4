// Converts a status table of the United Nations of a million rows, from its file, by the command; beside it, only parsing the same file.
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { listParticipants } from '../../dist/participants.js';
import { printAim } from './aims.mjs';
import { runCommand, runInTurns, runJob, tellJob } from './run-job.mjs';

const self = fileURLToPath(import.meta.url);
const ROWS = 1_000_000;
const RUNS = 3;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LETTERS = ['', ' a', ' A', ' d'];

/** Measures the conversion of a synthetic table, each row with a signature and an instrument. */
export function benchConverting(print) {
  const folder = mkdtempSync(join(tmpdir(), 'converting-'));
  try {
    const table = join(folder, 'table.csv');
    writeFileSync(table, renderTable());
    const run = (job) => (job === 'treaty' ? runCommand(['convert', table], 0) : runJob(self, job, [table]));
    const { treaty, papaparse } = runInTurns(['treaty', 'papaparse'], RUNS, run);
    if (papaparse.rows !== ROWS + 1) throw new Error(`${papaparse.rows} rows were parsed`);
    print(`A status table of ${ROWS} rows converted (fastest of ${RUNS}, each in its own process)`);
    for (const [text, { seconds, peak }] of Object.entries({
      'treaty convert': treaty,
      'papaparse, only to parse': papaparse,
    })) {
      print(
        `  ${text.padEnd(50)}${seconds.toFixed(2)} s  ${Math.round(ROWS / seconds)} rows/s  peak ${peak.toFixed(0)} MB`,
      );
    }
    print(`  treaty convert beside papaparse: ${(treaty.seconds / papaparse.seconds).toFixed(1)} ×`);
    printAim(print, 'a conversion, its memory', treaty.peak, { most: 200, unit: 'MB', digits: 0 });
    print('');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function renderTable() {
  const names = listParticipants().flatMap(({ kind, name }) => (kind === 'state' ? [`"${name}"`] : []));
  const day = (index) => `${1 + (index % 28)} ${MONTHS[index % 12]}`;
  const rows = Array.from(
    { length: ROWS },
    (_, index) =>
      `${names[index % names.length]},${day(index)} ${1960 + (index % 50)},${day(index * 7)} ${2010 + (index % 15)}${LETTERS[index % 4]}`,
  );
  return ['Participant,Signature,"Ratification, Acceptance(A), Accession(a), Succession(d)"', ...rows, ''].join('\n');
}

await tellJob(self, {
  papaparse: (table) =>
    new Promise((resolve, reject) => {
      let rows = 0;
      const chunk = ({ data }) => {
        rows += data.filter((cells) => cells.length > 1).length;
      };
      Papa.parse(createReadStream(table), { chunk, complete: () => resolve({ rows }), error: reject });
    }),
});
