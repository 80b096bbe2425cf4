import { existsSync } from 'node:fs';
import {
  type CatalogueId,
  isCatalogueId,
  listTreatiesNamed,
  listTreatiesNear,
  listTreatiesWith,
} from '../../catalogue.ts';
import { textIn } from '../../index.ts';
import type { Language } from '../../wording.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { visibleFormOf } from './visible-form.ts';

/** Where the treaty is that a user names. */
export type Source =
  | { readonly kind: 'catalogue'; readonly id: CatalogueId }
  | { readonly kind: 'file'; readonly path: string };

/** What no name of a treaty has, and a file has. */
const LIKE_A_FILE = /[\\/]|\.(?:json|csv|txt)$/i;

/** How many treaties a refusal names. */
const MOST = 6;

/**
 * Finds where the treaty is that a user names: by its id, as a file, or by a title, another name or a number that it has. A name that several
 * bear, or that only resembles one, is not taken for it.
 *
 * @throws BadInput where no treaty bears the name, or several do
 */
export function findSource(name: string, session: Pick<Session, 'words'>): Source {
  if (isCatalogueId(name)) return { kind: 'catalogue', id: name };
  if (name === '-' || existsSync(name)) return { kind: 'file', path: name };
  if (listTreatiesNamed(name).length === 0 && LIKE_A_FILE.test(name)) {
    throw new BadInput({ code: 'usage.no-such-file', values: { file: visibleFormOf(name) } });
  }
  return { kind: 'catalogue', id: findInCatalogue(name, session) };
}

/**
 * Finds a treaty of the catalogue by its id, or by a title, another name or a number that it has. No file is looked for.
 *
 * @throws BadInput where no treaty bears the name, or several do
 */
export function findInCatalogue(name: string, { words }: Pick<Session, 'words'>): CatalogueId {
  if (isCatalogueId(name)) return name;
  const [first, ...others] = listTreatiesNamed(name);
  if (first === undefined) throw refuseName(name, words.language);
  if (others.length === 0) return first.id;
  const ids = [first, ...others].map(({ id }) => id);
  throw new BadInput(
    { code: 'usage.treaty-of-several', values: { given: visibleFormOf(name) } },
    { code: 'usage.give-one-treaty', values: { ids } },
  );
}

/** Refuses a name that no treaty bears: with those in whose names its words occur, or else those that may have been misspelt. */
export function refuseName(name: string, language: Language): BadInput {
  const given = visibleFormOf(name);
  const what = { code: 'usage.no-such-treaty', values: { given } } as const;
  const [near, ...otherNear] = listTreatiesNear(name);
  const withWords = listTreatiesWith(name);
  if (near !== undefined && otherNear.length === 0)
    return new BadInput(
      { code: 'usage.no-such-treaty.nearest', values: { given, nearest: near.id } },
      { code: 'usage.see-list', values: {} },
    );
  if (withWords.length > MOST)
    return new BadInput(what, { code: 'usage.words-of-many', values: { given, count: withWords.length } });
  const all = withWords.length > 0 ? withWords : near === undefined ? [] : [near, ...otherNear];
  if (all.length === 0 || all.length > MOST) return new BadInput(what, { code: 'usage.see-list', values: {} });
  const treaties = all.map(({ id, shortTitle }) => `${id} (${textIn(shortTitle, language)})`);
  return new BadInput(
    what,
    withWords.length > 0
      ? { code: 'usage.words-of-treaties', values: { treaties } }
      : { code: 'usage.did-you-mean', values: { words: all.map(({ id }) => id) } },
  );
}
