/** How a cell begins that a spreadsheet would run as a formula, after any number of apostrophes. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Writes a free text as a cell: in quotes, and with an apostrophe before whatever a spreadsheet would run as a formula, so that
 * a note from elsewhere cannot act on the desk of whoever opens the table. `readFreeText` takes the apostrophe away again.
 *
 * @example writeFreeText('=1+1') // '"\'=1+1"'
 */
export function writeFreeText(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/**
 * Reads the text of a cell: one apostrophe before a formula's first character belongs to the cell and not to the text. A
 * formula without it is read as the text it is; nothing here computes it.
 *
 * @example readFreeText("'=1+1") // '=1+1'
 */
export function readFreeText(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
