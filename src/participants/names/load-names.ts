import { assertArgument } from '../../calendar/assert-argument.ts';
import { LANGUAGE } from '../argument-shapes.ts';
import type { Language } from '../language.ts';
import type { Names, OtherNames } from './compose-names.ts';

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly names: Names }>>> = {
  ar: () => import('./compiled/ar.ts'),
  en: () => import('./compiled/en.ts'),
  es: () => import('./compiled/es.ts'),
  fr: () => import('./compiled/fr.ts'),
  ru: () => import('./compiled/ru.ts'),
  zh: () => import('./compiled/zh.ts'),
};

/**
 * Loads the names of participants in a language, and no other: for `findName`.
 *
 * @example loadNames('fr') instanceof Promise // true
 */
export async function loadNames(language: Language): Promise<Names> {
  assertArgument('loadNames', 'language', LANGUAGE, language);
  return (await LOADERS[language]()).names;
}

const LOADERS_OF_OTHERS: Readonly<Record<Language, () => Promise<{ readonly otherNames: OtherNames }>>> = {
  ar: () => import('./compiled/other-ar.ts'),
  en: async () => {
    const { NAME_VARIANTS } = await import('../name-variants.ts');
    return { otherNames: Object.fromEntries(NAME_VARIANTS) };
  },
  es: () => import('./compiled/other-es.ts'),
  fr: () => import('./compiled/other-fr.ts'),
  ru: () => import('./compiled/other-ru.ts'),
  zh: () => import('./compiled/other-zh.ts'),
};

/**
 * Loads what participants are called in a language beside the names that are shown, such as "États-Unis": for `listBearers`.
 *
 * @example loadOtherNames('fr') instanceof Promise // true
 */
export async function loadOtherNames(language: Language): Promise<OtherNames> {
  assertArgument('loadOtherNames', 'language', LANGUAGE, language);
  return (await LOADERS_OF_OTHERS[language]()).otherNames;
}
