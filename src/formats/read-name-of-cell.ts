import { readCellText } from './read-cell-text.ts';

/**
 * Gives a name without the marks of notes glued to it: figures, asterisks, daggers.
 *
 * @example readNameOfCell('Netherlands (Kingdom of the) 2, 3') // 'Netherlands (Kingdom of the)'
 */
export function readNameOfCell(text: string): string {
  return readCellText(text).replace(/\s*(?:\d{1,3}(?:\s*,\s*\d{1,3})*|[*†‡§]+)$/u, '');
}
