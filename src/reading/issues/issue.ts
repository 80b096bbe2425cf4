import type { CodeOf, Message } from '../../determination/messages/message.ts';
import type { Fault } from './attempt.ts';
import type { Place } from './place.ts';

/**
 * One thing that is wrong with an input. All issues of an input are given at once, and nothing of it is used.
 */
export interface Issue {
  /** A stable name for programs, such as `no-such-day`: that of `what`, whichever case of it this is. */
  readonly code: string;
  /** What is wrong, and why. */
  readonly what: Message<CodeOf<'issue'>>;
  /** What to do about it. */
  readonly remedy: Message<CodeOf<'remedy'>>;
  /** Where in the data: the names and numbers that lead to the value, such as `['acts', 3, 'on']`. */
  readonly path: readonly (string | number)[];
  /** Where in the file, counted from 1; a line of 0 stands for the file as a whole. */
  readonly line?: number;
  readonly column?: number;
  /** How a reader knows the place: the name of a column, or the way to a value as programs write it, such as `acts[3].on`. */
  readonly name?: string;
  /** What stands there. */
  readonly value?: string;
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
 * @example issueAt({ line: 2 }, ['acts'], { what: { code: 'issue.no-acts', values: {} }, remedy: { code: 'remedy.check-export', values: {} } }).code // 'no-acts'
 */
export function issueAt(place: Place, path: Issue['path'], { what, remedy }: Fault, value?: string): Issue {
  return { code: codeOf(what), what, remedy, path, ...place, ...(value === undefined ? {} : { value }) };
}

/**
 * Builds the issue of a file as a whole, which has no line.
 *
 * @example issueOfFile({ what: { code: 'issue.empty', values: {} }, remedy: { code: 'remedy.check-file', values: {} } }).line // 0
 */
export function issueOfFile(fault: Fault): Issue {
  return issueAt({ line: 0 }, [], fault);
}

/**
 * Builds the last issue of a file that has more than can be listed.
 *
 * @param line the last line that was checked
 * @example issueOfTooMany(9_000).code // 'too-many-issues'
 */
export function issueOfTooMany(line: number): Issue {
  return issueOfFile({
    what: { code: 'issue.too-many-issues', values: { most: ISSUE_LIMIT, line } },
    remedy: { code: 'remedy.check-file.repair', values: {} },
  });
}

/**
 * Puts an issue of a piece of a file on its line of the file.
 *
 * @param lines how many lines of the file stand before the piece
 * @example issueAfterLines(issueAt({ line: 1 }, [], { what: { code: 'issue.empty', values: {} }, remedy: { code: 'remedy.check-file', values: {} } }), 2).line // 3
 */
export function issueAfterLines(issue: Issue, lines: number): Issue {
  const { line } = issue;
  return line === undefined || line === 0 ? issue : { ...issue, line: line + lines };
}

/** The second part of `issue.no-such-day.month`. */
function codeOf({ code }: Issue['what']): string {
  return code.split('.', 2)[1] ?? code;
}

/**
 * Leaves out of an issue in which column it stands: the cells of a row that is read in another form stand elsewhere in the file, and of the place the
 * line alone holds there.
 *
 * @example issueOnLine(issueAt({ line: 2, column: 3 }, [], { what: { code: 'issue.empty', values: {} }, remedy: { code: 'remedy.check-file', values: {} } })).column // undefined
 */
export function issueOnLine({ column: _, name: __, ...issue }: Issue): Issue {
  return issue;
}
