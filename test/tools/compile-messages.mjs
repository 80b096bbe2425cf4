// Compiles the sentences of src/wording/messages into typed functions in src/wording/compiled, one module a language and subject.
// A sentence that cannot be parsed stops the build here; what does not fit its code, the compiler of TypeScript finds.
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@messageformat/parser';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'src/wording/messages');
const target = join(root, 'src/wording/compiled');

/** The language in which every code has its sentence first; the others must show the same values in the same way. */
const MODEL = 'en';

/** The languages that are written from right to left. */
const FROM_RIGHT_TO_LEFT = new Set(['ar']);

/** What a value is, by the format in which it is shown: for the subjects whose codes are declared by their sentences alone. */
const TYPES = {
  article: 'string',
  act: 'ActReference',
  acts: 'readonly ActReference[]',
  causes: 'readonly ActReference[]',
  alternatives: 'readonly (readonly CitedMessage[])[]',
  capital: 'readonly NestedMessage[]',
  date: 'CivilDate',
  dates: 'readonly CivilDate[]',
  day: 'DayOfMonth',
  dayOfYear: '{ readonly month: number; readonly day: number }',
  fraction: 'number',
  kind: 'string',
  kinds: 'readonly string[]',
  kindsOr: 'readonly string[]',
  list: 'readonly string[]',
  listOr: 'readonly string[]',
  message: 'NestedMessage',
  messages: 'readonly NestedMessage[]',
  number: 'number',
  phrases: 'readonly NestedMessage[]',
  row: 'readonly string[]',
  participant: 'string',
  participants: 'readonly string[]',
  period: 'Period',
  share: 'number',
  text: 'Text',
  treaty: 'string',
  treaties: 'readonly string[]',
};

/**
 * Compiles the sentences of every language, and declares the codes that are declared by their sentences alone.
 *
 * @throws Error with every sentence that does not show the values of the model, once all are written
 */
export async function compileMessages() {
  const languages = (await readdir(source)).sort();
  const model = await readLanguage(MODEL);
  const problems = [];
  await rm(target, { recursive: true, force: true });
  for (const language of languages) {
    const sentences = language === MODEL ? model : await readLanguage(language);
    const functions = new Map();
    for (const [subject, entries] of model) {
      const own = sentences.get(subject) ?? new Map();
      const compiled = [];
      for (const [code, tokens] of own) {
        const written = FROM_RIGHT_TO_LEFT.has(language) ? isolateWords(tokens) : tokens;
        compiled.push(`  ${JSON.stringify(code)}: ${functionOf(written)},`);
        const expected = entries.get(code);
        if (expected !== undefined && language !== MODEL)
          problems.push(...compareValues(language, subject, code, tokens, expected));
      }
      functions.set(subject, compiled);
    }
    await writeGroups(language, functions);
  }
  for (const [subject, entries] of model) if (!isDeclared(subject)) await writeDeclaration(subject, entries);
  await writeCommandDeclaration(model.keys());
  if (problems.length > 0) throw new Error(`${problems.length} sentences do not fit:\n${problems.join('\n')}`);
}

/**
 * Reads the sentences of a language: of each subject its codes, and of each code the tokens of its sentence.
 *
 * @throws Error with the place of the first sentence that cannot be parsed
 */
export async function readLanguage(language) {
  const subjects = new Map();
  for (const file of (await readdir(join(source, language))).filter((name) => name.endsWith('.json')).sort()) {
    const path = join(source, language, file);
    const entries = new Map();
    for (const [code, text] of Object.entries(JSON.parse(await readFile(path, 'utf8')))) {
      try {
        entries.set(code, parse(text, { strict: false, strictPluralKeys: false }));
      } catch (error) {
        throw new Error(`src/wording/messages/${language}/${file}, ${code}: ${error.message}`);
      }
    }
    subjects.set(file.slice(0, -'.json'.length), entries);
  }
  return subjects;
}

/** Checks if the codes of a subject are declared in `determination/messages/`; those of the terms and of the command are by the sentences of the model. */
function isDeclared(subject) {
  return existsSync(join(root, `src/determination/messages/${subject}.ts`));
}

