import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { LANGUAGES, type Language } from '../../src/participants/language.ts';
import { renderMessage, type Wording } from '../../src/wording.ts';
import { listFiles, ROOT } from '../docs/source-files.ts';

const FOLDER = 'src/wording/languages';

/** Loads a module of a language, such as `fr-files`. */
async function load(name: string): Promise<Wording> {
  const { wording }: { readonly wording: Wording } = await import(/* @vite-ignore */ `${ROOT}${FOLDER}/${name}.ts`);
  return wording;
}

/** A sentence of an answer, one about an amendment, one of what is said further of the law, and one about a file. */
const ANSWER = { code: 'awaited.day', values: { on: civilDate('2019-01-01') } } as const;
const AMENDING = { code: 'reason.not-a-party.objection', values: {} } as const;
const FURTHER = { code: 'gap.clauses-from-memory', values: {} } as const;
const OF_FILES = { code: 'remedy.write-date', values: {} } as const;

const SAYS_THE_DAY: Readonly<Record<Language, string>> = {
  ar: 'يجب أن يحل هذا اليوم: 1 كانون الثاني/يناير 2019.',
  en: 'The day 1 January 2019 must have come.',
  es: 'Debe haber llegado esta fecha: 1 de enero de 2019.',
  fr: 'Cette date doit être arrivée\u00a0: 1er janvier 2019.',
  ru: 'Должна наступить дата: 1 января 2019 года.',
  zh: '须至下列日期：2019年1月1日。',
};

/** A participant. */
const NORWAY: Readonly<Record<Language, string>> = {
  ar: 'النرويج',
  en: 'Norway',
  es: 'Noruega',
  fr: 'Norvège',
  ru: 'Норвегия',
  zh: '挪威',
};

describe(FOLDER, () => {
  it('has four modules a language, and no other', () => {
    const names = listFiles(FOLDER, '.ts').map(({ path }) => path.slice(FOLDER.length + 1, -'.ts'.length));
    expect([...names].sort()).toEqual(
      LANGUAGES.flatMap((language) => [
        language,
        `${language}-parties`,
        `${language}-life`,
        `${language}-files`,
      ]).sort(),
    );
  });
});

describe.each(LANGUAGES)('the modules in %s', (language) => {
  it.each(['', '-parties', '-life', '-files'])(
    '%s: speak it, in its direction, and know the participants in it',
    async (kind) => {
      const wording = await load(`${language}${kind}`);
      expect([wording.language, wording.direction]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
      expect(renderMessage(ANSWER, wording)).toBe(SAYS_THE_DAY[language]);
      expect(wording.formats.participant('NOR')).toBe(NORWAY[language]);
    },
  );

  it.each([
    ['-parties', [false, false, false]],
    ['-life', [true, false, false]],
    ['', [true, true, false]],
    ['-files', [true, true, true]],
  ])(
    '%s: has sentences about amendments, those that a life has not, and those about files: %j',
    async (kind, expected) => {
      const wording = await load(`${language}${kind}`);
      expect([AMENDING, FURTHER, OF_FILES].map((message) => isSaid(message, wording))).toEqual(expected);
    },
  );
});

/** Whether a module has the sentence of a message; it says so where it has not. */
function isSaid(message: typeof AMENDING | typeof FURTHER | typeof OF_FILES, wording: Wording): boolean {
  try {
    return renderMessage(message, wording).length > 0;
  } catch (error) {
    expect(`${error}`).toBe(`RangeError: there is no sentence for ${message.code}`);
    return false;
  }
}
