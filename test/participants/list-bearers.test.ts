import { describe, expect, it } from 'vitest';
import { listKnownNames } from '../../src/participants/known-names.ts';
import { LANGUAGES, type Language } from '../../src/participants/language.ts';
import { listBearers } from '../../src/participants/list-bearers.ts';
import { listParticipants } from '../../src/participants/list-participants.ts';
import { plainFormOf } from '../../src/participants/name-key.ts';
import { loadNames, loadOtherNames } from '../../src/participants/names/load-names.ts';

/** What is one and the same name by its letters, and stands for several in its language, or for another in English. */
const OF_SEVERAL: readonly string[] = [
  'fr: Saint-Martin is MAF, SXM',
  'es: San Martín is MAF, SXM',
  'ar: سانت مارتن is MAF, SXM',
  'zh: 圣马丁 is MAF, SXM',
];

/** A text as somebody writes it who has no accents, no hyphens and no apostrophe of that kind. */
function plainly(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/-/g, ' ').replaceAll('’', "'").toLowerCase();
}

async function listNamesIn(language: Language) {
  const names = await loadNames(language);
  const others = await loadOtherNames(language);
  return {
    names,
    others,
    borne: listParticipants(names).flatMap(({ code, name }) => {
      const bare = name.replace(/\s*[(（].*[)）]$/, '');
      const isFormer = /^(?:CSK|DDR|SCG|SUN|VDR|YMD|YUG)$/.test(code);
      return [name, ...(isFormer ? [] : [bare]), ...(others[code] ?? [])].map((each) => ({
        code: String(code),
        name: each,
      }));
    }),
  };
}

describe.each(LANGUAGES)('listBearers of the names in "%s"', (language) => {
  it('finds whoever bears each, and nobody else, as it stands and without accents, hyphens and signs', async () => {
    const { names, others, borne } = await listNamesIn(language);
    const wrong = new Set<string>();
    for (const { code, name } of borne) {
      for (const written of [name, plainly(name)]) {
        const found = listBearers(written, names, others).join(', ');
        if (found !== code) wrong.add(`${language}: ${name} is ${found}`);
      }
    }
    expect([...wrong]).toEqual(OF_SEVERAL.filter((each) => each.startsWith(language)));
  });
});

describe('the names in all languages', () => {
  it('are each those of one participant, when nothing is left of them but letters', async () => {
    const bearers = new Map<string, Set<string>>();
    const add = (form: string, code: string) => bearers.set(form, (bearers.get(form) ?? new Set()).add(code));
    for (const { code, plain } of listKnownNames()) add(plain, code);
    for (const language of LANGUAGES) {
      for (const { code, name } of (await listNamesIn(language)).borne) add(plainFormOf(name), code);
    }
    const several = [...bearers].filter(([, codes]) => codes.size > 1).map(([form]) => form);
    expect(several).toEqual(['saint martin', 'سانت مارتن', 'san martin', '圣马丁']);
  });
});
