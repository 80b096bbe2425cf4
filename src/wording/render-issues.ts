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

/** How much a person is shown at once. */
interface Most {
  readonly issues: number;
  /** On how many lines a repeated issue is named before the others are only counted. */
  readonly lines: number;
}

/** Whoever mends a file reads no more; the list itself has all issues. */
const OF_FILE: Most = { issues: 50, lines: 10 };

/** Of the rows that were left, each is named. */
const OF_ROWS_LEFT: Most = { issues: Number.POSITIVE_INFINITY, lines: Number.POSITIVE_INFINITY };

/**
 * Renders the issues of a file: the first 50, how many more there are, and that nothing was read. An issue that comes back on other lines is
 * told once, with their number; a remedy of several issues in a row is told once, behind the last.
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
  return `${renderGroups(issues, fileName, wording, OF_FILE)}\n${wording.formats.message({ code: 'file.nothing-read', values: {} })}`;
}

/**
 * Renders the issues of rows that were left out while the others were read: all of them, with every line.
 *
 * @example renderIssuesLeft([], 'register.csv', englishForFiles) // ''
 */
export function renderIssuesLeft(issues: readonly IssueOfFile[], fileName: string, wording: Wording): string {
  assertArgument('renderIssuesLeft', 'issues', OBJECTS, issues);
  assertArgument('renderIssuesLeft', 'fileName', TEXT, fileName);
  assertArgument('renderIssuesLeft', 'wording', WORDING, wording);
  return renderGroups(issues, fileName, wording, OF_ROWS_LEFT);
}

function renderGroups(issues: readonly IssueOfFile[], fileName: string, wording: Wording, most: Most): string {
  const repeated = groupRepeated(issues);
  const shown = repeated.slice(0, most.issues);
  const { message } = wording.formats;
  const lines = shown.flatMap((each, index) => {
    const remedy = message(each.issue.remedy);
    const next = shown[index + 1];
    const isSaidBelow = next !== undefined && message(next.issue.remedy) === remedy;
    return [renderPlaced(each, fileName, wording, most), ...(isSaidBelow ? [] : [`    ${remedy}`])];
  });
  const more = repeated.slice(most.issues).reduce((sum, { count }) => sum + count, 0);
  if (more > 0) lines.push(message({ code: 'file.more-issues', values: { more } }));
  return lines.join('\n');
}

/** An issue, and on which lines it stands. */
interface Repeated {
  readonly issue: IssueOfFile;
  readonly lines: Set<number>;
  count: number;
}

/** Gathers the issues that say the same of the same column or key. */
function groupRepeated(issues: readonly IssueOfFile[]): readonly Repeated[] {
  const groups = new Map<string, Repeated>();
  for (const issue of issues) {
    const { what, remedy, name = '', line = 0 } = issue;
    assertArgument('renderIssues', 'issue.what', OBJECT, what);
    assertArgument('renderIssues', 'issue.remedy', OBJECT, remedy);
    // Of a list in JSON the same key of each entry is one column.
    const key = JSON.stringify([what, remedy, name.replaceAll(/\[\d+\]/g, '[]')]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { issue, lines: new Set([line]), count: 1 });
    else {
      known.lines.add(line);
      known.count += 1;
    }
  }
  return [...groups.values()];
}

function renderPlaced({ issue, lines }: Repeated, fileName: string, { formats }: Wording, most: Most): string {
  const { what, line = 0, column, name } = issue;
  const place = line === 0 ? '' : column === undefined ? `:${line}` : `:${line}:${column}`;
  const named = name === undefined ? '' : ` (${name})`;
  const first = `${renderUnseen(fileName)}${place}${named}: ${formats.message(what)}`;
  if (lines.size === 1) return first;
  const listed = [...lines].slice(0, most.lines).map(String);
  const values = { count: lines.size, lines: lines.size > most.lines ? [...listed, '…'] : listed };
  return `${first} ${formats.message({ code: 'file.on-lines', values })}`;
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
  const own = { issue, lines: new Set([issue.line ?? 0]), count: 1 };
  return `${renderPlaced(own, fileName, wording, OF_FILE)}\n    ${wording.formats.message(issue.remedy)}`;
}
