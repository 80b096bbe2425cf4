import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  composeDataPackage,
  type ParticipationForm,
  type ParticipationRow,
  writeParticipations,
} from '../../formats.ts';
import { version } from '../../version.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { visibleFormOf } from '../input/visible-form.ts';
import { writeNew } from './write-new.ts';

/** In which form, and where to; without a path it is printed. */
interface ExportAsked {
  readonly form: ParticipationForm;
  /** The folder of a table and of its description, or the file of another form. */
  readonly out?: string;
}

const TABLE = 'participations.csv';
const DESCRIPTION = 'datapackage.json';

/**
 * Writes what is exported, into new files or to the standard output.
 *
 * @throws BadInput where a file is there already, or cannot be written
 */
export async function writeExport(
  rows: readonly ParticipationRow[],
  { form, out }: ExportAsked,
  { stdout }: Session,
): Promise<void> {
  const text = writeParticipations(form, rows);
  if (out === undefined) {
    stdout.write(text);
    return;
  }
  if (form !== 'csv') {
    await writeNew(out, text, refuseExisting);
    return;
  }
  const description = composeDataPackage({ path: TABLE, engineVersion: version });
  await writeFolder(out, [
    [TABLE, text],
    [DESCRIPTION, `${JSON.stringify(description, null, 2)}\n`],
  ]);
}

async function writeFolder(folder: string, files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  // Neither is written where one of them is there already.
  const there = files.map(([name]) => join(folder, name)).find((path) => existsSync(path));
  if (there !== undefined) throw refuseExisting(visibleFormOf(there));
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new BadInput({ code: 'usage.unwritable-file', values: { file: visibleFormOf(folder), code } });
  });
  for (const [name, text] of files) await writeNew(join(folder, name), text, refuseExisting);
}

function refuseExisting(file: string): BadInput {
  return new BadInput({ code: 'usage.name-another-file', values: { file } });
}
