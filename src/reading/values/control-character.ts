import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { Fault } from '../issues/attempt.ts';

/**
 * What a terminal obeys instead of showing it: control characters but tab, line feed and carriage return, and those that turn the direction of
 * what follows, so that `2001` is read as `1002`. Marks beside which text keeps its direction (U+200E, U+200F, U+061C) are none of these.
 */
const CONTROL = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069]/u;

/** A carriage return in the middle of a text, after which a terminal writes over what stands before it; and half a character, which no file can hold. */
const BROKEN = /\r(?!\n)|\p{Cs}/u;

/**
 * Finds where a text holds a character that a terminal would obey instead of showing it.
 *
 * @example findControlCharacter('a\u202eb') // 1
 */
export function findControlCharacter(text: string): number | undefined {
  const at = text.search(CONTROL);
  return at === -1 ? undefined : at;
}

/**
 * Checks if such a character turns the direction of what follows.
 *
 * @example isDirection('\u202e') // true
 */
export function isDirection(character: string): boolean {
  return character >= '\u202a' && character <= '\u2069';
}

/**
 * Checks if a text that is one value, such as a title or a note, can be written and shown as it stands.
 *
 * @example isShowable('a\rb') // false
 */
export function isShowable(text: string): boolean {
  return !CONTROL.test(text) && !BROKEN.test(text);
}

/** Builds the fault of a text that cannot be shown as it stands (`control-character`). */
export function faultOfControl(written: string): Fault {
  return {
    what: { code: 'issue.control-character', values: { text: renderExcerpt(written) } },
    remedy: { code: 'remedy.remove-control-character', values: {} },
  };
}
