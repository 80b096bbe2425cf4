import { assertArgument } from '../../calendar/assert-argument.ts';
import { LANGUAGE } from '../argument-shapes.ts';
import type { Language } from '../language.ts';
import type { Names } from './compose-names.ts';

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
