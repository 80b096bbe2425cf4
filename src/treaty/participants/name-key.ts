/** Words that carry no difference between two names. */
const SILENT_WORDS: ReadonlySet<string> = new Set(['the', 'of', 'and']);

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['dem', 'democratic'],
  ['rep', 'republic'],
  ['un', 'united'],
  ['boliv', 'bolivarian'],
  ['is', 'islands'],
]);

/**
 * Reduces a name to its words: small letters without diacritics, apostrophes or signs, the usual abbreviations written out,
 * and neither "the", "of" nor "and" (also as "&"). Words are separated by one space; a text without any gives ''.
 *
 * @example plainName('The St. Kitts & Nevis') // 'saint kitts nevis'
 */
export function plainName(text: string): string {
  return text
    .replace(/['’‘ʼ′`´]/gu, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\b[a-z])\./g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .filter((word) => word !== '' && !SILENT_WORDS.has(word))
    .join(' ');
}

/**
 * Computes the key under which a name is found: its plain words in alphabetical order, so that an inverted name ("Iran,
 * Islamic Republic of") is the same as the straight one.
 *
 * @example nameKey('Iran (Islamic Republic of)') // 'iran islamic republic'
 */
export function nameKey(text: string): string {
  return plainName(text).split(' ').sort().join(' ');
}
