import type { ActReference, Awaited } from '../../index.ts';
import { english, renderCited } from '../../wording.ts';

/** Says a message in the language of the page. */
export function say(message: Parameters<typeof english.formats.message>[0]): string {
  return english.formats.message(message);
}

/** Says several messages, one after another. */
export function sayAll(messages: readonly Parameters<typeof say>[0][]): string {
  return messages.map(say).join(' ');
}

/** Says an act: who did what, and when. */
export function sayAct(act: ActReference): string {
  return english.formats.act(act);
}

/** Says what is awaited, behind its article. */
export function sayAwaited(awaited: Awaited): string {
  return renderCited(awaited, english);
}
