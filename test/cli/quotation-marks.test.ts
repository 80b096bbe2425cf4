import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/wording.ts';
import { listFiles } from '../docs/source-files.ts';

/** The quotation marks of a language; others would stand on one page with them. */
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  ar: /["“”]/,
  en: /["«»]/,
  es: /["“”]/,
  fr: /["“”]/,
  ru: /["“”]/,
  zh: /["«»]/,
};

/** What is typed, with the quotation marks that a shell takes. */
const TYPED = /"<kind> <participant> <date>"|"ratification KEN 2026-12-01"|--act ""/g;

describe('what the command says', () => {
  it.each(LANGUAGES)('in %s has one kind of quotation marks', (language) => {
    const files = listFiles(`src/wording/messages/${language}`, '.json').filter(({ path }) =>
      /\/(?:help|usage|page)[^/]*$/.test(path),
    );
    const sentences = files.flatMap(({ text }) => Object.entries<string>(JSON.parse(text)));
    expect(sentences.length).toBeGreaterThan(400);
    expect(sentences.filter(([, says]) => FOREIGN[language].test(says.replace(TYPED, '')))).toEqual([]);
  });
});
