import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findName } from '../../src/participants/find-name.ts';
import { FORMER_STATES } from '../../src/participants/former-state.ts';
import { LANGUAGES, type Language } from '../../src/participants/language.ts';
import { listParticipants } from '../../src/participants/list-participants.ts';
import type { Names } from '../../src/participants/names/compose-names.ts';
import { loadNames } from '../../src/participants/names/load-names.ts';
import { EUROPEAN_UNION } from '../../src/participants/participant-code.ts';
import { PARTICIPANT_CODES } from '../../src/participants/participant-codes.ts';

const loaded: readonly (readonly [Language, Names])[] = await Promise.all(
  LANGUAGES.map(async (language) => [language, await loadNames(language)] as const),
);
const ALL: ReadonlyMap<Language, Names> = new Map(loaded);
const namesOf = (language: Language): Names => ALL.get(language) ?? {};

/** What a name may be written with: the letters of its language, and the signs between them. */
const WRITTEN: Readonly<Record<Language, RegExp>> = {
  ar: /^[\p{Script=Arabic}\u064B ()،-]+$/u,
  en: /^\p{Lu}[\p{Script=Latin} (),'-]+$/u,
  es: /^\p{Lu}[\p{Script=Latin} (),’-]+$/u,
  fr: /^\p{Lu}[\p{Script=Latin} (),’-]+$/u,
  ru: /^\p{Lu}[\p{Script=Cyrillic} (),’—-]+$/u,
  zh: /^[\p{Script=Han}（），]+$/u,
};

/** How a former State is marked as one. */
const FORMER: Readonly<Record<Language, RegExp>> = {
  ar: / \(سابقاً\)$/,
  en: / \(former\)$/,
  es: / \(antigu[ao]\)$/,
  fr: / \(ancien(?:ne)?\)$/,
  ru: / \(бывш(?:ая|ий)\)$/,
  zh: /^前/,
};

describe.each(LANGUAGES)('the names in "%s"', (language) => {
  const names = namesOf(language);

  it('are there for every participant, which is nowhere shown by its code', () => {
    expect(Object.entries(names).filter(([code, name]) => code === name)).toEqual([]);
  });

  it('are each borne by one participant, in any capitals', () => {
    const inSmall = Object.values(names).map((name) => name.toLowerCase());
    expect(inSmall.filter((name, index) => inSmall.indexOf(name) !== index)).toEqual([]);
  });

  it('are written in the letters of the language, without a mark of a footnote or a space too many', () => {
    for (const [code, name] of Object.entries(names)) {
      expect(name, code).toMatch(WRITTEN[language]);
      expect(name, code).toBe(name.normalize('NFC'));
      expect(name, code).not.toMatch(/^[ ,،，-]|[ ,،，-]$| {2}|\( | \)|(?:^|[^ ])\(/);
      expect(name.replace(/\([^()]+\)|（[^（）]+）/, ''), code).not.toMatch(/[()（）]/);
    }
  });

  it('carry no article in brackets after them', () => {
    const article = /\((?:the|l['’]|les?|la|el|los|las)\)/i;
    expect(Object.values(names).filter((name) => article.test(name))).toEqual([]);
  });

  it('mark the former States, and nobody else', () => {
    const former = Object.entries(names).flatMap(([code, name]) => (FORMER[language].test(name) ? [code] : []));
    expect(former).toEqual(FORMER_STATES.map(({ code }) => code));
  });
});

describe('the names in the other languages', () => {
  it.each([
    ['FRA', 'فرنسا', 'Francia', 'France', 'Франция', '法国'],
    ['CIV', 'كوت ديفوار', 'Côte d’Ivoire', 'Côte d’Ivoire', 'Кот-д’Ивуар', '科特迪瓦'],
    ['TUR', 'تركيا', 'Türkiye', 'Türkiye', 'Турция', '土耳其'],
    ['PSE', 'دولة فلسطين', 'Estado de Palestina', 'État de Palestine', 'Государство Палестина', '巴勒斯坦国'],
    ['VAT', 'الكرسي الرسولي', 'Santa Sede', 'Saint-Siège', 'Святой Престол', '教廷'],
    ['COK', 'جزر كوك', 'Islas Cook', 'Îles Cook', 'Острова Кука', '库克群岛'],
    ['NIU', 'نيوي', 'Niue', 'Nioué', 'Ниуэ', '纽埃'],
    ['EUE', 'الاتحاد الأوروبي', 'Unión Europea', 'Union européenne', 'Европейский союз', '欧洲联盟'],
    [
      'NLD',
      'هولندا (مملكة -)',
      'Países Bajos (Reino de los)',
      'Pays-Bas (Royaume des)',
      'Нидерланды (Королевство)',
      '荷兰王国',
    ],
    ['ALA', 'جزر ألاند', 'Islas Åland', 'Îles d’Åland', 'Аландские острова', '奥兰群岛'],
    [
      'SUN',
      'اتحاد الجمهوريات الاشتراكية السوفياتية (سابقاً)',
      'Unión de Repúblicas Socialistas Soviéticas (antigua)',
      'Union des Républiques socialistes soviétiques (ancienne)',
      'Союз Советских Социалистических Республик (бывший)',
      '前苏维埃社会主义共和国联盟',
    ],
  ])('%s: %s, %s, %s, %s, %s', (code, ar, es, fr, ru, zh) => {
    const others = LANGUAGES.filter((language) => language !== 'en');
    expect(others.map((language) => findName(namesOf(language), code))).toEqual([ar, es, fr, ru, zh]);
  });

  it('are English in none: in French and Spanish a name that is the English one is that of a few places', () => {
    const [en, fr, es] = (['en', 'fr', 'es'] as const).map(namesOf);
    const phrase = /^(?=.*\b(?:of|and|the|Islands?|Republic|States?|Kingdom|Saint|former|part)\b)/;
    for (const code of PARTICIPANT_CODES) {
      for (const names of [fr, es]) if (names?.[code] === en?.[code]) expect(names?.[code], code).not.toMatch(phrase);
    }
    expect(Object.entries(fr ?? {}).filter(([, name]) => /\b(?:and|the|Islands?)\b/.test(name))).toEqual([]);
    expect(Object.entries(es ?? {}).filter(([, name]) => /\b(?:and|the|Islands?|Saint[e]?)\b/.test(name))).toEqual([
      ['KNA', 'Saint Kitts y Nevis'],
    ]);
  });
});

describe('findName', () => {
  it.each(['XKX', '', 'a State', 'constructor', '__proto__'])(
    'returns %j as it stands, since it is no code',
    (text) => {
      for (const language of LANGUAGES) expect(findName(namesOf(language), text)).toBe(text);
    },
  );
});

describe('listParticipants', () => {
  it('lists names in the language that is given', () => {
    const list = listParticipants(namesOf('ru'));
    expect(list.map(({ code }) => code)).toEqual(PARTICIPANT_CODES);
    expect(list).toContainEqual({ code: 'NOR', name: 'Норвегия', kind: 'state' });
  });
});

describe('names.csv', () => {
  const text = readFileSync(new URL('../../src/participants/names/names.csv', import.meta.url), 'utf8');

  it('ends each of its lines with a line feed alone, and has one for each participant', () => {
    expect(text).not.toMatch(/\r|\n\n/);
    expect(text.split('\n')).toHaveLength(1 + PARTICIPANT_CODES.length + 1);
  });

  it('gives an alpha-2 code to every participant of ISO 3166-1', () => {
    const without = text.split('\n').flatMap((line) => /^([A-Z]{3}),,/.exec(line)?.[1] ?? []);
    expect(without).toEqual([EUROPEAN_UNION, ...FORMER_STATES.map(({ code }) => code)].sort());
  });
});
