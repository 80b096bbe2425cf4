import { listCatalogue, loadLedger, loadRecord, loadTreaty } from '../../catalogue.ts';
import type { LedgerEntry } from '../../conformance.ts';
import type { Register, Treaty } from '../../index.ts';
import type { StoreRecords } from './store-records.ts';

/** The whole catalogue, for a command that cannot know beforehand which treaties it is asked about. */
export interface LoadedCatalogue {
  readonly findTreaty: (id: string) => Treaty | undefined;
  readonly findRegister: (id: string) => Register | undefined;
  readonly ledger: readonly LedgerEntry[];
}

/** Loads every treaty of the catalogue, every record and the ledger. */
async function loadCatalogue(): Promise<LoadedCatalogue> {
  const treaties = new Map<string, Treaty>();
  const records = new Map<string, Register>();
  const loading = listCatalogue().map(async ({ id }) => {
    const [treaty, register] = await Promise.all([loadTreaty(id), loadRecord(id)]);
    treaties.set(id, treaty);
    if (register !== undefined) records.set(id, register);
  });
  await Promise.all(loading);
  return {
    findTreaty: (id) => treaties.get(id),
    findRegister: (id) => records.get(id),
    ledger: await loadLedger(),
  };
}

/** Loads the whole catalogue with the records that a store holds in the place of its own, where a store is asked. */
export async function loadCatalogueBeside(records: StoreRecords | undefined): Promise<LoadedCatalogue> {
  const catalogue = await loadCatalogue();
  if (records === undefined) return catalogue;
  return { ...catalogue, findRegister: (id) => records.find(id) ?? catalogue.findRegister(id) };
}
