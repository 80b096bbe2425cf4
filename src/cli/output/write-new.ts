import { randomUUID } from 'node:crypto';
import { access, constants, copyFile, link, lstat, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { visibleFormOf } from '../input/visible-form.ts';

/** Tells what to do where a file is there already, by its name as it is shown. */
type RefuseExisting = (file: string) => BadInput;

/** Refuses to write over a file: another is to be named. */
export function refuseExisting(file: string): BadInput {
  return new BadInput({ code: 'usage.name-another-file', values: { file } });
}

/**
 * Writes a file that is not there yet, whole or not at all.
 *
 * @param refuse tells what to do where it is there already; left out, to name another file
 * @throws BadInput where it is there already, or cannot be written
 */
export async function writeNew(
  path: string,
  content: string | Uint8Array,
  refuse: RefuseExisting = refuseExisting,
): Promise<void> {
  await writeNewBy(path, (beside) => writeFile(beside, content, { flag: 'wx', flush: true }), refuse);
}

/**
 * Has a file written that is not there yet, whole or not at all: it stands under another name beside its own until it is there.
 *
 * @param write writes it under the name that it is given
 * @throws BadInput where it is there already, or cannot be written
 */
export async function writeNewBy(
  path: string,
  write: (beside: string) => Promise<void>,
  refuse: RefuseExisting = refuseExisting,
): Promise<void> {
  const beside = join(dirname(path), `.treaty-${randomUUID()}`);
  try {
    await write(beside);
    // A name is never taken from another file, also where one has come to be there in the meantime.
    await link(beside, path).catch(() => copyFile(beside, path, constants.COPYFILE_EXCL));
  } catch (error) {
    throw tellUnwritten(path, error, refuse);
  } finally {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

/**
 * Checks that a file can be put in its place, before anything is worked out for it.
 *
 * @throws BadInput where it is there already, or its folder is not there or may not be written
 */
export async function assertNew(path: string): Promise<void> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw refuseExisting(visibleFormOf(path));
  try {
    // The last sign makes of a file in the place of the folder none.
    await access(`${dirname(path)}/`, constants.W_OK);
  } catch (error) {
    throw tellUnwritten(path, error, refuseExisting);
  }
}

/** Tells why a file is not written; what was told already stays as it is. */
function tellUnwritten(path: string, error: unknown, refuse: RefuseExisting): BadInput {
  if (error instanceof BadInput) return error;
  const file = visibleFormOf(path);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'EEXIST' ? refuse(file) : new BadInput({ code: 'usage.unwritable-file', values: { file, code } });
}
