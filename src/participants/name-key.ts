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
 * @example plainFormOf('The St. Kitts & Nevis') // 'saint kitts nevis'
 */
export function plainFormOf(text: string): string {
  return splitWords(text)
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .filter((word) => word !== '' && !SILENT_WORDS.has(word))
    .join(' ');
}

function splitWords(text: string): readonly string[] {
  // Most names are plain ASCII, and there the classes of Unicode would only cost time.
  if (/^[ -~]*$/.test(text)) return joinInitials(dropApostrophes(text).toLowerCase()).split(/[^a-z0-9]+/);
  // Apostrophes go first, since the form NFKD makes a space of one of them, and again, since it makes others of letters.
  const bare = dropApostrophes(dropApostrophes(text).normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
  return joinInitials(bare).split(/[^\p{L}\p{N}]+/u);
}

function dropApostrophes(text: string): string {
  return text.replace(/['’‘ʼ′`´]/g, '');
}

/** Takes the stops from initials: "u.s.a." is one word. */
function joinInitials(text: string): string {
  return text.replace(/(?<=\b[a-z])\./g, '');
}

/**
 * Computes the key under which a name is found: its plain words in alphabetical order, so that an inverted name ("Iran,
 * Islamic Republic of") is the same as the straight one.
 *
 * @example keyOfName('Iran (Islamic Republic of)') // 'iran islamic republic'
 */
export function keyOfName(text: string): string {
  return orderWords(plainFormOf(text));
}

/**
 * Sorts the words of a plain name into its key.
 *
 * @example orderWords('saint kitts nevis') // 'kitts nevis saint'
 */
export function orderWords(plain: string): string {
  return plain.split(' ').sort().join(' ');
}
