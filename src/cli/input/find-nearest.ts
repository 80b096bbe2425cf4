/**
 * Finds the word that was probably meant, among those there are.
 *
 * @returns `undefined` where none comes near enough to be worth a question
 */
export async function findNearest(word: string, words: readonly string[]): Promise<string | undefined> {
  if (words.length === 0) return undefined;
  const { closest, distance } = await import('fastest-levenshtein');
  const nearest = closest(word.toLowerCase(), words);
  return distance(word.toLowerCase(), nearest) <= nearest.length / 2 ? nearest : undefined;
}
