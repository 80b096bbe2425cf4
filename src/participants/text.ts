import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { Language } from './language.ts';

/** A text of a definition: one text as it stands, or a text in English and in as many of the other languages as are known. */
export type Text = string | ({ readonly en: string } & Readonly<Partial<Record<Language, string>>>);

/**
 * Gives a text in a language; in English where it is not known in that language, and as it stands where it is one text alone.
 *
 * @example textIn({ en: 'Paris Agreement', fr: 'Accord de Paris' }, 'fr') // 'Accord de Paris'
 */
export function textIn(text: Text, language: Language): string {
  if (typeof text !== 'string') assertArgument('textIn', 'text', OBJECT, text);
  return typeof text === 'string' ? text : (text[language] ?? text.en);
}

/**
 * Gives a text in a language, marked where it is one of several languages and not known in this one: what is shown is English then.
 *
 * @example renderTextIn({ en: 'African Union', fr: 'Union africaine' }, 'es') // 'African Union [en]'
 */
export function renderTextIn(text: Text, language: Language): string {
  const isOnlyInEnglish = typeof text !== 'string' && text[language] === undefined;
  return isOnlyInEnglish ? `${text.en} [en]` : textIn(text, language);
}
