import { ALPHA_2 } from '../../participants/iso-3166.ts';

const OPENED = new Map<string, (name: string) => string>();

/**
 * Opens what finds the code of a State by its name in German, French or Italian, as the platform has the names of countries in these languages.
 *
 * @returns a function from a name to the code; a name that is nobody's there stands as it is
 * @example openSwissNames('de')('Norwegen') // 'NOR'
 */
export function openSwissNames(language: 'de' | 'fr' | 'it'): (name: string) => string {
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
