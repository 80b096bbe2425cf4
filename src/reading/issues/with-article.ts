/**
 * Puts "a" or "an" before a word.
 *
 * @example withArticle('amendment-proposal') // 'an amendment-proposal'
 */
export function withArticle(word: string): string {
  return /^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`;
}
