// Compiles the items of Wikidata (src/participants/wikidata/items.csv) into one line of text, in the order of the codes.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

const folder = fileURLToPath(new URL('../../src/participants/wikidata', import.meta.url));
const COLUMNS = 'code,item';

/** Compiles the items. A row without its item, an item of two participants, or one out of order stops it, all of them told at once. */
export function compileWikidataItems() {
  const text = readFileSync(join(folder, 'items.csv'), 'utf8');
  const [header, ...rows] = Papa.parse(text, { skipEmptyLines: true }).data;
  if (header?.join() !== COLUMNS) throw new Error(`items.csv: the columns must be ${COLUMNS}`);
  const items = rows.map(([, item]) => item);
  const problems = rows.flatMap(([code, item], index) => [
    ...(/^[A-Z]{3}$/.test(code) ? [] : [`"${code}" is no code of three capital letters`]),
    ...(index === 0 || rows[index - 1][0] < code ? [] : [`${code}: the codes go in order, each once`]),
    ...(/^Q[1-9]\d*$/.test(item) ? [] : [`${code}: "${item}" is no item`]),
    ...(items.indexOf(item) === index ? [] : [`${code}: ${item} is another participant`]),
  ]);
  if (problems.length > 0) throw new Error(`items.csv:\n${problems.join('\n')}`);
  const compiled = rows.map(([code, item]) => `${code}${item}`).join(' ');
  write(
    join(folder, 'compiled', 'items.ts'),
    `// Compiled from items.csv.\nexport const WIKIDATA_ITEMS =\n  '${compiled}';\n`,
  );
}

/** Writes a module where it is another than before: whoever reads it at the same time never finds it half written for nothing. */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileWikidataItems();
