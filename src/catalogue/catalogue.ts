import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { crcRegister } from './crc/register.ts';
import { crc } from './crc/treaty.ts';
import { opCrcScRegister } from './op-crc-sc/register.ts';
import { opCrcSc } from './op-crc-sc/treaty.ts';

/** A treaty of the catalogue, with its record as far as it could be sourced. */
export interface CatalogueEntry {
  readonly treaty: Treaty;
  readonly register: Register;
}

const ENTRIES: readonly CatalogueEntry[] = [
  { treaty: crc, register: crcRegister },
  { treaty: opCrcSc, register: opCrcScRegister },
];

/**
 * Lists the treaties of the catalogue, in order of adoption.
 *
 * @example listCatalogue().map(({ treaty }) => treaty.id) // ['crc', 'op-crc-sc']
 */
export function listCatalogue(): readonly CatalogueEntry[] {
  return ENTRIES;
}

/**
 * Finds a treaty of the catalogue by its id.
 *
 * @returns the treaty and its record, or `undefined` where the catalogue has no such id
 * @example findInCatalogue('op-crc-sc')?.treaty.depositary.seat // 'New York'
 */
export function findInCatalogue(id: string): CatalogueEntry | undefined {
  return ENTRIES.find(({ treaty }) => treaty.id === id);
}