/** Where the codes of a subject are declared, as a module of a language imports it. */
function declarationOf(subject) {
  return isDeclared(subject) ? `../../../determination/messages/${subject}.ts` : `../declared/${subject}.ts`;
}

/** Names the interface that declares the codes of a subject. */
function interfaceOf(subject) {
  const words = subject.split('-').map((word) => word[0].toUpperCase() + word.slice(1));
  return `${words.join('')}Messages`;
}

/** Names in code what a format is named in a sentence. */
function nameOf(subject) {
  return subject.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/** Writes the function of a sentence: it takes the values and the formats of the language. */
function functionOf(tokens) {
  const parameters = listShown(tokens).size === 0 ? '()' : '(v, f)';
  return `${parameters} => ${expressionOf(tokens)}`;
}

/**
 * Isolates what stands in quotation marks in a sentence from right to left and would change places in itself: what has no letter
 * of its script and is more than a word, such as `«YYYY-MM-DD»`.
 */
function isolateWords(tokens) {
  return tokens.map((token) => {
    if (token.type === 'content')
      return {
        ...token,
        value: token.value.replace(/«([^«»\p{Script=Arabic}]+)»/gu, (quotation, words) =>
          /^[A-Za-z]+$/.test(words) ? quotation : `«\u2068${words}\u2069»`,
        ),
      };
    if (token.cases === undefined) return token;
    return { ...token, cases: token.cases.map((each) => ({ ...each, tokens: isolateWords(each.tokens) })) };
  });
}

function expressionOf(tokens, counted) {
  return `\`${textOf(tokens, counted)}\``;
}

function textOf(tokens, counted) {
  return tokens.map((token) => partOf(token, counted)).join('');
}

function partOf(token, counted) {
  switch (token.type) {
    case 'content':
      return markBold(token.value.replace(/[\\`]|\$(?=\{)/g, '\\$&'));
    case 'octothorpe':
      return `\${f.number(v.${counted})}`;
    case 'argument':
      return `\${f.plain(v.${token.arg})}`;
    case 'function': {
      const further = parametersOf(token).map((name) => `, v.${name}`);
      return `\${f.${nameOf(token.key)}(v.${token.arg}${further.join('')})}`;
    }
    case 'plural':
    case 'select': {
      const within = token.type === 'plural' ? token.arg : counted;
      const { before, middles, after } = partOff(token.cases.map(({ tokens }) => tokens));
      const cases = token.cases.map(
        (each, index) => `${JSON.stringify(keyOf(each))}: ${expressionOf(middles[index], within)}`,
      );
      const choose =
        token.type === 'plural' ? 'plural' : token.cases.some(({ key }) => key === 'other') ? 'selectOr' : 'select';
      const chosen = `\${f.${choose}(v.${token.arg}, { ${cases.join(', ')} })}`;
      return `${textOf(before, within)}${chosen}${textOf(after, within)}`;
    }
    default:
      throw new Error(`a ${token.type} is not used here`);
  }
}

/** Parts off what all cases begin and end with, to the letter: said once, around the choice, it makes a page lighter. */
function partOff(cases) {
  const start = partOffStart(cases.map(spell));
  const end = partOffStart(start.rest.map((each) => each.toReversed()));
  return {
    before: joinLetters(start.common),
    middles: end.rest.map((each) => joinLetters(each.toReversed())),
    after: joinLetters(end.common.toReversed()),
  };
}

function partOffStart(cases) {
  const [first] = cases;
  const written = cases.map((each) => each.map((token) => partOf(token, '')));
  const end = first.findIndex((_, at) => written.some((each) => each[at] !== written[0][at]));
  const length = end === -1 ? first.length : end;
  return { common: first.slice(0, length), rest: cases.map((each) => each.slice(length)) };
}

/** Spells what is said, a token a letter. */
function spell(tokens) {
  return tokens.flatMap((token) =>
    token.type === 'content' ? token.value.match(/<\/?b>|./gsu).map((value) => ({ ...token, value })) : [token],
  );
}

/** Joins the letters of {@link spell}. */
function joinLetters(tokens) {
  const joined = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (token.type === 'content' && last?.type === 'content') last.value += token.value;
    else joined.push({ ...token });
  }
  return joined;
}

/** Words that stand out are between `<b>` and `</b>`, as translators' tools know it; what sets a page finds them by two characters that no text has. */
function markBold(text) {
  return text.replaceAll('<b>', '\\uE000').replaceAll('</b>', '\\uE001');
}

/** ICU allows no hyphen in a key: `last_day_of_month` stands for `last-day-of-month`. */
export function keyOf({ key }) {
  return key.replaceAll('_', '-');
}

/** The further values that a format needs, such as the total and the unit of a share. */
export function parametersOf({ param = [] }) {
  return param
    .map(({ value = '' }) => value)
    .join('')
    .trim()
    .split(/\s+/)
    .filter((name) => name !== '');
}

/** Lists how each value of a sentence is shown. */
export function listShown(tokens, shown = new Map()) {
  for (const token of tokens) {
    if (token.type === 'content' || token.type === 'octothorpe') continue;
    const as = token.type === 'function' ? token.key : token.type === 'argument' ? 'plain' : token.type;
    shown.set(token.arg, new Set([...(shown.get(token.arg) ?? []), as]));
    if (token.type === 'function') {
      for (const name of parametersOf(token)) if (!shown.has(name)) shown.set(name, new Set(['further']));
    }
    for (const each of token.cases ?? []) listShown(each.tokens, shown);
  }
  return shown;
}

/** A language may choose and count where English does not; but it shows every value that English shows, in a format that English uses. */
function compareValues(language, subject, code, tokens, expected) {
  const own = listShown(tokens);
  const wanted = listShown(expected);
  const place = `src/wording/messages/${language}/${subject}.json, ${code}`;
  const problems = [];
  for (const name of wanted.keys()) if (!own.has(name)) problems.push(`${place}: the value ${name} is missing`);
  for (const [name, formats] of own) {
    const allowed = new Set([...(wanted.get(name) ?? []), 'plural', 'select', 'selectordinal']);
    if (allowed.has('plural') && wanted.get(name)?.has('plural')) allowed.add('number');
    if (!wanted.has(name)) problems.push(`${place}: ${MODEL} has no value ${name}`);
    else
      for (const format of formats) {
        if (!allowed.has(format))
          problems.push(
            `${place}: ${name} is shown as ${format}, in ${MODEL} as ${[...(wanted.get(name) ?? [])].join(', ')}`,
          );
      }
  }
  return problems;
}

/** Writes the type of all that the command says; its subjects are declared by their sentences. */
async function writeCommandDeclaration(subjects) {
  const own = [...subjects].filter(isOfCommand);
  const imports = own.map((subject) => `import type { ${interfaceOf(subject)} } from './${subject}.ts';`);
  const messages = `export interface CommandMessages extends ${own.map(interfaceOf).join(', ')} {}`;
  await write(join(target, 'declared/command.ts'), `${imports.join('\n')}\n\n${messages}\n`);
}

/** Writes a module for each group of subjects, with one table of all their sentences: it is made several times as fast as one that is put together of many. */
async function writeGroups(language, functions) {
  for (const [group, belongs] of Object.entries(GROUPS)) {
    const own = [...functions.keys()].filter(belongs);
    const imports = own.map((subject) => `import type { ${interfaceOf(subject)} } from '${declarationOf(subject)}';`);
    const messages = own.length === 0 ? 'object' : own.map(interfaceOf).join(' & ');
    await write(
      join(target, language, `${group}-sentences.ts`),
      `${imports.join('\n')}
import type { Sentences } from '../../sentences.ts';

export const ${group}Sentences: Sentences<${messages}> = {
${own
  .flatMap((subject) => functions.get(subject))
  .sort(compareSaid)
  .join('\n')}
};
`,
    );
  }
}

/** Compares what two sentences say: those that begin alike stand side by side, where they pack best. */
function compareSaid(a, b) {
  const [one, other] = [a, b].map((line) => line.slice(line.indexOf('=>')));
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Checks if a subject is what is wrong with a file, and what to do about it. */
function isAboutFiles(subject) {
  return subject.startsWith('issue');
}

/** Checks if a subject is what the command says of itself and around an answer: its codes are no part of the public interface. */
export function isOfCommand(subject) {
  return /^(help|usage|page)(-|$)/.test(subject);
}

/** What is said of a life of Parties, and where a date of one is asked: all that a page needs that shows who is bound from when, and why. */
export const LIFE = new Set([
  'awaited',
  'condition',
  'denunciation',
  'entry-into-force',
  'participation',
  'plain',
  'record',
  'record-later',
  'step',
  'terms',
]);

/**
 * What is said of the rest of a life: of acts about amendments and reports, of notices that change nothing, of denunciations on readings
 * that do not prevail, of what a record in part leaves open, and of law that few treaties need.
 */
export const AMENDING = new Set([
  'amendment',
  'awaited-steps',
  'denunciation-readings',
  'intentions',
  'kinds-not-known',
  'other-binding',
  'other-ways',
  'record-in-part',
  'reporting-acts',
  'terms-of-amendments',
  'undated-successions',
]);

/** What is said where more is asked of a life: reports, the text between two States, what would be if. */
const ASKED = new Set([
  'amendment-latest',
  'denunciation-latest',
  'latest-further',
  'readings-of-ways',
  'record-open',
  'record-stated',
  'reporting',
  'statehood',
  'territories',
  'text-correction',
  'text-in-force',
  'what-if',
]);

/** The pages of the commands that say more than what a life answers: of clauses, checks, comparisons and forecasts. */
const FURTHER_PAGES =
  /^page-(ambiguity|audit|calendar|check|compare|conformance|dossier|forecast|needed|new|notification|simulation|sql|store|watch|what-if)$/;

/** The subjects that travel together: a page of dates needs none of those about files, few need the further ones, and only the command its own. */
const GROUPS = {
  life: (subject) => LIFE.has(subject),
  amending: (subject) => AMENDING.has(subject),
  asked: (subject) => ASKED.has(subject),
  further: (subject) =>
    !LIFE.has(subject) &&
    !AMENDING.has(subject) &&
    !ASKED.has(subject) &&
    !isAboutFiles(subject) &&
    !isOfCommand(subject),
  file: isAboutFiles,
  command: (subject) => isOfCommand(subject) && !FURTHER_PAGES.test(subject),
  page: (subject) => FURTHER_PAGES.test(subject),
};

/** Writes the codes of a subject that is declared by its sentences, each with the types of its values. */
async function writeDeclaration(subject, entries) {
  const lines = [...entries].map(([code, tokens]) => {
    const values = [...listValues(tokens)].map(([name, type]) => `readonly ${name}: ${type}`);
    return `  ${JSON.stringify(code)}: ${values.length === 0 ? 'NoValues' : `{ ${values.join('; ')} }`};`;
  });
  await write(
    join(target, 'declared', `${subject}.ts`),
    `import type { CivilDate } from '../../../calendar/civil-date.ts';
import type { Period } from '../../../calendar/period.ts';
import type { ActReference, CitedMessage, DayOfMonth, NestedMessage, NoValues } from '../../../determination/messages/values.ts';
import type { Text } from '../../../participants/text.ts';

/** Names the types above, of which a subject may use a part. */
export type Shown = CivilDate | Period | ActReference | CitedMessage | DayOfMonth | NestedMessage | NoValues | Text;

export interface ${interfaceOf(subject)} {
${lines.join('\n')}
}
`,
  );
}

/** Lists the types of the values of a sentence: each is what its format, or the cases that it chooses between, say. */
function listValues(tokens, values = new Map()) {
  for (const token of tokens) {
    const add = (name, type) => {
      if (!values.has(name) || values.get(name) === 'string | number') values.set(name, type);
    };
    if (token.type === 'argument') add(token.arg, 'string | number');
    if (token.type === 'plural') add(token.arg, 'number');
    if (token.type === 'select') {
      const keys = token.cases.map(keyOf);
      add(token.arg, keys.includes('other') ? 'string' : keys.map((key) => JSON.stringify(key)).join(' | '));
    }
    if (token.type === 'function') {
      if (TYPES[token.key] === undefined) throw new Error(`there is no format ${token.key}`);
      add(token.arg, TYPES[token.key]);
      for (const [index, name] of parametersOf(token).entries()) add(name, index === 0 ? 'number' : 'string');
    }
    for (const each of token.cases ?? []) listValues(each.tokens, values);
  }
  return values;
}

async function write(path, text) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `// Written by test/tools/compile-messages.mjs.\n${text}`);
}
