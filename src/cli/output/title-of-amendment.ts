import { listCatalogue } from '../../catalogue.ts';
import type { AmendmentLife, Life, Text } from '../../index.ts';
import type { Language } from '../../wording.ts';

/**
 * Gives what an amendment is about, as the record has it, which is in one language; in another language, the short title of the same amendment
 * as a treaty of the catalogue, where it is one.
 */
export function titleOfAmendment(
  { treaty }: Pick<Life, 'treaty'>,
  { id, title }: Pick<AmendmentLife['record'], 'id' | 'title'>,
  language: Language,
): Text | undefined {
  if (title === undefined || language === 'en') return title;
  return listCatalogue().find(({ amends }) => amends?.treaty === treaty.id && amends.as === id)?.shortTitle ?? title;
}
