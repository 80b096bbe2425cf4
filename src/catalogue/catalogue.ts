import type { LedgerEntry } from '../treaty/ledger-entry.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import { readEntries } from './generated/entries.ts';
import type { CatalogueId, RecordId } from './generated/ids.ts';
import { RECORDS, TREATIES } from './generated/loaders.ts';

let entries: readonly CatalogueEntry[] | undefined;

/**
 * Lists the treaties of the catalogue, in order of adoption. None of them is loaded for that.
 *
 * @example listCatalogue()[0]?.id // 'icrw-whaling'
 */
export function listCatalogue(): readonly CatalogueEntry[] {
  entries ??= readEntries();
  return entries;
}

/**
 * Checks if the catalogue has a treaty of this id.
 *
 * @example isCatalogueId('op-crc-sc') // true
 */
export function isCatalogueId(id: string): id is CatalogueId {
  return Object.hasOwn(TREATIES, id);
}

/**
 * Loads a treaty of the catalogue, and no other.
 *
 * @returns `undefined` where the catalogue has no treaty of this id; the compiler knows the ids that it has
 * @example (await loadTreaty('op-crc-sc')).adoptedOn // '2000-05-25'
 */
export function loadTreaty(id: CatalogueId): Promise<Treaty>;
export function loadTreaty(id: string): Promise<Treaty | undefined>;
export async function loadTreaty(id: string): Promise<Treaty | undefined> {
  if (!isCatalogueId(id)) return undefined;
  const { treaty } = await TREATIES[id]();
  return treaty;
}

/**
 * Loads the record of a treaty of the catalogue: who deposited what when, as far as it could be sourced. It may end years ago: `endsOn`
 * says when, and `notes` how far it can be trusted.
 *
 * @returns `undefined` where the catalogue has no record of a treaty of this id; the compiler knows those of which it has one
 * @example (await loadRecord('op-crc-sc')).endsOn // '2026-02-02'
 */
export function loadRecord(id: RecordId): Promise<Register>;
export function loadRecord(id: string): Promise<Register | undefined>;
export async function loadRecord(id: string): Promise<Register | undefined> {
  if (!isRecordId(id)) return undefined;
  const { register } = await RECORDS[id]();
  return register;
}

/**
 * Loads the ledger: the published dates that are not the computed ones, or that cannot be computed, each with its reason.
 *
 * @example (await loadLedger()).some(({ treaty }) => treaty === 'wipo-wct') // true
 */
export async function loadLedger(): Promise<readonly LedgerEntry[]> {
  const { LEDGER } = await import('./generated/ledger.ts');
  return LEDGER;
}

function isRecordId(id: string): id is RecordId {
  return Object.hasOwn(RECORDS, id);
}
