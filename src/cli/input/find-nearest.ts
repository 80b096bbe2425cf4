/**
 * Finds the word that was probably meant, among those there are.
 *
 * @returns `undefined` where none comes near enough to be worth a question
 */
export async function findNearest(word: string, words: readonly string[]): Promise<string | undefined> {
  const { findNearestWord } = await import('../../participants.ts');
  return findNearestWord(word, words);
}
