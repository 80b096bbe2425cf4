import { readCellText } from './read-cell-text.ts';

/**
 * Gives a name without the marks of notes glued to it: figures, asterisks, daggers, a small letter in brackets. A cell of nothing but figures
 * is a code.
 *
 * @example readNameOfCell('Netherlands (Kingdom of the) 2, 3') // 'Netherlands (Kingdom of the)'
 */
export function readNameOfCell(text: string): string {
  const name = readCellText(text);
  return name.replace(MARKS, '') || name;
}

const MARKS = /\s*(?:\d{1,3}(?:\s*,\s*\d{1,3})*|[*†‡§]+|\([a-z]\)(?:\s*,?\s*\([a-z]\))*)$/u;
