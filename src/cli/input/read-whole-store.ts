import { isCatalogueId } from '../../catalogue.ts';
import type { Register } from '../../index.ts';
import { composeRegisterAsKnown, type Entry } from '../../store.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { momentOf } from './known-on.ts';
import { nameOfStore, runOnStore } from './open-store.ts';
import { describeKnowledge, describeOther } from './read-from-store.ts';
import { SEAT_OF_SEVERAL } from './seat-of-several.ts';
import type { StoreMayBeAsked, StoreRecords } from './store-records.ts';

/**
 * Reads all records of a store where one is asked, for a command that answers of several treaties at once; what is said beside the answer says so. From then
 * on, the records of other treaties are found there too.
 *
 * @returns nothing where no store is asked
 * @throws BadInput where the store cannot be read, or held nothing by then; or no store is given, and it is asked what one knew
 */
export async function readWholeStore(
  { store: place, knownOn }: StoreMayBeAsked,
  session: Session,
): Promise<StoreRecords | undefined> {
  if (place === undefined && knownOn === undefined) return undefined;
  if (place === undefined) throw new BadInput({ code: 'usage.store.known-on-alone', values: {} });
  const store = nameOfStore(place);
  const moment = knownOn === undefined ? undefined : momentOf(knownOn, SEAT_OF_SEVERAL);
  const until = moment === undefined ? {} : { until: moment };
  const entries = await runOnStore(place, 'read', (opened) => opened.list(until));
  const last = entries.at(-1)?.recordedAt;
  if (last === undefined) {
    throw new BadInput(
      moment === undefined
        ? { code: 'usage.store.empty', values: { store } }
        : { code: 'usage.store.nothing-yet', values: { store, moment } },
    );
  }
  session.sayBeside(describeKnowledge({ store, entries: entries.length, last }, moment));
  const records = composeRecords(entries);
  const said = new Set<string>();
  session.takeUpStore(async (treaty) => {
    const register = records.get(treaty);
    if (register === undefined && !said.has(treaty)) session.sayBeside(describeOther(treaty, register, store));
    said.add(treaty);
    return register;
  });
  const ids = [...records.keys()].sort();
  return {
    store,
    treaties: ids.filter(isCatalogueId),
    others: ids.filter((id) => !isCatalogueId(id)),
    find: (treaty) => records.get(treaty),
  };
}

function composeRecords(entries: readonly Entry[]): ReadonlyMap<string, Register> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.treaty);
    if (group === undefined) groups.set(entry.treaty, [entry]);
    else group.push(entry);
  }
  const records = new Map<string, Register>();
  for (const [treaty, own] of groups) {
    const register = composeRegisterAsKnown(own);
    if (register !== undefined) records.set(treaty, register);
  }
  return records;
}

/**
 * Lists the treaties of a store that are answered of where all are asked for, and tells which are left out: those whose clauses the catalogue does not have.
 *
 * @throws BadInput where it has no others
 */
export function listHeld({ store, treaties, others }: StoreRecords, { stderr, words }: Session): readonly string[] {
  const leftOut = { code: 'usage.store.not-in-catalogue', values: { store, treaties: others } } as const;
  if (treaties.length === 0) throw new BadInput(leftOut);
  if (others.length > 0) stderr.write(`${words.render(leftOut)}\n`);
  return treaties;
}
