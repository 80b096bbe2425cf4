import { isCatalogueId, listTreatiesNamed } from '../../catalogue.ts';
import type { OwnNames } from '../../participants.ts';
import type { Session } from '../command.ts';

/** Loads the names that are read in a file: of participants those of every language, and those that the treaty declares for itself; of treaties those of the catalogue. */
export async function loadNamesRead({ own }: Session): Promise<OwnNames> {
  const { LANGUAGES, loadBearersOf } = await import('../../participants.ts');
  return { participants: own, bearersOf: await loadBearersOf(LANGUAGES), findTreatyId };
}

/** Finds the treaty of the catalogue that bears a name alone, as on the command line. */
function findTreatyId(written: string): string | undefined {
  if (isCatalogueId(written)) return written;
  const [first, ...others] = listTreatiesNamed(written);
  return others.length === 0 ? first?.id : undefined;
}
