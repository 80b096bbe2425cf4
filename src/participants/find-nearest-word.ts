import { distance } from 'fastest-levenshtein';
import { TEXT, TEXTS } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';

/** Nobody misspells a word of this software's vocabulary into a longer one. */
const LONGEST = 60;

/** Two letters begin too many words. */
const SHORTEST_BEGINNING = 3;

/**
 * Picks the known word that a text most likely stands for: the only one that begins with it, or else the one with the fewest
 * letters to change, at most one in `oneIn` of the word, and of several such the one with the same letters, for two that changed places are
 * the commonest slip. Where the first letters differ, one letter at most may: nobody begins a word wrong and goes on so, and "notification" is not
 * meant for "ratification". Capital letters and outer blanks do not count.
 *
 * @param oneIn a third of the word may differ, unless another share is given
 * @returns `undefined` where no word is near
 * @example findNearestWord('ratifcation', ['ratification', 'accession']) // 'ratification'
 */
export function findNearestWord(text: string, words: readonly string[], oneIn = 3): string | undefined {
  assertArgument('findNearestWord', 'text', TEXT, text);
  assertArgument('findNearestWord', 'words', TEXTS, words);
  if (text.length > LONGEST) return undefined;
  const wanted = text.trim().toLowerCase();
  const begun = wanted.length < SHORTEST_BEGINNING ? [] : words.filter((word) => word.toLowerCase().startsWith(wanted));
  if (begun.length === 1) return begun[0];
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const other = word.toLowerCase();
    const most = other[0] === wanted[0] ? Math.max(1, Math.floor(word.length / oneIn)) : 1;
    const changes = countChanges(wanted, other, Math.max(2, most));
    const isSwapped = changes < Number.POSITIVE_INFINITY && hasSameLetters(wanted, other);
    if (changes > most && !isSwapped) continue;
    const slips = isSwapped ? changes - 0.5 : changes;
    if (slips < fewest) {
      nearest = word;
      fewest = slips;
    }
  }
  return nearest;
}

/**
 * Checks if two words have the same letters, which have only changed places.
 *
 * @example hasSameLetters('noway', 'nowya') // true
 */
export function hasSameLetters(text: string, other: string): boolean {
  return text.length === other.length && sortLetters(text) === sortLetters(other);
}

function sortLetters(word: string): string {
  return [...word].sort().join('');
}

/**
 * Counts the letters to change, to add or to leave out until one text is the other.
 *
 * @param most how many are still of interest
 * @returns infinity where there are more than `most`
 * @example countChanges('noway', 'norway', 2) // 1
 */
export function countChanges(text: string, other: string, most: number): number {
  if (Math.abs(text.length - other.length) > most) return Number.POSITIVE_INFINITY;
  const changes = distance(text, other);
  return changes <= most ? changes : Number.POSITIVE_INFINITY;
}
