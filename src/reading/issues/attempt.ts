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
  // The rows of one State often stand together.
  let last: { readonly text: string; readonly attempt: Attempt<T> } | undefined;
  return (text) => {
    if (last?.text === text) return last.attempt;
    const attempt = remembered.get(text) ?? parse(text);
    remembered.set(text, attempt);
    last = { text, attempt };
    return attempt;
  };
}
