import { assertNever } from '../../index.ts';
import type { Language } from '../../wording.ts';

/**
 * Sorts by name for a list, in the order of the language: in Arabic, Russian and Chinese as its collator says, in the languages of the Latin
 * script by letter, accents aside. A collator would do more there too, and takes longer to load than everything else here.
 *
 * @example orderByName(['Zambia', 'Åland', 'Bahamas'], (name) => name, 'en') // ['Åland', 'Bahamas', 'Zambia']
 */
export function orderByName<T>(all: readonly T[], nameOf: (each: T) => string, language: Language): readonly T[] {
  const keyOf = isOfLatinScript(language) ? withoutAccents : (name: string) => name;
  return all
    .map((each) => ({ each, key: keyOf(nameOf(each)) }))
    .sort(isOfLatinScript(language) ? byLetter : byCollator(language))
    .map(({ each }) => each);
}

interface Keyed {
  readonly key: string;
}

function isOfLatinScript(language: Language): boolean {
  switch (language) {
    case 'en':
    case 'es':
    case 'fr':
      return true;
    case 'ar':
    case 'ru':
    case 'zh':
      return false;
    default:
      return assertNever(language);
  }
}

function withoutAccents(name: string): string {
  const plain = /^[ -~]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase();
}

function byLetter(a: Keyed, b: Keyed): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function byCollator(language: Language): (a: Keyed, b: Keyed) => number {
  const { compare } = new Intl.Collator(language);
  return (a, b) => compare(a.key, b.key);
}
