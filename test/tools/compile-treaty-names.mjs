// Compiles what the treaties of the catalogue are called for short into one module a language (src/wording/compiled/<language>): a sentence
// names a treaty as the heading of its page does. Beside them stand those that the catalogue refers to and does not have.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];

/** Compiles the short titles. A language in which the catalogue knows none has that in English. */
export function compileTreatyNames() {
  const folder = join(root, 'src/catalogue/treaties');
  const treaties = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const texts = Papa.parse(readFileSync(join(root, 'src/catalogue/texts.csv'), 'utf8'), { header: true }).data;
  const others = Papa.parse(readFileSync(join(root, 'src/catalogue/other-treaties.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const byEnglish = new Map(texts.map((text) => [text.en, text]));
  for (const language of LANGUAGES) {
    const names = treaties.map(({ id, shortTitle }) => {
      const texts = typeof shortTitle === 'string' ? (byEnglish.get(shortTitle) ?? { en: shortTitle }) : shortTitle;
      return [id, texts[language] || texts.en];
    });
    const ofOthers = others.map((other) => [other.id, other[language] || other.en]);
    const all = Object.fromEntries([...names, ...ofOthers]);
    write(join(root, `src/wording/compiled/${language}/treaty-names.ts`), moduleOf(all));
  }
}

/** Writes a module where it is another than before: whoever reads it at the same time never finds it half written for nothing. */
function write(path, text) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

function moduleOf(names) {
  return `// Compiled from the short titles of the catalogue.
export const treaties: Readonly<Record<string, string>> = ${JSON.stringify(names)};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileTreatyNames();
