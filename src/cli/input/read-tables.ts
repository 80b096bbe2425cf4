import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TableFile } from '../../conformance.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { openRefusals } from './open-refusals.ts';
import { readInput } from './read-input.ts';
import { visibleFormOf } from './visible-form.ts';

/** A table of a folder, and the name of its file. */
export interface TableOfFolder extends TableFile {
  readonly file: string;
}

/** The tables of a folder, and what else is there that may have been meant as one. */
export interface TablesRead {
  readonly tables: readonly TableOfFolder[];
  /** The names of the files and folders that are not read, because of how they end; a text about the tables (`.md`) is not meant as one. */
  readonly others: readonly string[];
}

/** How a table may end that is named by what it is compared with. A table of cells is meant as one whatever it is called. */
const FORMS = /\.(?:csv|json|ndjson|xlsx|xlsm)$/;

/**
 * Reads the tables of a folder. Of one that nothing can be compared with, the name is enough.
 *
 * @param isCompared says if a table of this name, without its ending, is compared with something
 * @throws BadInput where there is no such folder, or no table in it, or two of one name, and with everything that is wrong with tables that cannot be read
 */
export async function readTables(
  folder: string,
  isCompared: (name: string) => boolean,
  session: Session,
): Promise<TablesRead> {
  const { files, others } = await listTables(folder, isCompared);
  const tables: TableOfFolder[] = [];
  const refusals = openRefusals();
  for (const { name, file } of files) {
    const read = await refusals.attempt(async () =>
      isCompared(name) ? readInput(join(folder, file), session, { mayBeWorkbook: true }) : { text: '' },
    );
    if (read !== undefined) tables.push({ name, file, text: read.text });
  }
  refusals.assertNone();
  return { tables, others };
}

/** The files of a folder that are tables, each with its name without its ending; and the others. */
interface TablesListed {
  readonly files: readonly Omit<TableOfFolder, 'text'>[];
  readonly others: readonly string[];
}

/**
 * Lists the tables of a folder, without reading them.
 *
 * @param isCompared as of {@link readTables}
 * @throws BadInput where there is no such folder, or no table in it, or two of one name
 */
export async function listTables(folder: string, isCompared: (name: string) => boolean): Promise<TablesListed> {
  const names = (await listFolder(folder)).toSorted();
  const nameOf = (file: string): string => file.replace(FORMS, '');
  const files = names.filter((file) => file.endsWith('.csv') || (FORMS.test(file) && isCompared(nameOf(file))));
  const others = names.filter((name) => !files.includes(name) && !name.endsWith('.md') && !name.startsWith('.'));
  if (files.length === 0) throw new BadInput({ code: 'usage.no-tables', values: { folder } });
  const twice = files.filter((file) => files.some((other) => other !== file && nameOf(other) === nameOf(file)));
  if (twice.length > 0) {
    throw new BadInput({ code: 'usage.tables-of-one-name', values: { folder: visibleFormOf(folder), names: twice } });
  }
  return { files: files.map((file) => ({ name: nameOf(file), file })), others };
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
export function refuseFolder(folder: string, tables: readonly TableOfFolder[]): never {
  const names = tables.slice(0, MOST_NAMES).map(({ file }) => file);
  const more = tables.length - names.length;
  throw new BadInput({ code: 'usage.nothing-to-compare', values: { folder, names, more, count: tables.length } });
}
