import { TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { plainFormOf } from '../participants/name-key.ts';
import type { Text } from '../participants/text.ts';
import { listCatalogue } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';

/** What stands before the number of a treaty, and may be left out: `IV-11-c` is enough. */
const COLLECTION = /^(?:UN Treaty Collection|UN registration|General Assembly resolution|ILO|HCCH|WIPO) /;

/** The series of the Treaty Series in which a treaty itself is registered: `I-27531`. */
const SERIES = /^i (?=\d+$)/;

/**
 * Lists the treaties of the catalogue that bear a name: an id, a short title, a title in any language, another name by which a treaty is
 * known, or the number under which the United Nations or another depositary has it, such as `IV-11-c`. Capital letters, accents and signs make no
 * difference.
 *
 * @returns none where no treaty bears it, and several where several do: which is meant is not guessed
 * @example listTreatiesNamed('Paris Agreement').map(({ id }) => id) // ['paris']
 * @see docs/decisions/0006-names-are-never-guessed.md
 */
export function listTreatiesNamed(name: string): readonly CatalogueEntry[] {
  assertArgument('listTreatiesNamed', 'name', TEXT, name);
  const wanted = plainFormOf(name).replace(SERIES, '');
  if (wanted === '') return [];
  return listCatalogue().filter((entry) =>
    [...listNames(entry), ...listNumbers(entry)].some((borne) => plainFormOf(borne) === wanted),
  );
}

/**
 * Lists the treaties of the catalogue in which words occur: each word, or the beginning of one, in one and the same name. With `everywhere` each
 * may occur in any name, in a number, in the name of the depositary or in the place of adoption, or be the year of that.
 *
 * @example listTreatiesWith('vienna convention').map(({ id }) => id) // ['vclt', 'vcssrt', 'vienna-ozone', 'vclt-io']
 */
export function listTreatiesWith(
  words: string,
  where: 'in-one-name' | 'everywhere' = 'in-one-name',
): readonly CatalogueEntry[] {
  assertArgument('listTreatiesWith', 'words', TEXT, words);
  const wanted = plainFormOf(words).split(' ');
  if (wanted.includes('')) return [];
  return listCatalogue().filter((entry) => {
    const names = listNames(entry);
    if (where === 'in-one-name') return names.some((name) => wanted.every((word) => occursIn(name, word)));
    const texts = [
      ...names,
      ...listTexts(entry.depositary),
      ...listTexts(entry.adoptedAt),
      ...listTexts(entry.done?.at),
    ];
    const isFound = (word: string): boolean => isYear(entry, word) || texts.some((text) => occursIn(text, word));
    return isInNumber(entry, wanted.join(' ')) || wanted.every(isFound);
  });
}

/** Checks if a word occurs or begins another. Chinese has no blanks between words. */
function occursIn(text: string, word: string): boolean {
  return ` ${plainFormOf(text)}`.includes(/\p{Script=Han}/u.test(word) ? word : ` ${word}`);
}

/** Checks if a treaty was adopted, or its text done, in a year. */
function isYear({ adoptedOn, done }: CatalogueEntry, word: string): boolean {
  return [adoptedOn, done?.on].some((day) => day?.slice(0, 4) === word);
}

/** Checks if a number has these parts one behind the other: what begins with 2 is another number. */
function isInNumber(entry: CatalogueEntry, parts: string): boolean {
  return listNumbers(entry).some((number) => ` ${plainFormOf(number)} `.includes(` ${parts} `));
}

/** Lists every name of a treaty: its id, its titles and what else it is called. */
export function listNames({ id, shortTitle, title, otherNames }: CatalogueEntry): readonly string[] {
  return [id, ...listTexts(shortTitle), ...listTexts(title), ...otherNames];
}

function listNumbers({ references }: CatalogueEntry): readonly string[] {
  return references.flatMap((reference) => [reference, reference.replace(COLLECTION, '')]);
}

function listTexts(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? [text] : Object.values(text);
}
