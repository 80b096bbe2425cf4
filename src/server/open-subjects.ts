import { type CatalogueEntry, isCatalogueId, listCatalogue, loadRecord, loadTreaty } from '../catalogue.ts';
import type { Session } from '../cli/command.ts';
import { link } from '../cli/input/find-subject.ts';
import type { KnownOn } from '../cli/input/known-on.ts';
import { listRecorded } from '../cli/input/list-recorded.ts';
import type { StoreRecords } from '../cli/input/store-records.ts';
import type { Register, Treaty } from '../index.ts';
import { Refused } from './problem.ts';

/** What tells an answer from one that rests on other records. */
type Marks = readonly (string | undefined)[];

/** A treaty, and its record where there is one. */
export interface ServedSubject {
  readonly treaty: Treaty;
  readonly register: Register | undefined;
  readonly marks: Marks;
  /** Lets a session say on which knowledge its answer rests, and find the records of other treaties where this one was found. */
  readonly takeUp: (session: Session) => void;
}

/** The treaties that are listed, and how the record of each is found. */
interface ServedList {
  readonly entries: readonly CatalogueEntry[];
  /** Those of them that have a record. */
  readonly recorded: readonly string[];
  readonly findRegister: (id: string) => Promise<Register | undefined>;
  /** All records of the store; left out where the catalogue is served. */
  readonly records?: StoreRecords;
  readonly marks: Marks;
  readonly takeUp: ServedSubject['takeUp'];
}

/** The treaties that are served. */
export interface Subjects {
  /**
   * Finds a treaty by its id, with its record.
   *
   * @param knownOn when it was known; left out, as it is known now
   * @returns nothing where there is no such treaty
   * @throws Refused where it is asked what was known, and no store is served, or the store knew nothing of it
   */
  readonly find: (id: string, knownOn?: KnownOn) => Promise<ServedSubject | undefined>;
  /** Finds the clauses of a treaty of which something is to be recorded, whether there is a record of it or not. */
  readonly findClauses: (id: string) => Promise<Treaty | undefined>;
  readonly list: (knownOn?: KnownOn) => Promise<ServedList>;
}

/** Opens the treaties of the catalogue, each with its record there; one that was found once stays at hand. */
export function openSubjects(): Subjects {
  const found = new Map<string, Promise<ServedSubject>>();
  const find = async (id: string, knownOn?: KnownOn): Promise<ServedSubject | undefined> => {
    refuseKnownOn(knownOn);
    const there = found.get(id);
    if (there !== undefined || !isCatalogueId(id)) return there;
    const loading = Promise.all([loadTreaty(id).then((treaty) => link(treaty)), loadRecord(id)]).then(
      ([treaty, register]) => ({ treaty, register, marks: [], takeUp: () => undefined }),
    );
    found.set(id, loading);
    return loading;
  };
  return {
    find,
    findClauses: async (id) => (await find(id))?.treaty,
    list: async (knownOn) => {
      refuseKnownOn(knownOn);
      return {
        entries: listCatalogue(),
        recorded: listRecorded(),
        findRegister: loadRecord,
        marks: [],
        takeUp: () => undefined,
      };
    },
  };
}

/** @throws Refused where it is asked what was known: the catalogue says only what is known today */
function refuseKnownOn(knownOn: KnownOn | undefined): void {
  if (knownOn !== undefined) throw new Refused(400, { code: 'usage.http.no-store', values: { key: 'knownOn' } });
}
