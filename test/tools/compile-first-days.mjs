// Compiles the first days of States (src/participants/states/first-days.csv), and those from which they succeed, into text, each as its code and its day, in the order of the codes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

const folder = fileURLToPath(new URL('../../src/participants/states', import.meta.url));
const COLUMNS = 'code,first_day,succeeds_from,source';

/** Compiles the first days. A row without its day or source, or out of order, stops it, all of them told at once. */
export function compileFirstDays() {
  const text = readFileSync(join(folder, 'first-days.csv'), 'utf8');
  const [header, ...rows] = Papa.parse(text, { skipEmptyLines: true }).data;
  if (header?.join() !== COLUMNS) throw new Error(`first-days.csv: the columns must be ${COLUMNS}`);
  const problems = rows.flatMap(([code, day, succeeds, source = ''], index) => [
    ...(/^[A-Z]{3}$/.test(code) ? [] : [`"${code}" is no code of three capital letters`]),
    ...(index === 0 || rows[index - 1][0] < code ? [] : [`${code}: the codes go in order, each once`]),
    ...[day, succeeds].flatMap((each) => (each === '' || isDay(each) ? [] : [`${code}: "${each}" is no day`])),
    ...(day === '' && succeeds === '' ? [`${code} has no day`] : []),
    ...(succeeds === '' || day < succeeds
      ? []
      : [`${code}: it succeeds from a later day than its first, or none is given`]),
    ...(source.trim() === '' ? [`${code} has no source`] : []),
  ]);
  if (problems.length > 0) throw new Error(`first-days.csv:\n${problems.join('\n')}`);
  const daysIn = (column) =>
    rows.flatMap((row) => (row[column] === '' ? [] : `${row[0]}${packed(row[column])}`)).join('');
  write(
    join(folder, 'compiled', 'first-days.ts'),
    `// Compiled from first-days.csv.\nexport const FIRST_DAYS =\n  '${daysIn(1)}';\nexport const SUCCEEDS_FROM =\n  '${daysIn(2)}';\n`,
  );
}

function isDay(text) {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/** Writes a day as a number to the base of 36, in four characters, of which 2000 is 1 January 1970: a page that loads it is shorter than with figures. */
function packed(day) {
  return (Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 2 * 36 ** 3).toString(36);
}

/** Writes a module where it is another than before: whoever reads it at the same time never finds it half written for nothing. */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileFirstDays();
