import { listCatalogue, loadLedger, loadRecord, loadTreaty } from '../../src/catalogue.ts';
import type { Register } from '../../src/treaty/register.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';

const treaties = await Promise.all(listCatalogue().map(({ id }) => loadTreaty(id)));
const registers = await Promise.all(
  listCatalogue().flatMap(({ id, record }) => (record === undefined ? [] : [loadRecord(id)])),
);

const treatyOf = new Map<string, Treaty>(treaties.map((treaty) => [treaty.id, treaty]));
const registerOf = new Map(registers.flatMap((each) => (each === undefined ? [] : [[each.treaty, each] as const])));

/** The published dates that are not the computed ones, with their reasons. */
export const ledger = await loadLedger();

/** Lists the treaties of the catalogue, all of them loaded. */
export function listTreaties(): readonly Treaty[] {
  return treaties;
}

/** Finds a treaty of the catalogue by its id. */
export function findTreaty(id: string): Treaty | undefined {
  return treatyOf.get(id);
}

/** Finds the record of a treaty of the catalogue. */
export function findRecord(id: string): Register | undefined {
  return registerOf.get(id);
}

/** Finds a treaty of the catalogue that a test cannot do without. */
export function treatyOfCatalogue(id: string): Treaty {
  const treaty = findTreaty(id);
  if (treaty === undefined) throw new Error(`the catalogue has no ${id}`);
  return treaty;
}
