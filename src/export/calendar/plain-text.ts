/** Whatever ends a line for a program that reads one. */
const LINE_ENDS = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g;

/** What a text of RFC 5545 may not hold: the control characters but the tab, and half of a pair. */
const NOT_OF_TEXT = /(?![\n\t])\p{Cc}|\p{Surrogate}/gu;

/**
 * Makes of a text one that a calendar can hold: every end of a line is the one that its escape stands for, and no other control character is left. Whatever else it holds, such as a semicolon, is
 * escaped where it is written.
 *
 * @example plainTextOf('a\r\nb\u0007') // 'a\nb'
 */
export function plainTextOf(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(NOT_OF_TEXT, '');
}
