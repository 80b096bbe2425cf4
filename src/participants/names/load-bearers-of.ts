import { assertArgument } from '../../calendar/assert-argument.ts';
import { LANGUAGES_LISTED } from '../argument-shapes.ts';
import type { Language } from '../language.ts';
import { type BearersOf, openBearersOf } from '../list-bearers.ts';
import { loadNames, loadOtherNames } from './load-names.ts';

/**
 * Loads who bears a name in some languages, `LANGUAGES` for every one: for readers of files, which know the English names alone without it (`bearersOf`). The tables
 * are small; what is found by is made of them when a name is first asked for.
 *
 * @example loadBearersOf(['fr', 'es']) instanceof Promise // true
 */
export async function loadBearersOf(languages: readonly Language[]): Promise<BearersOf> {
  assertArgument('loadBearersOf', 'languages', LANGUAGES_LISTED, languages);
  return openBearersOf(
    await Promise.all(
      languages.map(async (language) => ({
        names: await loadNames(language),
        otherNames: await loadOtherNames(language),
      })),
    ),
  );
}
