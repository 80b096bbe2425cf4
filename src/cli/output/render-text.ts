import type { ActReference, Awaited } from '../../index.ts';
import { wording as english } from '../../wording/languages/en.ts';
import { renderCited } from '../../wording.ts';

/** Renders a message in the language of the page. */
export function renderText(message: Parameters<typeof english.formats.message>[0]): string {
  return english.formats.message(message);
}

/** Renders several messages, one after another. */
export function renderTexts(messages: readonly Parameters<typeof renderText>[0][]): string {
  return messages.map(renderText).join(' ');
}

/** Renders an act: who did what, and when. */
export function renderAct(act: ActReference): string {
  return english.formats.act(act);
}

/** Renders a day of every year. */
export function renderDayOfYear(day: { readonly month: number; readonly day: number }): string {
  return english.formats.dayOfYear(day);
}

/** Renders what is awaited, behind its article. */
export function renderAwaited(awaited: Awaited): string {
  return renderCited(awaited, english);
}
