import type { Issue } from './issue.ts';
import { renderIssue } from './render-issue.ts';

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
