import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { BadInput } from '../bad-input.ts';

/**
 * Replaces a file by a new text, whole or not at all: it is written beside it, and takes its place when it is there.
 *
 * @throws BadInput where it cannot be written; the file then is as it was
 */
export async function writeOver(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  try {
    const { mode } = await stat(path);
    await writeFile(beside, text, { mode, flush: true });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new BadInput({ code: 'usage.record-not-written', values: { file: path, reason } });
  }
}
