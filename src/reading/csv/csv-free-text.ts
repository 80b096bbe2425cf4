import { TEXT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { OwnParticipant } from '../../participants/own-participant.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import { nameOfParticipant } from '../../participants/participant-name.ts';
import { textIn } from '../../participants/text.ts';

/** How a cell begins that a spreadsheet would run as a formula, after any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A sign alone, such as a dash for nothing, or a number with one. */
const HARMLESS = /^[+-]?[\d.,]*$/;

/** The id of a source or the like: nothing that a reader or a spreadsheet could take for something else. */
const PLAIN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Writes a free text as a cell: in quotes unless it is a plain id, and with an apostrophe before whatever a spreadsheet would run as a formula, so that
 * a note from elsewhere cannot act on the desk of whoever opens the table. Whoever reads the table takes the apostrophe away again.
 *
 * @example writeFreeText('=1+1') // '"\'=1+1"'
 */
export function writeFreeText(text: string): string {
  return PLAIN.test(text) ? text : quote(writeHarmless(text));
}

/**
 * Writes a text as a cell of a table that goes on to a spreadsheet: in quotes only where it needs them, and never as a formula. A sign
 * alone and a number with one are none.
 *
 * @param delimiter the sign between the cells
 * @example writeCell('=1+1', ',') // "'=1+1"
 */
export function writeCell(text: string, delimiter: string): string {
  assertArgument('writeCell', 'text', TEXT, text);
  assertArgument('writeCell', 'delimiter', TEXT, delimiter);
  const safe = HARMLESS.test(text) ? text : writeHarmless(text);
  return safe.includes(delimiter) || /["\r\n]/.test(safe) || safe.trim() !== safe ? quote(safe) : safe;
}

/**
 * Writes a text so that a spreadsheet does not run it as a formula: with an apostrophe before one, however many it has already.
 *
 * @example writeHarmless('=1+1') // "'=1+1"
 */
export function writeHarmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Gives the name by which a table has a participant: that of `nameOfParticipant`; of one that the treaty declares for itself, its English name.
 *
 * @example nameInTable('BES') // 'Bonaire, Sint Eustatius and Saba'
 */
export function nameInTable(code: ParticipantCode, own: readonly OwnParticipant[] = []): string {
  const declared = own.find((each) => each.code === code);
  return declared === undefined ? nameOfParticipant(code) : textIn(declared.name, 'en');
}

/**
 * Reads the text of a cell: one apostrophe before a formula's first character belongs to the cell and not to the text. A
 * formula without it is read as the text it is; nothing here computes it. Whatever here reads a table of cells does so with each of them; in JSON, in
 * a page and in a workbook a text is written as it is, and read so.
 *
 * @example readFreeText("'=1+1") // '=1+1'
 * @see docs/formats.md#formulas
 */
export function readFreeText(cell: string): string {
  assertArgument('readFreeText', 'cell', TEXT, cell);
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
