import type { Issue } from './issue.ts';
import { placeInWords } from './issue-at.ts';
import { showUnseen } from './show-text.ts';

/**
 * Renders an issue as two lines: the file with line and column, as editors and terminals make them a link, and what is wrong;
 * then, indented, what to do. The place is not said a second time in words.
 *
 * @example renderIssue({ code: 'empty', path: [], line: 0, message: 'the file is empty', hint: 'name another' }, 'a.csv') // 'a.csv: the file is empty\n    name another'
 */
export function renderIssue(issue: Issue, fileName: string): string {
  const { line, column, message, hint } = issue;
  const file = showUnseen(fileName);
  if (line === undefined || line === 0) return `${file}: ${message}\n    ${hint}`;
  const inWords = placeInWords(column === undefined ? { line } : { line, column });
  const rest = message.startsWith(inWords) ? message.slice(inWords.length) : `: ${message}`;
  const place = column === undefined ? `${line}` : `${line}:${column}`;
  return `${file}:${place}${rest}\n    ${hint}`;
}
