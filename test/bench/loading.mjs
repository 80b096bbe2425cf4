// Measures what it takes to load the library: how long from a program, and how many bytes to a page.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MOST, measurePages } from '../tools/check-size.mjs';
import { printAim } from './aims.mjs';
import { medianOf } from './measure-pairs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PAIRS = 15;

/** Measures the import of the library as a ratio to that of luxon, each in a process of its own, and the pages of `check-size.mjs`. */
export async function benchLoading(print) {
  const library = new URL('../../dist/index.js', import.meta.url).href;
  const pairs = Array.from({ length: PAIRS }, () => ({ ours: importIn(library), theirs: importIn('luxon') }));
  print(`import 'final-clauses' (median of ${PAIRS} pairs)`);
  print(`  luxon          ${medianOf(pairs.map(({ theirs }) => theirs)).toFixed(1)} ms`);
  print(`  final-clauses  ${medianOf(pairs.map(({ ours }) => ours)).toFixed(1)} ms`);
  const ratio = medianOf(pairs.map(({ ours, theirs }) => ours / theirs));
  printAim(print, 'the import of the library beside luxon', ratio, { most: 3, unit: '×', digits: 2 });
  const { core, life, whole } = await measurePages();
  print('A page for a browser, packed: composing who is bound and asking for it, OP-CRC-SC and English');
  printAim(print, 'a page for a browser', core / 1000, { most: MOST / 1000, unit: 'kB' });
  print(`  with amendments and reports: ${inKilobytes(life)}`);
  print(`  with all that the first door gives and all that is said of the law: ${inKilobytes(whole)}\n`);
}

function importIn(name) {
  const program = `const start = performance.now(); await import(${JSON.stringify(name)}); process.stdout.write(String(performance.now() - start));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} cannot be imported: ${stderr}`);
  return Number(stdout);
}

function inKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
