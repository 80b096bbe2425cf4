import type { CodeOf, Message } from '../../determination/messages/message.ts';

/** What is wrong with a value, wherever it stands, and what to do about it. */
export interface Fault {
  readonly what: Message<CodeOf<'issue'>>;
  readonly remedy: Message<CodeOf<'remedy'>>;
}

/** A value that was read, or what is wrong with it. */
export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

/**
 * Makes a parser remember what it has parsed. A register names the same States again and again, and looking for the nearest
 * name takes time.
 */
export function openAttempts<T>(parse: (text: string) => Attempt<T>): (text: string) => Attempt<T> {
  const remembered = new Map<string, Attempt<T>>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const attempt = parse(text);
    remembered.set(text, attempt);
    return attempt;
  };
}
