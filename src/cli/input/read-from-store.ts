import type { Register, Treaty } from '../../index.ts';
import { composeRegisterAsKnown, type Entry } from '../../store.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { type KnownOn, momentOf } from './known-on.ts';
import { nameOfStore, runOnStore } from './open-store.ts';
import { refuseNotHeld } from './store-records.ts';

/** Which store is asked, and when it knew what it is asked about. */
export interface StoreAsked {
  readonly store: string;
  readonly knownOn?: KnownOn;
}

/**
 * Reads the record of a treaty from a store, as it was known; what is said beside the answer says so. From then on, the records of other treaties are found in
 * that store too, as they were known at that moment.
 *
 * @throws BadInput where the store cannot be read, or held nothing of the treaty
 */
export async function readFromStore(
  treaty: Treaty,
  { store: place, knownOn }: StoreAsked,
  session: Session,
): Promise<Register> {
  const store = nameOfStore(place);
  const moment = knownOn === undefined ? undefined : momentOf(knownOn, treaty);
  const entries = await runOnStore(place, 'read', (opened) => opened.list({ treaty: treaty.id }));
  const { register, says } = composeAsKnown(treaty.id, entries, { store, moment });
  session.sayBeside(says);
  linkOthersInStore(place, session, { moment, own: register });
  return register;
}

/** The record of a treaty as it was known, and what is said beside an answer from it. */
export interface AsKnown {
  readonly register: Register;
  readonly says: Says;
}

type Says = Parameters<Session['sayBeside']>[0];

/**
 * Composes the record of a treaty as it was known at a moment, or is now.
 *
 * @param entries all that the store holds of it
 * @throws BadInput where that is nothing, or was nothing by then
 */
export function composeAsKnown(
  treaty: string,
  entries: readonly Entry[],
  { store, moment }: { readonly store: string; readonly moment: string | undefined },
): AsKnown {
  const [first] = entries;
  if (first === undefined) return refuseNotHeld(store, treaty);
  const known = moment === undefined ? entries : entries.filter(({ recordedAt }) => recordedAt <= moment);
  const register = composeRegisterAsKnown(known);
  const last = known.at(-1)?.recordedAt;
  if (register === undefined || last === undefined) {
    const values = { store, treaty, moment: moment ?? '', first: first.recordedAt };
    throw new BadInput({ code: 'usage.store.not-yet', values });
  }
  return { register, says: describeKnowledge({ store, entries: known.length, last }, moment) };
}

/** Describes on which knowledge an answer rests. */
export function describeKnowledge(
  values: { readonly store: string; readonly entries: number; readonly last: string },
  moment: string | undefined,
): Says {
  return moment === undefined
    ? { code: 'record.as-recorded', values }
    : { code: 'record.as-known', values: { ...values, moment } };
}

/** What is known of the treaty that is asked about itself, and until when anything is. */
interface KnownThen {
  readonly moment?: string | undefined;
  readonly own?: Register;
}

/**
 * Lets the records of other treaties be found in a store from then on, where it has them, and says of each beside the answer from where it comes.
 *
 * @param known left out, everything is known
 */
export function linkOthersInStore(place: string, session: Session, { moment, own }: KnownThen = {}): void {
  const found = new Map<string, Promise<Register | undefined>>();
  session.takeUpStore((treaty) => {
    if (treaty === own?.treaty) return Promise.resolve(own);
    const finding = found.get(treaty) ?? find(treaty);
    found.set(treaty, finding);
    return finding;
  });

  async function find(treaty: string): Promise<Register | undefined> {
    const entries = await runOnStore(place, 'read', (opened) => opened.list({ treaty }));
    const register = composeRegisterAsKnown(entries, moment);
    session.sayBeside(describeOther(treaty, register, nameOfStore(place)));
    return register;
  }
}

/** Describes from where the record of another treaty comes. */
export function describeOther(treaty: string, register: Register | undefined, store: string): Says {
  return register === undefined
    ? { code: 'record.other-of-catalogue', values: { store, treaty } }
    : { code: 'record.other-in-store', values: { treaty } };
}
