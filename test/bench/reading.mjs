// Reads a register of 16 MiB as CSV in a warm process, and beside it lets the library for tables only parse the same text.
import Papa from 'papaparse';
import { civilDateOf, dayNumberOf } from '../../dist/index.js';
import { listParticipants } from '../../dist/participants.js';
import { LARGEST_INPUT_BYTES, parseRegisterCsv } from '../../dist/reading.js';
import { printAim } from './aims.mjs';
import { medianOf } from './measure-pairs.mjs';

const RUNS = 7;

/** Measures how long a register takes from its text to its acts, as a ratio to parsing it; each run measures both, one after the other. */
export function benchReading(print) {
  const { text, rows } = writeTable();
  const read = () => parseRegisterCsv(text, 'op-crc-sc');
  const parse = () => Papa.parse(text, { skipEmptyLines: true });
  const register = read();
  if (!register.ok || register.value.acts.length !== rows) throw new Error('every row of the table is an act');
  if (parse().data.length !== rows + 1) throw new Error('the library finds the same rows');
  const pairs = Array.from({ length: RUNS }, () => ({ ours: time(read), library: time(parse) }));
  print(
    `Reading a register of ${(text.length / 1024 ** 2).toFixed(1)} MiB and ${rows} acts as CSV (median of ${RUNS} pairs)`,
  );
  print(`  papaparse, only to parse  ${medianOf(pairs.map(({ library }) => library)).toFixed(0)} ms`);
  print(`  parseRegisterCsv          ${medianOf(pairs.map(({ ours }) => ours)).toFixed(0)} ms`);
  const ratio = medianOf(pairs.map(({ ours, library }) => ours / library));
  printAim(print, 'reading a register beside papaparse, only to parse', ratio, { most: 5, unit: '×' });
  print('');
}

/** A table of the largest size that is read: names and codes, every day written out, a source, some notes in quotes. */
function writeTable() {
  const states = listParticipants().flatMap(({ code, kind, name }) => (kind === 'state' ? [{ code, name }] : []));
  const first = dayNumberOf('1980-01-01');
  const kinds = ['signature', 'ratification', 'accession'];
  let text = 'participant,kind,date,source,note\n';
  for (let index = 0; ; index += 1) {
    const { code, name } = states[index % states.length];
    const who = index % 2 === 0 ? code : `"${name}"`;
    const note = index % 10 === 0 ? '"see the note, below"' : '';
    const row = `${who},${kinds[index % kinds.length]},${civilDateOf(first + (index % 16_000))},UNTC,${note}\n`;
    if (text.length + row.length > LARGEST_INPUT_BYTES) return { text, rows: index };
    text += row;
  }
}

function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}
