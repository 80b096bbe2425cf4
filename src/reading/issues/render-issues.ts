import type { Issue } from './issue.ts';
import { placeInWords } from './place.ts';
import { showUnseen } from './show-text.ts';

/** How many issues a person is shown at once; the list itself has them all. */
const MOST_SHOWN = 50;

/**
 * Renders the issues of a file: the first 50, how many more there are, and that nothing was read.
 *
 * @returns the lines, without a line feed after the last; an empty text where there is no issue
 * @example renderIssues([], 'register.csv') // ''
 */
export function renderIssues(issues: readonly Issue[], fileName: string): string {
  if (issues.length === 0) return '';
  const lines = issues.slice(0, MOST_SHOWN).map((issue) => renderIssue(issue, fileName));
  const more = issues.length - MOST_SHOWN;
  if (more > 0) lines.push(`and ${more} more`);
  return [...lines, 'Nothing was read.'].join('\n');
}

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
