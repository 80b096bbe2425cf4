import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CitedMessage } from '../determination/messages/values.ts';
import { WORDING } from './argument-shapes.ts';
import type { Wording } from './wording.ts';

/**
 * Renders a message behind the article on which it rests.
 *
 * @example renderCited({ article: '14(1)', code: 'awaited.day', values: { on: civilDate('2019-01-01') } }, english)
 * // 'Article 14(1): The day 1 January 2019 must have come.'
 */
export function renderCited(message: CitedMessage, wording: Wording): string {
  assertArgument('renderCited', 'message', OBJECT, message);
  assertArgument('renderCited', 'wording', WORDING, wording);
  return wording.formats.cited(message);
}
