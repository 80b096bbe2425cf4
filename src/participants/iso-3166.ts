import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

/** One entry of ISO 3166-1, a State or a territory, with its English name as `i18n-iso-countries` gives it. */
export interface IsoEntry {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly englishName: string;
}

/*
 * The two files are imported without the package's own code: its entry point reads eighty languages, 24 ms at every
 * start. Node prints no warning for `with { type: 'json' }` from 20.18.3 on, and bundlers inline both files.
 */
const NAMES: Readonly<Record<string, string | readonly string[]>> = english.countries;

/** `XK` is user-assigned, not ISO's: the list of the package carries it all the same. */
const NOT_ISO = 'XK';

/** Every entry of ISO 3166-1 by its alpha-3 code. */
export const ISO_ENTRIES: ReadonlyMap<string, IsoEntry> = new Map(
  codes.flatMap(([alpha2, alpha3]) => {
    if (alpha2 === undefined || alpha3 === undefined || alpha2 === NOT_ISO) return [];
    const names = NAMES[alpha2];
    const englishName = typeof names === 'string' ? names : (names?.[0] ?? alpha3);
    return [[alpha3, { alpha2, alpha3, englishName }] as const];
  }),
);
