import {
  composeDataPackage,
  type ParticipationForm,
  type ParticipationRow,
  writeParticipations,
} from '../../formats.ts';
import { version } from '../../version.ts';
import type { Session } from '../command.ts';
import { refuseExisting, writeFolder } from './write-folder.ts';
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
