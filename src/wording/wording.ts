import { assertArgument } from '../calendar/assert-argument.ts';
import type { Message, MessageValues } from '../determination/messages/message.ts';
import type { NestedMessage } from '../determination/messages/values.ts';
import type { Language } from '../participants/language.ts';
import type { Names } from '../participants/names/compose-names.ts';
import type { TermsMessages } from './compiled/declared/terms.ts';
import { composeFormats } from './compose-formats.ts';
import type { Formats } from './formats.ts';
import type { Sentences } from './sentences.ts';

/** What a language says: the sentences of messages, and the formats in which values are shown. */
export interface Wording {
  readonly language: Language;
  /** Whether the language runs from right to left. */
  readonly direction: 'ltr' | 'rtl';
  readonly sentences: Partial<Sentences<MessageValues>>;
  readonly formats: Formats;
}

/** Composes the wording of a language from its sentences and the names of participants in it. */
export function composeWording(
  language: Language,
  sentences: Partial<Sentences<MessageValues>> & Sentences<TermsMessages>,
  names: Names,
): Wording {
  const render = (message: NestedMessage): string => {
    if (!hasSentence(message, sentences)) throw new RangeError(`there is no sentence for ${message.code}`);
    return renderMessage(message, wording);
  };
  const formats = composeFormats({ language, terms: sentences, names, render });
  const wording: Wording = { language, direction: language === 'ar' ? 'rtl' : 'ltr', sentences, formats };
  return wording;
}

function hasSentence(message: NestedMessage, sentences: Partial<Sentences<MessageValues>>): message is Message {
  return message.code in sentences;
}

/**
 * Renders a message as a sentence, or as the phrase that it is where it is a part of one.
 *
 * @throws RangeError for a message whose sentences were not loaded, such as one about a file where only the law's are there
 * @example renderMessage({ code: 'awaited.day', values: { on: civilDate('2019-01-01') } }, english) // 'The day 1 January 2019 must have come.'
 */
export function renderMessage<Code extends keyof MessageValues>(
  message: { readonly code: Code; readonly values: MessageValues[Code] },
  wording: Wording,
): string {
  assertArgument('renderMessage', 'message', 'object', message);
  assertArgument('renderMessage', 'wording', 'wording', wording);
  assertArgument('renderMessage', 'wording.sentences', 'object', wording.sentences);
  const { code, values } = message;
  const { sentences, formats } = wording;
  const sentence: Sentences<MessageValues>[Code] | undefined = sentences[code];
  if (sentence === undefined) throw new RangeError(`there is no sentence for ${code}`);
  return sentence(values, formats);
}
