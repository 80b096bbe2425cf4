import { distance } from 'fastest-levenshtein';

/** Nobody misspells a word of this software's vocabulary into a longer one. */
const LONGEST = 60;

/** Two letters begin too many words. */
const SHORTEST_BEGINNING = 3;

/**
 * Picks the known word that a text most likely stands for: the only one that begins with it, or else the one with the fewest
 * letters to change, at most a third of the word. Capital letters and outer blanks do not count.
 *
 * @returns `undefined` where no word is near
 * @example nearestWord('ratifcation', ['ratification', 'accession']) // 'ratification'
 */
export function nearestWord(text: string, words: readonly string[]): string | undefined {
  if (text.length > LONGEST) return undefined;
  const wanted = text.trim().toLowerCase();
  const begun = wanted.length < SHORTEST_BEGINNING ? [] : words.filter((word) => word.toLowerCase().startsWith(wanted));
  if (begun.length === 1) return begun[0];
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const changes = distance(wanted, word.toLowerCase());
    if (changes < fewest && changes <= Math.max(1, Math.floor(word.length / 3))) {
      nearest = word;
      fewest = changes;
    }
  }
  return nearest;
}
