import { LIST, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { Message, MessageValues } from '../determination/messages/message.ts';
import type { NestedMessage } from '../determination/messages/values.ts';
import type { Language } from '../participants/language.ts';
import type { Names } from '../participants/names/compose-names.ts';
import { WORDING } from './argument-shapes.ts';
import type { TermsMessages } from './compiled/declared/terms.ts';
import { composeFormats } from './compose-formats.ts';
import type { Formats } from './formats.ts';
import type { Sentences } from './sentences.ts';

/** Some of the sentences of a language, such as those about files. */
export type Table = Partial<Sentences<MessageValues>>;

/** What a language says: the sentences of messages, and the formats in which values are shown. */
export interface Wording {
  readonly language: Language;
  /** Whether the language runs from right to left. */
  readonly direction: 'ltr' | 'rtl';
  /** Table by table: to put hundreds of functions into one takes longer than to look in each. */
  readonly sentences: readonly Table[];
  readonly formats: Formats;
}

/** What a language is made of, beside its name. */
export interface Parts {
  /** Those of the terms among them. */
  readonly answers: Table & Sentences<TermsMessages>;
  readonly further?: readonly Table[];
  readonly names: Names;
  /** Renders a message of whose code no table knows, such as one of the command. */
  readonly renderOther?: (message: NestedMessage, formats: Formats) => string | undefined;
}

/** Composes the wording of a language from its sentences and the names of participants in it. */
export function composeWording(language: Language, { answers, further = [], names, renderOther }: Parts): Wording {
  const sentences = [answers, ...further];
  const render = (message: NestedMessage): string => {
    if (isKnown(message, sentences)) return renderBy(message, wording);
    const other = renderOther?.(message, formats);
    if (other === undefined) throw new RangeError(`there is no sentence for ${message.code}`);
    return other;
  };
  const formats = composeFormats({ language, terms: answers, names, render });
  const wording: Wording = { language, direction: language === 'ar' ? 'rtl' : 'ltr', sentences, formats };
  return wording;
}

function isKnown(message: NestedMessage, sentences: readonly Table[]): message is Message {
  return sentences.some((table) => message.code in table);
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
  assertArgument('renderMessage', 'message', OBJECT, message);
  assertArgument('renderMessage', 'message.values', OBJECT, message.values);
  assertArgument('renderMessage', 'wording', WORDING, wording);
  assertArgument('renderMessage', 'wording.sentences', LIST, wording.sentences);
  return renderBy(message, wording);
}

/** Renders a message without a look at what was given: messages inside others come from here. */
function renderBy<Code extends keyof MessageValues>(
  { code, values }: { readonly code: Code; readonly values: MessageValues[Code] },
  { sentences, formats }: Wording,
): string {
  for (const table of sentences) {
    const sentence: Sentences<MessageValues>[Code] | undefined = table[code];
    if (sentence !== undefined) return sentence(values, formats);
  }
  throw new RangeError(`there is no sentence for ${code}`);
}
