import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** How many files beside the project a test has read. */
    filesBeside?: number;
  }
}

/** A table that somebody has put beside the project. */
export interface TableBeside {
  /** Its name, without `.csv`. */
  readonly name: string;
  readonly text: string;
}

/** The folder `shared` beside the project, or another that `FC_BESIDE` names. */
const BESIDE = process.env.FC_BESIDE ?? fileURLToPath(new URL('../../../shared', import.meta.url));

/** Lists the tables in a folder beside the project; none where there is no such folder. */
export function listTablesBeside(folder: string): readonly TableBeside[] {
  const path = join(BESIDE, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => ({ name: file.slice(0, -4), text: readFileSync(join(path, file), 'utf8') }));
}

/** Lists one file of a folder beside the project; none where it is not there. */
export function listTextsBeside(folder: string, file: string): readonly TableBeside[] {
  const path = join(BESIDE, folder, file);
  return existsSync(path) ? [{ name: file, text: readFileSync(path, 'utf8') }] : [];
}

/**
 * Registers a test that compares ours with tables beside the project, where they are there, and none where they are not: published
 * records are not all ours to hand on. The title says how many tables are read, and the closing line how many all tests have read.
 */
export function itBeside(
  title: string,
  tables: readonly TableBeside[],
  compare: (tables: readonly TableBeside[]) => void | Promise<void>,
): void {
  if (tables.length === 0) return;
  it(`${title} (${tables.length} beside the project)`, async ({ task }) => {
    await compare(tables);
    task.meta.filesBeside = tables.length;
  });
}
