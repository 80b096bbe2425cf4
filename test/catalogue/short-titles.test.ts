import { describe, expect, it } from 'vitest';
import { listCatalogue } from '../../src/catalogue/catalogue.ts';
import { listTreatiesNamed } from '../../src/catalogue/list-named.ts';
import { loadWords } from '../../src/cli/output/load-words.ts';
import { LANGUAGES } from '../../src/participants/language.ts';
import { plainFormOf } from '../../src/participants/name-key.ts';
import { textIn } from '../../src/participants/text.ts';
import type { Wording } from '../../src/wording/wording.ts';

/** Takes away the marks by which a text keeps its place where the language runs from right to left. */
const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe.each(LANGUAGES)('what treaties are called for short in "%s"', (language) => {
  it('is known of every treaty of the catalogue, and of each alone', () => {
    const titles = listCatalogue().map(({ shortTitle }) => shortTitle);
    expect(titles.filter((title) => typeof title === 'string' || title[language] === undefined)).toEqual([]);
    const plain = titles.map((title) => plainFormOf(textIn(title, language)));
    expect(plain.filter((title, index) => plain.indexOf(title) !== index)).toEqual([]);
  });

  it('finds the treaty', () => {
    for (const { id, shortTitle } of listCatalogue()) {
      expect(listTreatiesNamed(textIn(shortTitle, language)).map((each) => each.id)).toEqual([id]);
    }
  });

  it('is the same in a heading, in a sentence and before an article', async () => {
    const { wording } = await import(`../../src/wording/languages/${language}.ts`);
    const loaded: readonly Wording[] = [wording, await loadWords(language, 'date'), await loadWords(language)];
    for (const { formats } of loaded) {
      for (const { id, shortTitle } of listCatalogue()) {
        const title = textIn(shortTitle, language);
        expect(bare(formats.treaty(id))).toBe(title);
        if (/^[a-z]+$/.test(id))
          expect(bare(formats.source?.(`${id.toUpperCase()} 68(1)`) ?? '')).toBe(`${title} 68(1)`);
      }
    }
  });
});
