/**
 * Renders a value as JSON in one way only: keys in the order of their letters, no blanks, nothing of what is `undefined`. Two values that are
 * alike have the same text.
 *
 * @example renderCanonicalJson({ on: '2002-01-18', kind: 'accession' }) // '{"kind":"accession","on":"2002-01-18"}'
 */
export function renderCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (isPlain(each) ? inOrder(each) : each));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(value: object): object {
  const pairs = Object.entries(value);
  return Object.fromEntries(pairs.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)));
}
