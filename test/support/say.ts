import type { NestedMessage } from '../../src/determination/messages/values.ts';
import { wording as english } from '../../src/wording/languages/en.ts';

/** Says a message in English, for tests of what a reader reads. */
export function say(message: NestedMessage): string {
  return english.formats.message(message);
}
