import type { Sql } from '../sql.ts';

/** A row as a database gives it: a day as YYYY-MM-DD, a number as a number, a truth as itself or as 1 and 0. */
export type DatabaseRow = Readonly<Record<string, unknown>>;

/** A connection to a database, all in one session: whoever has one of their own passes it in this form. */
export interface Database {
  /** Runs a script of one or more statements. */
  readonly run: (script: Sql) => Promise<void>;
  /** Lists the rows of a single query. */
  readonly list: (query: Sql) => Promise<readonly DatabaseRow[]>;
  readonly close: () => Promise<void>;
}
