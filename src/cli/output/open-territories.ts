import { type CivilDate, type Life, listTerritories, type TerritoryOfTreaty } from '../../index.ts';
import type { Language } from '../../wording.ts';
import type { Page } from './page.ts';
import { type NameTerritory, setTerritories } from './territories-table.ts';

/** The territories to which a treaty was extended. */
export interface Territories {
  readonly list: readonly TerritoryOfTreaty[];
  /** Sets by whom and from when it was extended to each. */
  readonly set: (page: Page) => readonly string[];
}

/** Lists the territories to which a treaty was extended by the record, and sets them on a page of a language. */
export async function openTerritories(life: Life, asOf: CivilDate, language: Language): Promise<Territories> {
  const list = listTerritories(life, asOf);
  const nameTerritory = await loadNaming(language);
  return { list, set: (page) => setTerritories(page, list, nameTerritory) };
}

/** Loads what names a territory as a language does, where it has a code, or its parts have; in English, the name that the record has is its name. */
async function loadNaming(language: Language): Promise<NameTerritory> {
  if (language === 'en') return ({ formats }, territory) => formats.plain(territory);
  const { listNamedTogether } = await import('../../participants.ts');
  return ({ formats }, territory) => {
    const codes = listNamedTogether(territory);
    return codes.length > 0 ? formats.participants(codes) : formats.plain(territory);
  };
}
