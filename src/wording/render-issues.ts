import { OBJECT, OBJECTS, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { NestedMessage } from '../determination/messages/values.ts';
import { renderUnseen } from '../determination/render-excerpt.ts';
import { WORDING } from './argument-shapes.ts';
import type { Wording } from './wording.ts';

/** An issue of a file, as far as a reader is told of it. */
export interface IssueOfFile {
  readonly what: NestedMessage;
  readonly remedy: NestedMessage;
  readonly line?: number;
  readonly column?: number;
  readonly name?: string;
}

/** How many issues a person is shown at once; the list itself has them all. */
const MOST_SHOWN = 50;

/**
 * Renders the issues of a file: the first 50, how many more there are, and that nothing was read.
 *
 * @param wording of a language, with its sentences about files
 * @returns the lines, without a line feed after the last; an empty text where there is no issue
 * @example renderIssues([], 'register.csv', englishForFiles) // ''
 */
export function renderIssues(issues: readonly IssueOfFile[], fileName: string, wording: Wording): string {
  assertArgument('renderIssues', 'issues', OBJECTS, issues);
  assertArgument('renderIssues', 'fileName', TEXT, fileName);
  assertArgument('renderIssues', 'wording', WORDING, wording);
  if (issues.length === 0) return '';
  const lines = issues.slice(0, MOST_SHOWN).map((issue) => renderIssue(issue, fileName, wording));
  const more = issues.length - MOST_SHOWN;
  const { message } = wording.formats;
  if (more > 0) lines.push(message({ code: 'file.more-issues', values: { more } }));
  return [...lines, message({ code: 'file.nothing-read', values: {} })].join('\n');
}

/**
 * Renders an issue as two lines: the file with line and column, as editors and terminals make them a link, and what is wrong;
 * then, indented, what to do.
 *
 * @example renderIssue({ line: 2, what: { code: 'issue.empty-cell', values: {} }, remedy: { code: 'remedy.fill-cell', values: { column: 'note' } } }, 'a.csv', englishForFiles) // 'a.csv:2: The cell is empty.\n    Fill the cell.'
 */
export function renderIssue(issue: IssueOfFile, fileName: string, wording: Wording): string {
  assertArgument('renderIssue', 'issue', OBJECT, issue);
  assertArgument('renderIssue', 'issue.what', OBJECT, issue.what);
  assertArgument('renderIssue', 'issue.remedy', OBJECT, issue.remedy);
  assertArgument('renderIssue', 'fileName', TEXT, fileName);
  assertArgument('renderIssue', 'wording', WORDING, wording);
  const { what, remedy, line = 0, column, name } = issue;
  const { formats } = wording;
  const place = line === 0 ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
  const named = name === undefined ? '' : ` (${name})`;
  return `${renderUnseen(fileName)}${place}${named}: ${formats.message(what)}\n    ${formats.message(remedy)}`;
}
