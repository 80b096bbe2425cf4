import { BYTES } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { Parsed } from '../../reading/issues/issue.ts';
import type { SheetText } from './parse-workbook.ts';

/** With what every zip archive begins, and so every workbook. */
const BEGINNING = [0x50, 0x4b, 0x03, 0x04] as const;

/**
 * Checks if bytes are those of a workbook, or of another zip archive, by the first four.
 *
 * @example isWorkbook(Uint8Array.of(0x50, 0x4b, 0x03, 0x04)) // true
 */
export function isWorkbook(bytes: Uint8Array): boolean {
  assertArgument('isWorkbook', 'bytes', BYTES, bytes);
  return BEGINNING.every((byte, index) => bytes[index] === byte);
}

/**
 * Loads the sheet with a table of acts of an Excel workbook (.xlsx), as a text for any reader of tables, a row of the sheet a line: the first sheet
 * with the heads of such a table in one of its first thirty rows, those that are shown before those that are hidden; else the first with anything in
 * it, of which a reader says what it is. Rows above the heads are left out. Formulas are not computed and macros not run; a cell has the value that it
 * had when the workbook was saved. What reads workbooks is loaded with the first of them.
 *
 * @returns the sheet; an issue where the file is no workbook, is damaged, or has more than 64 MiB when it is unpacked
 * @example (await loadSheet(Uint8Array.of(0x50, 0x4b, 0x03, 0x04))).ok // false
 */
export async function loadSheet(bytes: Uint8Array): Promise<Parsed<SheetText>> {
  assertArgument('loadSheet', 'bytes', BYTES, bytes);
  const { parseWorkbook } = await import('./parse-workbook.ts');
  return parseWorkbook(bytes);
}
