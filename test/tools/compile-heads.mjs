// Compiles what other tables call the columns of a register (src/reading/csv/heads/heads.csv) into a module, by what they mean.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

const folder = fileURLToPath(new URL('../../src/reading/csv/heads', import.meta.url));
const LANGUAGES = new Set(['en', 'fr', 'es', 'ru', 'ar', 'zh']);

/** Compiles the heads. A row of another form stops it, all of them told at once. */
export function compileHeads() {
  const [header, ...rows] = Papa.parse(readFileSync(join(folder, 'heads.csv'), 'utf8'), { skipEmptyLines: true }).data;
  if (header?.join() !== 'means,language,heads')
    throw new Error('heads.csv: the columns must be means, language, heads');
  const problems = [];
  const heads = {};
  for (const [means, language, listed, ...more] of rows) {
    const names = (listed ?? '').split(' | ');
    if (more.length > 0 || !LANGUAGES.has(language) || names.some((name) => name === '' || name !== name.trim()))
      problems.push(`${means}, ${language}: ${listed}`);
    heads[means] = [...(heads[means] ?? []), ...names];
  }
  if (problems.length > 0) throw new Error(`heads.csv:\n${problems.join('\n')}`);
  write(`// Compiled from heads.csv.\nexport const HEADS = ${JSON.stringify(heads, undefined, 2)} as const;\n`);
}

/** Writes the module where it is another than before: whoever reads it at the same time never finds it half written for nothing. */
function write(text) {
  mkdirSync(join(folder, 'compiled'), { recursive: true });
  const path = join(folder, 'compiled', 'heads.ts');
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileHeads();
