import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableFile } from '../../conformance.ts';
import { BadInput } from '../bad-input.ts';

export async function readTables(folder: string): Promise<readonly TableFile[]> {
  const names = await readdir(folder).catch((error: unknown): never => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTDIR') {
      throw new BadInput(
        `${folder}: this is a file. Give the folder in which the tables are; "treaty audit" takes one table.`,
      );
    }
    throw new BadInput(`${folder}: there is no such folder. Check the path.`);
  });
  const tables = names.filter((name) => name.endsWith('.csv')).sort();
  if (tables.length === 0) {
    throw new BadInput(
      `${folder}: no table (.csv) is here. Each is named by the id of its treaty, such as op-crc-sc.csv.`,
    );
  }
  return Promise.all(
    tables.map(async (name) => ({ name: name.slice(0, -4), text: await readFile(join(folder, name), 'utf8') })),
  );
}

/** How many file names a refusal shows. */
const MOST_NAMES = 5;

export function refuseFolder(folder: string, tables: readonly TableFile[]): never {
  const names = tables.slice(0, MOST_NAMES).map(({ name }) => `${name}.csv`);
  const more = tables.length > MOST_NAMES ? ` and ${tables.length - MOST_NAMES} more` : '';
  throw new BadInput(
    `${folder}: nothing here can be compared. Each table is named by the id of its treaty, such as op-crc-sc.csv ("treaty list" shows the ids); here ${tables.length === 1 ? 'is' : 'are'} ${names.join(', ')}${more}.`,
  );
}
