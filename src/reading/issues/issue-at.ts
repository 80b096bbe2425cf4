import type { Issue } from './issue.ts';

/** What is wrong with a value, wherever it stands: `what` is the message without its place. */
export interface Fault {
  readonly code: string;
  readonly what: string;
  readonly hint: string;
}

/** A value that was read, or what is wrong with it. */
export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

/** Where a value stands in a file: line and column counted from 1, and the name by which a reader knows the place. */
export interface Place {
  readonly line: number;
  readonly column?: number;
  readonly name?: string;
}

/**
 * Writes a line and a column in words, as every message begins.
 *
 * @example placeInWords({ line: 12, column: 3 }) // 'line 12, column 3'
 */
export function placeInWords({ line, column }: Place): string {
  return column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
}

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
