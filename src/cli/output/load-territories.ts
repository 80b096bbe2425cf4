import type { CivilDate, Life } from '../../index.ts';
import type { Session } from '../command.ts';
import type { Territories } from './open-territories.ts';

/** Loads what the record says of territories, and names them by; few records hold an extension to one. */
export async function loadTerritories(
  life: Life,
  asOf: CivilDate,
  { words }: Pick<Session, 'words'>,
): Promise<Territories | undefined> {
  if (!life.recorded.some(({ kind }) => kind === 'territorial-extension')) return undefined;
  const { openTerritories } = await import('./open-territories.ts');
  return openTerritories(life, asOf, words.language);
}
