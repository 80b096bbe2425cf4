import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { BadInput } from '../bad-input.ts';
import { visibleFormOf } from '../input/visible-form.ts';

/**
 * Replaces a file by a new text, whole or not at all: it is written beside it, and takes its place when it is there.
 *
 * @throws BadInput where it cannot be written; the file then is as it was
 */
export async function writeOver(path: string, text: string): Promise<void> {
  try {
    const { mode } = await stat(path);
    await writeBeside(path, text, { mode });
  } catch (error) {
    throw new BadInput({ code: 'usage.record-not-written', values: { file: path, reason: reasonOf(error) } });
  }
}

/**
 * Writes a file, whole or not at all, over the one that may be there.
 *
 * @throws BadInput where it cannot be written; the file then is as it was
 */
export async function writeOverOrNew(path: string, text: string): Promise<void> {
  try {
    const there = await stat(path).catch(() => undefined);
    await writeBeside(path, text, there === undefined ? {} : { mode: there.mode });
  } catch (error) {
    throw new BadInput({ code: 'usage.unwritable-file', values: { file: visibleFormOf(path), code: reasonOf(error) } });
  }
}

async function writeBeside(path: string, text: string, how: { readonly mode?: number }): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  try {
    await writeFile(beside, text, { ...how, flush: true });
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
