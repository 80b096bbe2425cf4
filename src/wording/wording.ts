import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { Message, MessageValues } from '../determination/messages/message.ts';
import type { NestedMessage } from '../determination/messages/values.ts';
import type { Language } from '../participants/language.ts';
import { VALUE, WORDING } from './argument-shapes.ts';
import type { TermsMessages } from './compiled/declared/terms.ts';
import { composeFormats, type LanguageParts } from './compose-formats.ts';
import type { Formats } from './formats.ts';
import type { Sentences } from './sentences.ts';

/** Some of the sentences of a language, such as those about files. */
export type Table = Partial<Sentences<MessageValues>>;

/** What a language says: the formats in which values are shown, messages among them. */
export interface Wording {
  readonly language: Language;
  /** Whether the language runs from right to left. */
  readonly direction: 'ltr' | 'rtl';
  readonly formats: Formats;
  /** What it is made of, so that more can be put to it. */
  readonly parts: Parts;
}

/** What a language is made of, beside its name. */
export interface Parts extends LanguageParts {
  /** What is said of a life, the terms among it. */
  readonly life: Table & Sentences<TermsMessages>;
  readonly further?: readonly Table[];
  /** Renders a message of whose code no table knows, such as one of the command. */
  readonly renderOther?: (message: NestedMessage, formats: Formats) => string | undefined;
}

/** Composes the wording of a language from its sentences and the names of participants in it. */
export function composeWording(language: Language, parts: Parts): Wording {
  const { life, further = [], renderOther, ...own } = parts;
  // Table by table: to put hundreds of functions into one takes longer than to look in each.
  const sentences = [life, ...further];
  const render = (message: NestedMessage): string => {
    const text = isKnown(message, sentences) ? renderBy(sentences, message, formats) : renderOther?.(message, formats);
    if (text === undefined) throw new RangeError(`there is no sentence for ${message.code}`);
    return text;
  };
  const formats = composeFormats({ ...own, language, terms: life, render });
  return { language, direction: language === 'ar' ? 'rtl' : 'ltr', formats, parts };
}

function isKnown(message: NestedMessage, sentences: readonly Table[]): message is Message {
  return sentences.some((table) => message.code in table);
}

function renderBy<Code extends keyof MessageValues>(
  sentences: readonly Table[],
  { code, values }: { readonly code: Code; readonly values: MessageValues[Code] },
  formats: Formats,
): string | undefined {
  const sentence: Sentences<MessageValues>[Code] | undefined = sentences.find((table) => code in table)?.[code];
  return sentence?.(values, formats);
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
  return wording.formats.message({ code: message.code, values: assertEach(message.values) });
}

/** Asserts of each value, when its sentence asks for it, that it is there. */
function assertEach<Values extends object>(values: Values): Values {
  return new Proxy(values, {
    get: (_, name) => {
      const value: unknown = Reflect.get(values, name);
      assertArgument('renderMessage', `message.values.${String(name)}`, VALUE, value);
      return value;
    },
  });
}
