/**
 * Lists words in a sentence, the last behind "or"; `none` where there are none.
 *
 * @example listWords(['ratification', 'formal-confirmation']) // 'ratification or formal confirmation'
 */
export function listWords(words: readonly string[]): string {
  return words.length === 0
    ? 'none'
    : words
        .map((word) => word.replaceAll('-', ' '))
        .join(', ')
        .replace(/, ([^,]*)$/, ' or $1');
}
