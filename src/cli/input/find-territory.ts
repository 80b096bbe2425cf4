import { listCatalogue, loadRecord } from '../../catalogue.ts';
import type { CivilDate, Life, Register } from '../../index.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { readName } from './find-participant.ts';

/**
 * Finds the name under which the record of a treaty has a territory: that of an act there, where the name that is asked for is the same, or of
 * the same code ("Hong Kong", "HKG"); otherwise the name as it is given.
 */
export async function findTerritory(given: string, { recorded }: Life, session: Session): Promise<string> {
  const names = listTerritoriesOf(recorded);
  const code = await findCode(given, session);
  const { findName, listNamedTogether, loadNames } = await import('../../participants.ts');
  for (const name of names) {
    if (isSameName(name, given)) return name;
    if (code !== undefined && listNamedTogether(name).includes(code)) return name;
  }
  if (code === undefined || code !== given.trim().toUpperCase()) return given;
  return findName(await loadNames(session.words.language), code);
}

/** A territory as a user named it and as the record does, and the State that was named beside it, where one was. */
export interface TerritoryAsked {
  readonly given: string;
  readonly territory: string;
  readonly of: string | undefined;
}

/**
 * Finds by which State a treaty would apply to a territory on a day: the one that is named, or else the one that is responsible for it; none where the record
 * has acts for the territory, which tell it, and where who is responsible is not known or is disputed.
 *
 * @throws BadInput where a State is named that is not the one responsible on that day and that has not acted for the territory by the record
 */
export async function findResponsible(
  { given, territory, of }: TerritoryAsked,
  { recorded }: Life,
  on: CivilDate,
  session: Session,
): Promise<string | undefined> {
  const acts = recorded.filter((act) => 'territory' in act && isSameName(act.territory, territory));
  const { continuingStateOf } = await import('../../participants.ts');
  const responsible = await findStateOf(given, on, session);
  if (of === undefined) return acts.length === 0 ? responsible : undefined;
  const named = continuingStateOf(of);
  if (responsible === undefined || named === responsible) return of;
  if (acts.some(({ participant }) => participant === named)) return of;
  throw new BadInput({ code: 'usage.territory-of-another', values: { territory, participant: of, responsible, on } });
}

/** Finds the State that is responsible for a territory on a day; none where that is not known, or is disputed. */
export async function findStateOf(given: string, on: CivilDate, session: Session): Promise<string | undefined> {
  const code = await findCode(given, session);
  const { findResponsibleState } = await import('../../participants.ts');
  return code === undefined ? undefined : findResponsibleState(code, on);
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

/**
 * Checks if a name is that of a territory, or of several together, by the table of names or by a record: that of the life, or any of the catalogue.
 *
 * @param name as `findTerritory` gives it
 */
export async function isTerritoryKnown(name: string, { recorded }: Life, session: Session): Promise<boolean> {
  if (listTerritoriesOf(recorded).includes(name) || (await findCode(name, session)) !== undefined) return true;
  const { listNamedTogether } = await import('../../participants.ts');
  const codes = await Promise.all(listNamedTogether(name).map(isTerritory));
  if (codes.length > 0 && codes.every((each) => each)) return true;
  const records = await Promise.all(listCatalogue().map(({ id }) => loadRecord(id)));
  return records.some((record) => listTerritoriesOf(record?.acts ?? []).some((each) => isSameName(each, name)));
}

function listTerritoriesOf(acts: Register['acts']): readonly string[] {
  return [...new Set(acts.flatMap((act) => ('territory' in act ? [act.territory] : [])))];
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.trim().toLowerCase();
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
