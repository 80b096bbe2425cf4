import { ALPHA_2 } from '../participants/iso-3166.ts';

/** The languages of tables whose States are found by the names that the platform has. */
export type DisplayedLanguage = 'de' | 'fr' | 'it' | 'nl';

const OPENED = new Map<string, (name: string) => string>();

/**
 * Opens what finds the code of a State by its name in a language in which names are not read elsewhere, as the platform has the names of countries in it.
 *
 * @returns a function from a name to the code; a name that is nobody's there stands as it is
 * @example openDisplayedNames('de')('Norwegen') // 'NOR'
 */
export function openDisplayedNames(language: DisplayedLanguage): (name: string) => string {
  const known = OPENED.get(language);
  if (known !== undefined) return known;
  const displayed = new Intl.DisplayNames([language], { type: 'region' });
  const codes = new Map([
    ...[...ALPHA_2].map(([code, alpha2]) => [keyOf(displayed.of(alpha2) ?? code), code] as const),
    [keyOf(displayed.of('EU') ?? ''), 'EUE'] as const,
  ]);
  const find = (name: string): string => codes.get(keyOf(name)) ?? name;
  OPENED.set(language, find);
  return find;
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[’]/gu, "'").trim();
}
