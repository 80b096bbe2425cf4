import { isCatalogueId, listCatalogue, loadTreaty } from '../catalogue.ts';
import { BadInput } from '../cli/bad-input.ts';
import type { Session } from '../cli/command.ts';
import { link } from '../cli/input/find-subject.ts';
import { momentOf } from '../cli/input/known-on.ts';
import { type AsKnown, composeAsKnown, describeOther } from '../cli/input/read-from-store.ts';
import { SEAT_OF_SEVERAL } from '../cli/input/seat-of-several.ts';
import type { Register, Treaty } from '../index.ts';
import { composeRegisterAsKnown, type Entry, type Store } from '../store.ts';
import type { ServedSubject, Subjects } from './open-subjects.ts';
import { Refused } from './problem.ts';

/** A store that is served, and its name in sentences: without the place where it is. */
export interface ServedStore {
  readonly store: Store;
  readonly name: string;
}

/** What a store holds as long as nothing more is recorded. */
interface View {
  /** What tells it from what the store holds before or after it. */
  readonly mark: string;
  readonly list: (treaty: string) => Promise<readonly Entry[]>;
}

/** Opens the treaties of which a store holds something, each with its record there as it was known. */
export function openStoreSubjects({ store, name }: ServedStore): Subjects {
  const findView = openViews(store);

  return {
    find: async (id, knownOn) => {
      if (!isCatalogueId(id)) return undefined;
      const view = await findView();
      const loaded = await loadTreaty(id);
      const moment = knownOn && momentOf(knownOn, loaded);
      const known = composeOrRefuse(id, await view.list(id), { store: name, moment });
      const findRecord = async (other: string) =>
        other === id ? known.register : composeRegisterAsKnown(await view.list(other), moment);
      const linked = await linkAndTell(loaded, findRecord);
      return composeServed(known, linked, { findRecord, marks: [view.mark, moment], name });
    },
    findClauses: async (id) => {
      if (!isCatalogueId(id)) return undefined;
      const view = await findView();
      return link(await loadTreaty(id), {
        findRecordInStore: async (other) => composeRegisterAsKnown(await view.list(other)),
      });
    },
    list: async (knownOn) => {
      const view = await findView();
      const moment = knownOn && momentOf(knownOn, SEAT_OF_SEVERAL);
      const records = new Map<string, Register>();
      for (const { treaty } of await store.listRegisters()) {
        const register = composeRegisterAsKnown(await view.list(treaty), moment);
        if (register !== undefined) records.set(treaty, register);
      }
      const findRegister = async (id: string) => records.get(id);
      const entries = listCatalogue().filter(({ id }) => records.has(id));
      return {
        entries,
        recorded: entries.map(({ id }) => id),
        records: {
          store: name,
          treaties: entries.map(({ id }) => id),
          others: [...records.keys()].filter((id) => !isCatalogueId(id)),
          find: (id) => records.get(id),
        },
        findRegister,
        marks: [view.mark, moment],
        takeUp: (session) => session.takeUpStore(findRegister),
      };
    },
  };
}

/** Opens what finds how a store stands: what was read once is at hand until something more is recorded, by whomever. */
function openViews(store: Store): () => Promise<View> {
  let view: View | undefined;
  return async () => {
    const last = await store.findLast();
    const mark = last?.hash ?? 'nothing';
    if (view?.mark === mark) return view;
    const lists = new Map<string, Promise<readonly Entry[]>>();
    const list: View['list'] = (treaty) => {
      const there = lists.get(treaty);
      if (there !== undefined) return there;
      const listing = store
        .list({ treaty })
        .then((entries) => entries.filter(({ sequence }) => sequence <= (last?.sequence ?? 0)));
      lists.set(treaty, listing);
      // What failed is read anew when it is asked for again.
      listing.catch(() => lists.delete(treaty));
      return listing;
    };
    view = { mark, list };
    return view;
  };
}

/** @throws Refused where the store holds nothing of the treaty, or held nothing by then */
function composeOrRefuse(...asked: Parameters<typeof composeAsKnown>): AsKnown {
  try {
    return composeAsKnown(...asked);
  } catch (error) {
    throw error instanceof BadInput ? new Refused(404, error) : error;
  }
}

type FindRecord = Session['findRecordInStore'];

/** A treaty that is linked with others, and which records of these the store gave, or did not. */
interface Linked {
  readonly treaty: Treaty;
  readonly others: ReadonlyMap<string, Register | undefined>;
}

async function linkAndTell(loaded: Treaty, findRecord: FindRecord): Promise<Linked> {
  const others = new Map<string, Register | undefined>();
  const treaty = await link(loaded, {
    findRecordInStore: async (other) => {
      const register = await findRecord(other);
      others.set(other, register);
      return register;
    },
  });
  return { treaty, others };
}

function composeServed(
  { register, says }: AsKnown,
  { treaty, others }: Linked,
  {
    findRecord,
    marks,
    name,
  }: { readonly findRecord: FindRecord; readonly marks: ServedSubject['marks']; readonly name: string },
): ServedSubject {
  const takeUp = (session: Session): void => {
    session.sayBeside(says);
    const told = new Set<string>();
    const tell = (other: string, found: Register | undefined): void => {
      if (other !== treaty.id && !told.has(other)) session.sayBeside(describeOther(other, found, name));
      told.add(other);
    };
    for (const [other, found] of others) tell(other, found);
    session.takeUpStore(async (other) => {
      const found = await findRecord(other);
      tell(other, found);
      return found;
    });
  };
  return { treaty, register, marks, takeUp };
}
