import type { Issue } from './issue.ts';
import { issueOfFile } from './issue-at.ts';

/**
 * How many issues of one file are looked for. Nobody reads more, and to search the nearest name of each of 400,000 unknown
 * States would take minutes.
 */
export const ISSUE_LIMIT = 10_000;

/**
 * Builds the last issue of a file that has more than can be listed.
 *
 * @param line the last line that was checked
 * @example tooManyIssues(9_000).code // 'too-many-issues'
 */
export function tooManyIssues(line: number): Issue {
  return issueOfFile({
    code: 'too-many-issues',
    what: `the file has more than ${ISSUE_LIMIT} issues; after line ${line} it was not checked`,
    hint: 'check that this is the right file; otherwise repair the lines above and read it again',
  });
}
