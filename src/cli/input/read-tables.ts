import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableFile } from '../../conformance.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { openRefusals } from './open-refusals.ts';
import { readInput } from './read-input.ts';

/** The tables of a folder, and what else is there that may have been meant as one. */
export interface TablesRead {
  readonly tables: readonly TableFile[];
  /** The names of the files and folders that are not read, because they do not end in `.csv`; a text about the tables (`.md`) is not meant as one. */
  readonly others: readonly string[];
}

/**
 * Reads the tables of a folder. Of one that nothing can be compared with, the name is enough.
 *
 * @param isCompared says if a table of this name, without `.csv`, is compared with something
 * @throws BadInput where there is no such folder, or no table in it, and with everything that is wrong with tables that cannot be read
 */
export async function readTables(
  folder: string,
  isCompared: (name: string) => boolean,
  session: Session,
): Promise<TablesRead> {
  const names = (await listFolder(folder)).toSorted();
  const files = names.filter((name) => name.endsWith('.csv'));
  const others = names.filter((name) => !name.endsWith('.csv') && !name.endsWith('.md') && !name.startsWith('.'));
  if (files.length === 0) throw new BadInput({ code: 'usage.no-tables', values: { folder } });
  const tables: TableFile[] = [];
  const refusals = openRefusals();
  for (const file of files) {
    const name = file.slice(0, -'.csv'.length);
    const read = await refusals.attempt(async () =>
      isCompared(name) ? readInput(join(folder, file), session) : { text: '' },
    );
    if (read !== undefined) tables.push({ name, text: read.text });
  }
  refusals.assertNone();
  return { tables, others };
}

async function listFolder(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTDIR') throw new BadInput({ code: 'usage.file-for-folder', values: { folder } });
    throw new BadInput({ code: 'usage.no-such-folder', values: { folder } });
  });
}

/** How many file names a refusal shows. */
const MOST_NAMES = 5;

/** Refuses a folder of which no table belongs to a treaty. */
export function refuseFolder(folder: string, tables: readonly TableFile[]): never {
  const names = tables.slice(0, MOST_NAMES).map(({ name }) => `${name}.csv`);
  const more = tables.length - names.length;
  throw new BadInput({ code: 'usage.nothing-to-compare', values: { folder, names, more, count: tables.length } });
}
