import { BYTES } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { refuseControl } from '../../reading/bytes/parse-text.ts';
import { refuseSize } from '../../reading/bytes/refuse-size.ts';
import { writeHarmless } from '../../reading/csv/csv-free-text.ts';
import { REGISTER_COLUMNS } from '../../reading/csv/parse-csv-header.ts';
import { isOtherHead } from '../../reading/csv/read-other-heads.ts';
import { columnNameOf } from '../../reading/csv/table-form.ts';
import type { Issue, Parsed } from '../../reading/issues/issue.ts';
import { isForeignHead, isOurHead, ROWS_LOOKED_AT } from '../open-foreign-rows.ts';
import { isPublishedColumn } from '../published-columns.ts';
import { EMPTY_WORKBOOK } from './issues.ts';
import { openArchive } from './open-archive.ts';
import { readParts } from './read-parts.ts';
import { readSheet, type Sheet } from './read-sheet.ts';

/** The sheet of a workbook that has a table of acts, as text. */
export interface SheetText {
  /** A table of cells, a row of the sheet a line: what is wrong on a line is wrong in that row. */
  readonly text: string;
  readonly sheet: string;
  /** The other sheets that have anything, in their order. */
  readonly others: readonly string[];
  /** How many rows are not shown in the sheet; they are read. */
  readonly hiddenRows: number;
  /** How many cells stand right of column 512, where no table of acts has any; they are not read. */
  readonly cellsBeyond: number;
}

/**
 * Parses an Excel workbook (.xlsx): of its sheets the first with the heads of a table of acts in one of its first rows, those that are shown before
 * those that are hidden; else the first with anything in it, of which a reader says what it is. Rows above the heads are left out. Formulas are not
 * computed and macros not run; a cell has the value that it had when the workbook was saved.
 *
 * @returns the sheet as a text for any reader of tables; an issue where the file is no workbook, is damaged, or is too large
 * @example parseWorkbook(Uint8Array.of(0x50, 0x4b, 0x03, 0x04)).ok // false
 */
export function parseWorkbook(bytes: Uint8Array): Parsed<SheetText> {
  assertArgument('parseWorkbook', 'bytes', BYTES, bytes);
  const tooLarge = refuseSize(bytes.length);
  if (tooLarge !== undefined) return { ok: false, issues: [tooLarge] };
  const archive = openArchive(bytes);
  if (!archive.ok) return archive;
  const parts = readParts(archive.value);
  if (!parts.ok) return parts;
  const found: SheetFound[] = [];
  for (const { name, isHidden, part } of parts.value.sheets) {
    const sheet = readSheet(archive.value, part, parts.value);
    if (!sheet.ok) return sheet;
    if (sheet.value.rows.size > 0) found.push({ name, isHidden, ...sheet.value, head: findHead(sheet.value) });
  }
  const shown = [...found.filter(({ isHidden }) => !isHidden), ...found.filter(({ isHidden }) => isHidden)];
  const taken = shown.find(({ head }) => head !== undefined) ?? shown[0];
  if (taken === undefined) return { ok: false, issues: [EMPTY_WORKBOOK] };
  const text = writeSheet(taken, taken.head ?? 1);
  const bad: Issue | undefined = refuseControl(text);
  if (bad !== undefined) return { ok: false, issues: [bad] };
  const others = found.filter((each) => each !== taken).map(({ name }) => name);
  const { name: sheet, hiddenRows, cellsBeyond } = taken;
  return { ok: true, value: { text, sheet, others, hiddenRows, cellsBeyond } };
}

interface SheetFound extends Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** The row that has the heads of a table of acts. */
  readonly head: number | undefined;
}

/** Finds the row with the heads of a table of acts. */
function findHead({ rows }: Sheet): number | undefined {
  const first = [...rows.keys()].sort((a, b) => a - b).slice(0, ROWS_LOOKED_AT);
  return first.find((line) => {
    const cells = rows.get(line) ?? [];
    return isForeignHead({ kind: 'row', line, cells }) || isOurHead(cells) || isNearOurHead(cells);
  });
}

/** Checks if cells are heads of our own, of which something is missing or not known: a reader says what. */
function isNearOurHead(cells: readonly string[]): boolean {
  const names = cells.map(columnNameOf);
  const known = names.filter((name) => REGISTER_COLUMNS.has(name) || isOtherHead(name) || isPublishedColumn(name));
  return known.length >= HEADS_TOLD_BY;
}

const HEADS_TOLD_BY = 3;

/** Writes a sheet as a table of cells, each row on its line, from its heads on. */
function writeSheet({ rows }: Sheet, head: number): string {
  let [last, width] = [head, 0];
  for (const [row, cells] of rows) {
    last = Math.max(last, row);
    if (row >= head) width = Math.max(width, cells.length);
  }
  const lines = Array.from({ length: last }, (_, index) => {
    const cells = index + 1 < head ? undefined : rows.get(index + 1);
    if (cells === undefined) return '';
    return Array.from({ length: width }, (__, at) => writeQuoted(cells[at] ?? '')).join(',');
  });
  return `${lines.join('\n')}\n`;
}

/** Writes a cell that stands on one line, whatever signs it has, so that it is read again as the text that it is. */
function writeQuoted(cell: string): string {
  const text = cell.replaceAll(/[\r\n\u2028\u2029]+/gu, ' ').trim();
  return text === '' ? '' : `"${writeHarmless(text).replaceAll('"', '""')}"`;
}
