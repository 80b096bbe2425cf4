import { isCatalogueId, listCatalogue, loadRecord, loadTreaty } from '../../catalogue.ts';
import {
  assumeInForceOn,
  type CivilDate,
  composeLife,
  findWhyTooEarly,
  linkWithOthers,
  listLinks,
  loadOthers,
  type Register,
  type Treaty,
} from '../../index.ts';
import type { Issue } from '../../reading.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { NoRecord } from '../no-record.ts';
import { findNearest } from './find-nearest.ts';
import { findSource, type Source } from './find-source.ts';
import { refuseNotHeld, type StoreMayBeAsked, type StoreRecords } from './store-records.ts';
import { findAsOf } from './today.ts';

/** The treaty a command is about, and its record. */
export interface Subject {
  readonly treaty: Treaty;
  readonly register: Register;
}

/** Which record a command answers from. */
export interface RecordAsked extends StoreMayBeAsked {
  /** A file, or {@link NOTHING_DONE}; left out for the record of the catalogue. */
  readonly register?: string;
  /** Leave out the rows of that file that cannot be read, and read the others. */
  readonly skipBadRows?: true;
  readonly recordEndsOn?: CivilDate;
  /** The date of the treaty itself, where that is known and not taken from the record. */
  readonly inForceOn?: CivilDate;
  readonly asOf?: CivilDate;
  /** The records of a store that was read at once, instead of that store. */
  readonly records?: StoreRecords;
}

/** What stands for a register where nobody has acted yet. */
const NOTHING_DONE = 'none';

/**
 * Finds the treaty a user names, in the catalogue or as a file, with the record it comes with or the one given.
 *
 * @throws BadInput where there is no such treaty or file, with those that may have been meant
 * @throws NoRecord where only the clauses are at hand
 */
export async function findSubject(name: string, asked: RecordAsked, session: Session): Promise<Subject> {
  const { treaty, register } = await findTreatyWithRecord(name, asked, session);
  if (register === undefined) throw new NoRecord(treaty);
  return { treaty, register };
}

/**
 * Finds the treaty a user names, with its record where there is one: for what follows from the clauses alone.
 *
 * @throws BadInput where there is no such treaty or file, with those that may have been meant
 */
export async function findTreatyWithRecord(
  name: string,
  asked: RecordAsked,
  session: Session,
): Promise<{ readonly treaty: Treaty; readonly register: Register | undefined }> {
  const source = findSource(name, session);
  const loaded = await loadSource(source, session);
  const inStore = await takeUpStore(loaded, asked, session);
  const treaty = await takeUpLinked(loaded, session);
  const { recordEndsOn: endsOn, inForceOn } = asked;
  const assumed = await assumeDateAsked(treaty, inForceOn, session);
  const register = inStore ?? (await findRegister(source, assumed, asked, session));
  return {
    treaty: assumed,
    register: register === undefined || endsOn === undefined ? register : { ...register, endsOn },
  };
}

/**
 * Takes the date of a treaty as known, where one is given, and says beside the answer where the record of the catalogue gives another.
 *
 * @throws BadInput where the treaty cannot be in force on that day: before its adoption, before a day that the clause names, or before anybody
 * could have deposited what the clause asks for
 */
export async function assumeDateAsked(
  treaty: Treaty,
  inForceOn: CivilDate | undefined,
  session: Session,
): Promise<Treaty> {
  if (inForceOn === undefined) return treaty;
  switch (findWhyTooEarly(treaty, inForceOn)) {
    case 'adoption':
      throw refuseBeforeAdoption(treaty, inForceOn);
    case 'clause': {
      const { article } = treaty.finalClauses.entryIntoForce;
      throw new BadInput({
        code: 'usage.in-force-on-too-early',
        values: { treaty: treaty.id, on: inForceOn, article },
      });
    }
    case 'opening': {
      const { opensOn } = treaty.finalClauses.participation.signature;
      const values = { treaty: treaty.id, on: inForceOn, opensOn };
      throw new BadInput({ code: 'usage.in-force-on-before-opening', values });
    }
    case undefined:
      await compareWithRecord(treaty, inForceOn, session);
      return assumeInForceOn(treaty, inForceOn);
  }
}

/** Says beside the answer that the record of the catalogue gives another date than the one stated, on every reading. */
async function compareWithRecord(treaty: Treaty, stated: CivilDate, session: Session): Promise<void> {
  const record = isCatalogueId(treaty.id) ? await loadRecord(treaty.id) : undefined;
  if (record === undefined) return;
  const { entryIntoForce } = composeLife(treaty, record);
  if (entryIntoForce.kind !== 'determined') return;
  const { value: recorded, readings = [] } = entryIntoForce;
  if (recorded === stated || readings.some(({ value }) => value === stated)) return;
  session.sayBeside({ code: 'record.stated-date-differs', values: { stated, recorded } });
}

/** A treaty is in force on no day before its adoption. */
function refuseBeforeAdoption({ id, adoptedOn }: Treaty, on: CivilDate): BadInput {
  const what = { code: 'issue.before-adoption.fixed-date', values: { on, adoptedOn } } as const;
  return new BadInput({ issue: { what, remedy: { code: 'remedy.check-days', values: {} } }, of: id });
}

