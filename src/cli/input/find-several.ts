import type { Session } from '../command.ts';
import { writeRecordEnd } from '../output/set-record-end.ts';
import { writeWithoutRecord } from '../output/write-without-record.ts';
import type { RecordAsked } from './find-subject.ts';
import { listRecorded } from './list-recorded.ts';
import { listHeld, readWholeStore } from './read-whole-store.ts';

/** The treaties that are asked about, as they are named, and how the record of each is found. */
export interface Several {
  readonly names: readonly string[];
  readonly asked: RecordAsked;
}

/**
 * Finds which treaties are asked about: those named, each once, or else all that have a record, in the store where one is asked, and in the catalogue otherwise. Of
 * several, a store is read at once, as it was at one moment.
 *
 * @throws BadInput where the store cannot be read
 */
export async function findSeveral(names: readonly string[], asked: RecordAsked, session: Session): Promise<Several> {
  const named = [...new Set(names)];
  if (named.length === 1) return { names: named, asked };
  const records = await readWholeStore(asked, session);
  if (records === undefined) return { names: named.length === 0 ? listRecorded() : named, asked };
  const { store: _, knownOn: __, ...rest } = asked;
  return { names: named.length === 0 ? listHeld(records, session) : named, asked: { ...rest, records } };
}

/** Tells of several treaties on which knowledge an answer rests and, where all of the catalogue were asked for, which have no record. */
export function tellOfSeveral(names: readonly string[], { records }: RecordAsked, session: Session): void {
  if (records !== undefined) writeRecordEnd(session, { says: [] });
  else if (names.length === 0) writeWithoutRecord(session);
}
