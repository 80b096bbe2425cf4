import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableFile } from '../../conformance.ts';
import { BadInput } from '../bad-input.ts';

/**
 * Reads the tables of a folder.
 *
 * @throws BadInput where there is no such folder, or no table in it
 */
export async function readTables(folder: string): Promise<readonly TableFile[]> {
  const names = await readdir(folder).catch((error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTDIR') throw new BadInput({ code: 'usage.file-for-folder', values: { folder } });
    throw new BadInput({ code: 'usage.no-such-folder', values: { folder } });
  });
  const tables = names.filter((name) => name.endsWith('.csv')).sort();
  if (tables.length === 0) throw new BadInput({ code: 'usage.no-tables', values: { folder } });
  return Promise.all(
    tables.map(async (name) => ({ name: name.slice(0, -4), text: await readFile(join(folder, name), 'utf8') })),
  );
}

/** How many file names a refusal shows. */
const MOST_NAMES = 5;

/** Refuses a folder of which no table belongs to a treaty. */
export function refuseFolder(folder: string, tables: readonly TableFile[]): never {
  const names = tables.slice(0, MOST_NAMES).map(({ name }) => `${name}.csv`);
  const more = tables.length - names.length;
  throw new BadInput({ code: 'usage.nothing-to-compare', values: { folder, names, more, count: tables.length } });
}
