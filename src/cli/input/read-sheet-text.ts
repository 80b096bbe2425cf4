import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { visibleFormOf } from './visible-form.ts';

/**
 * Reads the sheet of a workbook that has a table of acts, and tells which it is where there are several.
 *
 * @returns its text, a row a line, and the name by which its places are told
 * @throws BadInput where the workbook cannot be read
 */
export async function readSheetText(
  file: string,
  bytes: Uint8Array,
  { stderr, words }: Session,
): Promise<{ readonly name: string; readonly text: string }> {
  const { loadSheet } = await import('../../formats.ts');
  const parsed = await loadSheet(bytes);
  if (!parsed.ok) throw new BadInput({ issues: parsed.issues, file });
  const { text, hiddenRows, cellsBeyond, ...sheets } = parsed.value;
  const sheet = visibleFormOf(sheets.sheet);
  const others = sheets.others.map(visibleFormOf);
  if (others.length > 0) stderr.write(`${words.say('usage.sheet', { file, sheet, others })}\n`);
  if (hiddenRows > 0) stderr.write(`${words.say('usage.hidden-rows', { file, count: hiddenRows })}\n`);
  if (cellsBeyond > 0) stderr.write(`${words.say('usage.cells-beyond', { file, count: cellsBeyond })}\n`);
  return { name: others.length > 0 ? `${file} [${sheet}]` : file, text };
}
