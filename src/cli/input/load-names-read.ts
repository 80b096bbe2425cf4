import type { OwnNames } from '../../participants.ts';
import type { Session } from '../command.ts';

/** Loads the names by which participants are read in a file: those of every language, and those of the participants that the treaty declares for itself. */
export async function loadNamesRead({ own }: Session): Promise<OwnNames> {
  const { LANGUAGES, loadBearersOf } = await import('../../participants.ts');
  return { participants: own, bearersOf: await loadBearersOf(LANGUAGES) };
}
