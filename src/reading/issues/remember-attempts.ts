import type { Attempt } from './issue-at.ts';

/**
 * Makes a parser remember what it has parsed. A register names the same States again and again, and looking for the nearest
 * name takes time.
 */
export function rememberAttempts<T>(parse: (text: string) => Attempt<T>): (text: string) => Attempt<T> {
  const remembered = new Map<string, Attempt<T>>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const attempt = parse(text);
    remembered.set(text, attempt);
    return attempt;
  };
}
