import { type Text, textIn } from '../../index.ts';
import { LANGUAGES, type Language } from '../../wording.ts';

/** Settles each text of a value that is there in several languages on one of them, or on English where it is not known in that one. */
export function textsIn(value: object, language: Language): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, settle(each, language)]));
}

function settle(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((each) => settle(each, language));
  if (typeof value !== 'object' || value === null) return value;
  return isText(value) ? textIn(value, language) : textsIn(value, language);
}

const KNOWN: ReadonlySet<string> = new Set(LANGUAGES);

function isText(value: object): value is Exclude<Text, string> {
  return 'en' in value && Object.entries(value).every(([key, text]) => KNOWN.has(key) && typeof text === 'string');
}
