// Compiles the names of participants (src/participants/names/names.csv) into one module a language, in the order of the codes, and the
// codes into three more (src/participants/names/compiled): who shows one language loads no other, nor the codes of two letters and of three figures. The other
// names by which they are called (other-names.csv) become one module a language too.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import isoCountries from 'i18n-iso-countries';
import Papa from 'papaparse';

const folder = fileURLToPath(new URL('../../src/participants/names', import.meta.url));
const LANGUAGES = ['en', 'fr', 'es', 'ar', 'zh', 'ru'];
/** English ones are in name-variants.ts, since files are read by them. */
const OTHER_LANGUAGES = ['fr', 'es', 'ru', 'ar', 'zh'];
const BETWEEN = ' | ';
const COLUMNS = ['code', 'alpha2', ...LANGUAGES];

/** Compiles the names. A row that lacks one, and a name that two participants bear, stop it, all of them told at once. */
export function compileNames() {
  const text = readFileSync(join(folder, 'names.csv'), 'utf8');
  const [header, ...cells] = Papa.parse(text, { skipEmptyLines: true }).data;
  if (header?.join() !== COLUMNS.join()) throw new Error(`names.csv: the columns must be ${COLUMNS.join(', ')}`);
  const rows = cells.map((row) => Object.fromEntries(COLUMNS.map((column, index) => [column, row[index]])));
  const problems = [...listOfCodes(rows), ...LANGUAGES.flatMap((language) => listOfNames(rows, language))];
  if (problems.length > 0) throw new Error(`names.csv:\n${problems.join('\n')}`);
  for (const language of LANGUAGES) write(`${language}.ts`, moduleOfNames(rows, language));
  write('codes.ts', moduleOfText('CODES', markTerritories(rows.map(({ code }) => code)).join(' ')));
  const alpha2 = rows.flatMap(({ code, alpha2 }) => (alpha2 === '' ? [] : [`${code}${alpha2}`]));
  write('alpha-2.ts', moduleOfText('CODES_ALPHA_2', alpha2.join(' ')));
  const numeric = rows.flatMap(({ code, alpha2 }) =>
    alpha2 === '' ? [] : [`${code}${isoCountries.alpha3ToNumeric(code) ?? ''}`],
  );
  const without = numeric.filter((entry) => !/^[A-Z]{3}\d{3}$/.test(entry));
  if (without.length > 0) throw new Error(`no code of three figures: ${without.join(', ')}`);
  write('numeric.ts', moduleOfText('CODES_NUMERIC', numeric.join(' ')));
  compileOtherNames(new Set(rows.map(({ code }) => code)));
}

/** Writes the codes of territories (territories.csv) in small letters: one list then tells both. One that is no code stops it. */
function markTerritories(codes) {
  const [header, ...territories] = readFileSync(join(folder, 'territories.csv'), 'utf8').trim().split(/\r?\n/);
  if (header !== 'code') throw new Error('territories.csv: the column must be code');
  const unknown = territories.filter((code) => !codes.includes(code));
  if (unknown.length > 0) throw new Error(`territories.csv: no codes of names.csv: ${unknown.join(', ')}`);
  return codes.map((code) => (territories.includes(code) ? code.toLowerCase() : code));
}

/** Compiles the other names. A row of nobody, of no language or that stands out of order stops it. */
function compileOtherNames(codes) {
  const text = readFileSync(join(folder, 'other-names.csv'), 'utf8');
  const [header, ...rows] = Papa.parse(text, { skipEmptyLines: true }).data;
  if (header?.join() !== 'code,language,names')
    throw new Error('other-names.csv: the columns must be code, language, names');
  const orderOf = ([code, language]) => `${code} ${OTHER_LANGUAGES.indexOf(language)}`;
  const problems = rows.flatMap((row, index) => {
    const [code, language, names = ''] = row;
    return [
      ...(codes.has(code) ? [] : [`"${code}" is no code of names.csv`]),
      ...(OTHER_LANGUAGES.includes(language)
        ? []
        : [`${code}: "${language}" is none of ${OTHER_LANGUAGES.join(', ')}`]),
      ...(index === 0 || orderOf(rows[index - 1]) < orderOf(row)
        ? []
        : [`${code}, "${language}": the rows go in order, each once`]),
      ...(names === names.normalize('NFC') && names.split(BETWEEN).every((name) => name !== '' && name === name.trim())
        ? []
        : [`${code}, "${language}": names are separated by "${BETWEEN}", their letters not in two parts`]),
    ];
  });
  if (problems.length > 0) throw new Error(`other-names.csv:\n${problems.join('\n')}`);
  for (const language of OTHER_LANGUAGES) {
    const own = rows.filter((row) => row[1] === language).map(([code, , names]) => [code, names.split(BETWEEN)]);
    write(`other-${language}.ts`, moduleOfOtherNames(Object.fromEntries(own)));
  }
}

/** Writes a module where it is another than before: whoever reads it at the same time never finds it half written for nothing. */
function write(name, text) {
  const compiled = join(folder, 'compiled');
  mkdirSync(compiled, { recursive: true });
  const path = join(compiled, name);
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

function listOfCodes(rows) {
  return rows.flatMap(({ code, alpha2 }, index) => {
    const before = rows[index - 1]?.code;
    return [
      ...(/^[A-Z]{3}$/.test(code) ? [] : [`"${code}" is no code of three capital letters`]),
      ...(/^([A-Z]{2})?$/.test(alpha2) ? [] : [`${code}: "${alpha2}" is no code of two capital letters`]),
      ...(before !== undefined && before >= code ? [`${code} stands after ${before}; the codes go in order`] : []),
    ];
  });
}

function listOfNames(rows, language) {
  const bearers = new Map();
  return rows.flatMap(({ code, [language]: name }) => {
    if (name.trim() === '') return [`${code} has no name in "${language}"`];
    if (name.includes('|')) return [`${code}, "${language}": a name cannot have the mark | in it`];
    if (name !== name.trim().normalize('NFC'))
      return [`${code}, "${language}": spaces around the name, or letters in two parts`];
    const bearer = bearers.get(name);
    bearers.set(name, code);
    return bearer === undefined ? [] : [`${bearer} and ${code} bear one name in "${language}": ${name}`];
  });
}

function moduleOfNames(rows, language) {
  const names = rows.map((row) => row[language]).join('|');
  return `import { composeNames, type Names } from '../compose-names.ts';

${HEAD}export const names: Names = composeNames(
  ${JSON.stringify(names)},
);
`;
}

function moduleOfOtherNames(names) {
  return `import type { OtherNames } from '../compose-names.ts';

// Compiled from other-names.csv.
export const otherNames: OtherNames = ${JSON.stringify(names)};
`;
}

function moduleOfText(name, text) {
  return `${HEAD}export const ${name} =\n  '${text}';\n`;
}

const HEAD = '// Compiled from names.csv.\n';

if (process.argv[1] === fileURLToPath(import.meta.url)) compileNames();