/**
 * Finds the record in the store that is asked about, and lets the records of other treaties be found there too.
 *
 * @throws BadInput where the store cannot be read, or knows nothing of the treaty by then; or no store is given, and it is asked what one knew
 */
async function takeUpStore(
  treaty: Treaty,
  { store, knownOn, records }: RecordAsked,
  session: Session,
): Promise<Register | undefined> {
  if (records !== undefined) return records.find(treaty.id) ?? refuseNotHeld(records.store, treaty.id);
  if (store === undefined && knownOn === undefined) return undefined;
  if (store === undefined) throw new BadInput({ code: 'usage.store.known-on-alone', values: {} });
  const { readFromStore } = await import('./read-from-store.ts');
  return readFromStore(treaty, { store, ...(knownOn && { knownOn }) }, session);
}

async function findRegister(
  source: Source,
  treaty: Treaty,
  { register: path, asOf, ...how }: RecordAsked,
  session: Session,
): Promise<Register | undefined> {
  if (path === undefined) return source.kind === 'catalogue' ? loadRecord(source.id) : undefined;
  if (path === NOTHING_DONE) {
    return { treaty: treaty.id, endsOn: findAsOf(asOf, treaty, session), sources: [], acts: [] };
  }
  const { nameOfInput, readRegister } = await import('./read-input.ts');
  const register = await readRegister(path, treaty, session, how);
  refuseOtherTreaty(nameOfInput(path, session), register, treaty);
  return register;
}

/** Loads the record of another treaty than the one asked about: from the store that is asked about, where that holds it, and else from the catalogue. */
export async function loadOtherRecord(
  id: string,
  session: Pick<Session, 'findRecordInStore'> | undefined,
): Promise<Register | undefined> {
  return (await session?.findRecordInStore(id)) ?? (isCatalogueId(id) ? loadRecord(id) : undefined);
}

/**
 * Links a treaty with those of the catalogue to which its clauses refer.
 *
 * @throws BadInput where they refer to one another in a circle, or to a treaty that the catalogue does not have
 */
export async function link(treaty: Treaty, session?: Pick<Session, 'findRecordInStore'>): Promise<Treaty> {
  const links = listLinks(treaty);
  if (links.length === 0) return treaty;
  for (const id of links) {
    if (!isCatalogueId(id) && id !== treaty.id) throw await refuseUnknownTreaty(treaty.id, id);
  }
  const linked = linkWithOthers(
    treaty,
    await loadOthers(treaty, { loadTreaty, loadRecord: (id) => loadOtherRecord(id, session) }),
  );
  if (linked.kind === 'linked') return linked.treaty;
  throw refuseCircle(treaty, linked.circle);
}

/** Refuses clauses that wait for one another in a circle. */
export function refuseCircle({ id }: Treaty, circle: readonly string[]): BadInput {
  return new BadInput({ code: 'usage.circle', values: { treaty: id, circle: circle.join(' → ') } });
}

/**
 * Makes sure that a register belongs to the treaty it is used with; a table does not say, and belongs to any.
 *
 * @throws BadInput where it is the register of another treaty
 */
export function refuseOtherTreaty(file: string, register: Register, treaty: Treaty): void {
  if (register.treaty === treaty.id) return;
  throw new BadInput({ code: 'usage.register-of-another', values: { file, own: register.treaty, treaty: treaty.id } });
}

/**
 * Finds the treaty a user names, by an id, a title, another name or a number in the catalogue, or as a file.
 *
 * @throws BadInput where there is neither, with those that may have been meant
 */
export async function findTreaty(name: string, session: Session): Promise<Treaty> {
  return openSource(findSource(name, session), session);
}

async function openSource(source: Source, session: Session): Promise<Treaty> {
  return takeUpLinked(await loadSource(source, session), session);
}

async function takeUpLinked(loaded: Treaty, session: Session): Promise<Treaty> {
  const treaty = await link(loaded, session);
  session.takeUp(treaty);
  return treaty;
}

/** Loads the participants that a treaty declares for itself which a register as JSON names at its beginning, before the acts are read. */
export async function loadNamedParticipants(text: string, session: Session): Promise<void> {
  const [, id = ''] = /^\s*\{[^[{]*"treaty"\s*:\s*"([a-z0-9-]+)"/.exec(text) ?? [];
  const treaty = isCatalogueId(id) ? await loadTreaty(id) : undefined;
  if (treaty !== undefined) session.takeUp(treaty);
}

async function loadSource(source: Source, session: Session): Promise<Treaty> {
  if (source.kind === 'catalogue') return loadTreaty(source.id);
  const { readTreaty } = await import('./read-input.ts');
  return readTreaty(source.path, session);
}

/** A clause that names a treaty of which nothing is known can never be answered. */
async function refuseUnknownTreaty(id: string, treaty: string): Promise<BadInput> {
  const nearest = await findNearest(
    treaty,
    listCatalogue().map((entry) => entry.id),
  );
  const example = '{ "kind": "known", "inForceOn": "2008-05-03" }';
  const what: Issue['what'] =
    nearest === undefined
      ? { code: 'issue.unknown-treaty', values: { treaty } }
      : { code: 'issue.unknown-treaty.nearest', values: { treaty, nearest } };
  return new BadInput({ issue: { what, remedy: { code: 'remedy.state-facts', values: { example } } }, of: id });
}
