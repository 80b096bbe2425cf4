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
