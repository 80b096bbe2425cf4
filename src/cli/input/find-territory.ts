import type { Life } from '../../index.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { readName } from './find-participant.ts';

/**
 * Finds the name under which the record of a treaty has a territory: that of an act there, where the name that is asked for is the same, or of
 * the same code ("Hong Kong", "HKG"); otherwise the name as it is given.
 */
export async function findTerritory(given: string, { recorded }: Life, session: Session): Promise<string> {
  const names = [...new Set(recorded.flatMap((act) => ('territory' in act ? [act.territory] : [])))];
  const code = await findCode(given, session);
  const { findName, listNamedTogether, loadNames } = await import('../../participants.ts');
  for (const name of names) {
    if (name.toLowerCase() === given.trim().toLowerCase()) return name;
    if (code !== undefined && listNamedTogether(name).includes(code)) return name;
  }
  if (code === undefined || code !== given.trim().toUpperCase()) return given;
  return findName(await loadNames(session.words.language), code);
}

/**
 * Refuses what can be no territory to which a State extends a treaty from now on: an empty text, and the name of a State or an organisation.
 *
 * @throws BadInput
 */
export async function refuseNoTerritory(given: string, session: Session): Promise<void> {
  if (given.trim() === '') throw new BadInput({ code: 'usage.missing-value', values: { option: '--territory' } });
  const code = await findCode(given, session);
  if (code === undefined || (await isTerritory(code))) return;
  throw new BadInput({ code: 'usage.no-territory', values: { given } });
}

/** Finds the code of a territory, where it has one. */
async function findCode(name: string, session: Session): Promise<string | undefined> {
  const read = await readName(name, session);
  return read.kind === 'known' ? read.code : undefined;
}

/** Checks if what is named is a territory, for which the State responsible for it acts. */
export async function isTerritory(code: string): Promise<boolean> {
  const { listParticipants } = await import('../../participants.ts');
  return listParticipants().some((each) => each.code === code && each.kind === 'territory');
}
