import { TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { countChanges, findNearestWord, hasSameLetters } from '../participants/find-nearest-word.ts';
import { plainFormOf } from '../participants/name-key.ts';
import { listCatalogue } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { listNames, listTreatiesWith } from './list-named.ts';

/** Of fewer letters every abbreviation is near to another one: CMS is no slip of CMW. */
const SHORTEST = 5;

/** One letter in so many may differ: with more, another town or subject is meant. */
const ONE_IN = 6;

/** Of one word alone, one letter in so many. */
const ONE_IN_WORD = 4;

/**
 * Lists the treaties of the catalogue whose name somebody may have misspelt: one letter in six differs at most, or two that changed places, and no
 * number, for that is of another treaty. A text without a slip is no name of them: it gives nothing near to a treaty that the catalogue
 * does not have.
 *
 * @returns those that come nearest, in order of adoption
 * @example listTreatiesNear('Roterdam Convention').map(({ id }) => id) // ['rotterdam']
 */
export function listTreatiesNear(name: string): readonly CatalogueEntry[] {
  assertArgument('listTreatiesNear', 'name', TEXT, name);
  const wanted = plainFormOf(name);
  if (wanted.length < SHORTEST) return [];
  const measured = listCatalogue().map((entry) => ({ entry, slips: countSlips(wanted, entry) }));
  const fewest = Math.min(...measured.map(({ slips }) => slips));
  return measured.flatMap(({ entry, slips }) => (slips === fewest && slips < Number.POSITIVE_INFINITY ? [entry] : []));
}

function countSlips(wanted: string, entry: CatalogueEntry): number {
  const most = Math.max(1, Math.floor(wanted.length / ONE_IN));
  return Math.min(
    ...listNames(entry).map((name) => {
      const plain = plainFormOf(name);
      if (digitsOf(plain) !== digitsOf(wanted)) return Number.POSITIVE_INFINITY;
      if (hasSameLetters(plain, wanted) && countChanges(wanted, plain, 2) <= 2) return 1;
      return countChanges(wanted, plain, most);
    }),
  );
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** A word of fewer letters is near to too many others. */
const SHORTEST_WORD = 4;

/**
 * Corrects words of a search, of which some occur nowhere in the catalogue: each of these becomes the word of a name that comes nearest to it.
 * A number is none that was misspelt: it is of another treaty, or of another year.
 *
 * @returns `undefined` where nothing comes near to one of them, or where what they become occurs in no treaty
 * @example findWordsMeant('rights of the chid') // 'rights of the child'
 */
export function findWordsMeant(words: string): string | undefined {
  assertArgument('findWordsMeant', 'words', TEXT, words);
  const known = [
    ...new Set(
      listCatalogue()
        .flatMap(listNames)
        .flatMap((name) => plainFormOf(name).split(' ')),
    ),
  ].filter((word) => word.length >= SHORTEST_WORD);
  const corrected = words
    .trim()
    .split(/\s+/)
    .map((word) => {
      const plain = plainFormOf(word);
      if (plain === '' || listTreatiesWith(word, 'everywhere').length > 0) return word;
      return plain.length < SHORTEST_WORD || digitsOf(plain) !== ''
        ? undefined
        : findNearestWord(plain, known, ONE_IN_WORD);
    });
  if (corrected.includes(undefined)) return undefined;
  const meant = corrected.join(' ');
  return listTreatiesWith(meant, 'everywhere').length > 0 ? meant : undefined;
}
