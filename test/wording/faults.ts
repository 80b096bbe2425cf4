import type { Language } from '../../src/participants/language.ts';
import { AS_THEY_STAND } from './plain-samples.ts';

/** What no sentence has in it, in any language. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  'nothing at all': /^\s*$/,
  'a value that is missing': /undefined|null|NaN/,
  'a value that is no text': /\[object|function|=>/,
  'a placeholder that is not filled': /[{}#]|\bplural,|\bselect,/,
  'a choice without a word': / \? /,
  'two blanks': /\s{2}/,
  'a blank at an end': /^\s|\s$/,
  'a blank before a stop': / [.,)]/,
  'two stops': /[.,;:]\s*[.,;]|。。|[.。]\s*。/,
  'a sentence that begins small': /^\p{Ll}.*[.?]$/u,
  'brackets around nothing': /\(\s*\)/,
  'the code of a participant': /\b(?:NOR|DDR|SUN|RUS|EUE|VAT)\b/,
  'the code of a kind':
    /[a-z]-of-[a-z]|amendment-|territorial-|domestic-|provisional-|definitive-|formal-|due-date|party-/,
};

/** Words that only English has among the languages of the Latin script. */
const ENGLISH = /\b(?:the|of|and|by|with|which|from|this|that|was|were|are|is|its|by|not|before|after)\b/i;

/** Lists what is wrong with a sentence, whatever the language. */
export function listFaults(sentence: string): readonly string[] {
  return Object.entries(FAULTS)
    .filter(([, pattern]) => pattern.test(sentence))
    .map(([fault]) => fault);
}

/** Finds English in a sentence of another language: words of English, or, where the language has another script, any in Latin letters but abbreviations. */
export function findEnglish(sentence: string, language: Language): string | undefined {
  const own = AS_THEY_STAND.reduce((rest, words) => rest.replaceAll(words, ''), sentence);
  switch (language) {
    case 'en':
      return undefined;
    case 'es':
    case 'fr':
      return ENGLISH.exec(own)?.[0];
    case 'ar':
    case 'ru':
    case 'zh':
      return /[A-Za-z]*[a-z]{2,}/.exec(own)?.[0];
  }
}
