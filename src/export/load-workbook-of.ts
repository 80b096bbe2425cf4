import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { ParticipationRow } from './participation-columns.ts';

/**
 * Loads an Excel workbook (.xlsx) of participations, as bytes: a sheet with a row for each, and one that says what the columns mean. Days are days of the workbook,
 * but for those before 1 March 1900; no text is a formula. `loadSheet` reads the same cells back. What writes workbooks is loaded with the first of them.
 *
 * @example isWorkbook(await loadWorkbookOf([])) // true
 * @see docs/formats.md#export
 */
export async function loadWorkbookOf(rows: readonly ParticipationRow[]): Promise<Uint8Array> {
  assertArgument('loadWorkbookOf', 'rows', OBJECT, rows);
  const { composeWorkbook } = await import('./compose-workbook.ts');
  return composeWorkbook(rows);
}
