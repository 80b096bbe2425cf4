import type { Issue } from './issue.ts';
import { placeInWords } from './issue-at.ts';

/**
 * Puts an issue of a piece of a file on its line of the file.
 *
 * @param lines how many lines of the file stand before the piece
 * @example moveDown({ code: 'empty', path: [], line: 1, message: 'line 1: nothing', hint: '' }, 2).message // 'line 3: nothing'
 */
export function moveDown(issue: Issue, lines: number): Issue {
  const { line, column, message } = issue;
  if (line === undefined || line === 0 || lines === 0) return issue;
  const placeAt = (at: number): string => placeInWords(column === undefined ? { line: at } : { line: at, column });
  return { ...issue, line: line + lines, message: message.replace(placeAt(line), placeAt(line + lines)) };
}
