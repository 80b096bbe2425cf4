import { rm, writeFile } from 'node:fs/promises';
import { BadInput } from '../bad-input.ts';
import { visibleFormOf } from '../input/visible-form.ts';

/**
 * Writes a file that is not there yet, whole or not at all.
 *
 * @param refuseExisting tells what to do where it is there already
 * @throws BadInput where it is there already, or cannot be written
 */
export async function writeNew(
  path: string,
  content: string | Uint8Array,
  refuseExisting: (file: string) => BadInput,
): Promise<void> {
  const file = visibleFormOf(path);
  try {
    await writeFile(path, content, { flag: 'wx', flush: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST') throw refuseExisting(file);
    if (code === 'ENOSPC' || code === 'EFBIG') await rm(path, { force: true });
    throw new BadInput({ code: 'usage.unwritable-file', values: { file, code } });
  }
}
