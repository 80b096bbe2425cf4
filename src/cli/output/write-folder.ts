import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { visibleFormOf } from '../input/visible-form.ts';
import { refuseExisting, writeNew } from './write-new.ts';

/**
 * Writes new files into a folder, which is made where it is not there.
 *
 * @throws BadInput where one of them is there already, and then none is written; or where one cannot be written
 */
export async function writeFolder(
  folder: string,
  files: readonly (readonly [name: string, text: string])[],
): Promise<void> {
  const there = files.map(([name]) => join(folder, name)).find((path) => existsSync(path));
  if (there !== undefined) throw refuseExisting(visibleFormOf(there));
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new BadInput({ code: 'usage.unwritable-file', values: { file: visibleFormOf(folder), code } });
  });
  for (const [name, text] of files) await writeNew(join(folder, name), text);
}
