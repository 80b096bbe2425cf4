// Measures what it takes to load the library: how long from a program, and how many bytes to a page.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { measurePage } from '../tools/check-size.mjs';
import { medianOf } from './measure-pairs.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PAIRS = 15;

/** Measures the import of the library as a ratio to that of luxon, each in a process of its own, and the page of `check-size.mjs`. */
export async function benchLoading(print) {
  const library = new URL('../../dist/index.js', import.meta.url).href;
  const pairs = Array.from({ length: PAIRS }, () => ({ ours: importIn(library), theirs: importIn('luxon') }));
  print(`import 'final-clauses' (median of ${PAIRS} pairs)`);
  print(`  luxon          ${medianOf(pairs.map(({ theirs }) => theirs)).toFixed(1)} ms`);
  print(`  final-clauses  ${medianOf(pairs.map(({ ours }) => ours)).toFixed(1)} ms`);
  print(`  aim: at most 3 ×; it is ${medianOf(pairs.map(({ ours, theirs }) => ours / theirs)).toFixed(2)} ×`);
  const bytes = await measurePage();
  print('The core, OP-CRC-SC and English for a browser, packed');
  print(`  aim: at most 40 kB; it is ${(bytes / 1000).toFixed(1)} kB, ${(bytes / 40_000).toFixed(2)} × that\n`);
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
