/**
 * Gives the text of a cell with one blank where several stand, and none around it.
 *
 * @example readCellText(' 19 Sep\t 2002 a ') // '19 Sep 2002 a'
 */
export function readCellText(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
