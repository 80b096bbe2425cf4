import type { Fault } from './attempt.ts';
import { type Place, placeInWords } from './place.ts';

/**
 * One thing that is wrong with an input. All issues of an input are given at once, and nothing of it is used.
 */
export interface Issue {
  /** A stable name for programs, such as `no-such-day`. */
  readonly code: string;
  /** Where in the data: the names and numbers that lead to the value, such as `['acts', 3, 'on']`. */
  readonly path: readonly (string | number)[];
  /** Where in the file, counted from 1; a line of 0 stands for the file as a whole. */
  readonly line?: number;
  readonly column?: number;
  /** What stands there. */
  readonly value?: string;
  /** What is wrong, and why. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** The outcome of a `parse…` or `read…`: the value, or every reason why there is none. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * How many issues of one file are looked for. Nobody reads more, and to search the nearest name of each of 400,000 unknown
 * States would take minutes.
 */
export const ISSUE_LIMIT = 10_000;

/**
 * Builds the issue of a fault at a place.
 *
 * @param path where in the data the value stands
 * @param value what stands there, as shown to a reader
 * @example issueAt({ line: 2 }, ['acts', 0], { code: 'too-few-cells', what: '2 cells', hint: 'add one' }).message // 'line 2: 2 cells'
 */
export function issueAt(place: Place, path: Issue['path'], fault: Fault, value?: string): Issue {
  const name = place.name === undefined ? '' : ` (${place.name})`;
  return {
    code: fault.code,
    path,
    line: place.line,
    ...(place.column === undefined ? {} : { column: place.column }),
    ...(value === undefined ? {} : { value }),
    message: `${placeInWords(place)}${name}: ${fault.what}`,
    hint: fault.hint,
  };
}

/**
 * Builds the issue of a file as a whole, which has no line.
 *
 * @example issueOfFile({ code: 'empty', what: 'the file is empty', hint: 'name another file' }).line // 0
 */
export function issueOfFile(fault: Fault): Issue {
  return { code: fault.code, path: [], line: 0, message: fault.what, hint: fault.hint };
}

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
