/**
 * Renders a value as JSON in one way only: keys in the order of their letters, no blanks, nothing of what is `undefined`. Two values that are
 * alike have the same text.
 *
 * @example renderCanonicalJson({ on: '2002-01-18', kind: 'accession' }) // '{"kind":"accession","on":"2002-01-18"}'
 */
export function renderCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (isPlain(each) ? inOrder(each) : each));
}

/**
 * Checks if two values say the same.
 *
 * @example isAlike({ a: 1, b: 2 }, { b: 2, a: 1 }) // true
 */
export function isAlike(one: unknown, other: unknown): boolean {
  return renderCanonicalJson(one) === renderCanonicalJson(other);
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(value: object): object {
  const pairs = Object.entries(value);
  return Object.fromEntries(pairs.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)));
}
