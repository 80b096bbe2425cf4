import type { Sql } from './sql.ts';
import type { ColumnType } from './tables.ts';

/** A table or view of the host. */
interface HostTable {
  readonly schema?: string;
  readonly table: string;
}

/** How an engine reads what is not ours, and adds to what is. */
export interface HostColumns {
  /** Quotes a name of the host. */
  readonly quote: (name: string) => Sql;
  /** Reads a column of the host as a text that is compared letter by letter. */
  readonly readText: (column: Sql) => Sql;
  /** Nothing, as a value of a type. */
  readonly none: Readonly<Record<Extract<ColumnType, 'date' | 'boolean'>, Sql>>;
  /** Adds a column to a table that may have it already; nothing where an engine cannot say so. */
  readonly addColumn: (table: Sql, column: string, type: Sql) => readonly Sql[];
}

/** How an engine that is reached tells what is in a database. Each query gives its columns in the order in which they are named here. */
export interface Catalog extends HostColumns {
  /** The types of columns from which a day is read; any where there are none such. */
  readonly dayTypes: readonly string[] | 'any';
  /** The types of columns from which a truth is read; any where there are none such. */
  readonly truthTypes: readonly string[] | 'any';
  /** The types of columns of a view in which nothing ever stands. */
  readonly emptyTypes: readonly string[];
  /** What is in our schema: its `name`, and its `type`, which is `table`, `view`, `function` or another word. */
  readonly objects: Sql;
  /** The columns of the tables in our schema: `object`, which is the name of the table, and `name`. */
  readonly columns: Sql;
  /** The query of the view `acts` as the engine keeps it: `definition`; none where that is no view. */
  readonly viewOfActs: Sql;
  /** The columns of a table: `name`, `type`; none where there is no such table. */
  readonly columnsOf: (table: HostTable) => Sql;
  /** What is not in our schema and is made of what is in it: `name`. */
  readonly dependents: Sql;
  /** What the role may not do that has to be done: `role`, `missing`. */
  readonly rightsMissing: Sql;
  /** Ends what a script has begun that failed on its way. */
  readonly undo: Sql;
  /** Whether what defines objects is undone with the rest when something fails. */
  readonly isUndone: boolean;
  /** Removes a function, or what stands for one. */
  readonly dropFunction: (name: string) => Sql;
  /** Removes our schema, in which nothing is left. */
  readonly dropSchema: readonly Sql[];
}

/** Quotes a name as the standard has it. */
export function quoteOfStandard(name: string): Sql {
  return `"${name.replaceAll('"', '""')}"`;
}
