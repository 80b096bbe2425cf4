import {
  composeDataPackage,
  composeDataSet,
  composeJsonLd,
  type LinkedData,
  loadWorkbookOf,
  type ParticipationForm,
  type ParticipationRow,
  writeParticipations,
} from '../../formats.ts';
import { type CivilDate, civilDate } from '../../index.ts';
import { version } from '../../version.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import type { DatabaseForm } from './open-database-file.ts';
import { writeFolder } from './write-folder.ts';
import { assertNew, writeNew } from './write-new.ts';

/** In which form, and where to; without a path it is printed. */
interface ExportAsked {
  readonly form: ParticipationForm;
  /** The folder of a table and of its description, or the file of another form. */
  readonly out?: string;
}

const TABLE = 'participations.csv';
const DESCRIPTION = 'datapackage.json';
const DATA_SET = 'dcat.jsonld';

/**
 * Writes what is exported, into new files or to the standard output.
 *
 * @throws BadInput where a file is there already, or cannot be written
 */
export async function writeExport(
  rows: readonly ParticipationRow[],
  { form, out }: ExportAsked,
  session: Session,
): Promise<void> {
  const text = writeParticipations(form, rows);
  if (out === undefined || form !== 'csv') {
    await writeText(text, out, session);
    return;
  }
  const description = composeDataPackage({ path: TABLE, engineVersion: version });
  await writeFolder(out, [
    [TABLE, text],
    [DESCRIPTION, renderJson(description)],
    [
      DATA_SET,
      renderJson(composeDataSet({ path: TABLE, schema: DESCRIPTION, ...dayOf(rows), engineVersion: version })),
    ],
  ]);
}

/** Writes linked data on the treaties, into a new file or to the standard output. */
export async function writeLinkedData(
  treaties: readonly LinkedData[],
  out: string | undefined,
  session: Session,
): Promise<void> {
  await writeText(renderJson(composeJsonLd(treaties)), out, session);
}

/** Writes a text into a new file or to the standard output. */
export async function writeText(text: string, out: string | undefined, { stdout }: Session): Promise<void> {
  if (out === undefined) stdout.write(text);
  else await writeNew(out, text);
}

/**
 * Finds the file into which a form is written that a terminal does not show.
 *
 * @param option by which it is named
 * @throws BadInput where none is named, it is there already, or its folder is not there or may not be written
 */
export async function findOutputFile(
  form: DatabaseForm | 'xlsx',
  out: string | undefined,
  option = '-o',
): Promise<string> {
  if (out === undefined) throw new BadInput({ code: 'usage.into-file', values: { form, option } });
  await assertNew(out);
  return out;
}

/** Writes a workbook into a new file. */
export async function writeWorkbook(rows: readonly ParticipationRow[], file: string): Promise<void> {
  await writeNew(file, await loadWorkbookOf(rows));
}

function renderJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Finds the day of which the rows are, where it is one: where two depositaries sit apart it may not be the same for both. */
function dayOf(rows: readonly ParticipationRow[]): { readonly asOf?: CivilDate } {
  const [day, ...others] = new Set(rows.map((row) => row.as_of));
  return day === undefined || others.length > 0 ? {} : { asOf: civilDate(day) };
}
