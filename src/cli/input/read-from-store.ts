import type { Register, Treaty } from '../../index.ts';
import { composeRegisterAsKnown } from '../../store.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { type KnownOn, momentOf } from './known-on.ts';
import { nameOfStore, runOnStore } from './open-store.ts';

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
  const [first] = entries;
  if (first === undefined) {
    throw new BadInput({ code: 'usage.store.without-treaty', values: { store, treaty: treaty.id } });
  }
  const known = moment === undefined ? entries : entries.filter(({ recordedAt }) => recordedAt <= moment);
  const register = composeRegisterAsKnown(known);
  const last = known.at(-1)?.recordedAt;
  if (register === undefined || last === undefined) {
    const values = { store, treaty: treaty.id, moment: moment ?? '', first: first.recordedAt };
    throw new BadInput({ code: 'usage.store.not-yet', values });
  }
  const values = { store, entries: known.length, last };
  session.sayBeside(
    moment === undefined
      ? { code: 'record.as-recorded', values }
      : { code: 'record.as-known', values: { ...values, moment } },
  );
  session.takeUpStore(async (other) => {
    if (other === treaty.id) return register;
    const ofOther = await runOnStore(place, 'read', (opened) => opened.list({ treaty: other }));
    return composeRegisterAsKnown(ofOther, moment);
  });
  return register;
}
