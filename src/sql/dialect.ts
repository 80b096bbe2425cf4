import type { CivilDate } from '../calendar/civil-date.ts';
import type { MonthEndRule } from '../calendar/month-end-rule.ts';
import type { Catalog, HostColumns } from './catalog.ts';
import type { Sql } from './sql.ts';
import type { ColumnType } from './tables.ts';

/** The engines that are reached from here, and on which every view is compared with the library. */
export const REACHED_ENGINES = ['postgresql', 'mariadb', 'sqlite', 'duckdb'] as const;

export type ReachedEngine = (typeof REACHED_ENGINES)[number];

/** The engines for which the rules are written: for one that is not reached a script is printed, and whoever has the engine runs it. */
export const SQL_ENGINES = [...REACHED_ENGINES, 'sqlserver'] as const;

export type SqlEngine = (typeof SQL_ENGINES)[number];

/**
 * Checks if an engine is reached from here.
 *
 * @example isReached('sqlserver') // false
 * @see docs/sql.md#sql-server
 */
export function isReached(engine: SqlEngine): engine is ReachedEngine {
  return REACHED_ENGINES.some((each) => each === engine);
}

/** The rules of a month end that choose a day. */
export type ChoosingRule = Exclude<MonthEndRule, 'refuse'>;

/** A delay whose parts stand in columns, or are written out: each is a piece of SQL, its value `NULL` where the form has no such part. */
export interface SqlDelay {
  readonly form: Sql;
  /** Years are twelve months each. */
  readonly months: Sql;
  readonly days: Sql;
}

/** What gives the rows of a view that hold on a day: its name, the columns of what it gives, and from what. */
export interface RowsOnDay {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly query: (day: Sql) => Sql;
}

/** What each engine says in its own way; the clauses are told with these alone. */
export interface Dialect {
  readonly engine: SqlEngine;
  readonly catalog: HostColumns;
  /** Names an object of the schema `final_clauses`. */
  readonly nameOf: (object: string) => Sql;
  /** The types of columns. */
  readonly types: { readonly text: Sql; readonly date: Sql; readonly number: Sql; readonly boolean: Sql };
  /** Values that are written out. */
  readonly literals: { readonly text: (text: string) => Sql; readonly yes: Sql; readonly no: Sql };
  /** A text that stands in every row of a view, and is compared with those of the tables. */
  readonly constant: (text: string) => Sql;
  /** Makes a condition of a truth. */
  readonly isTrue: (truth: Sql) => Sql;
  readonly dateOf: (day: CivilDate) => Sql;
  /** Adds days to a day; the number may be negative. */
  readonly addDays: (day: Sql, days: Sql) => Sql;
  /** Finds the first day of the month that lies so many months on. */
  readonly firstOfMonthOn: (day: Sql, months: Sql) => Sql;
  /** Finds the first 1 January that is not before a day. */
  readonly firstOfYearFrom: (day: Sql) => Sql;
  readonly dayOfMonth: (day: Sql) => Sql;
  /** Of two days neither of which is `NULL`. */
  readonly earlierOf: (one: Sql, other: Sql) => Sql;
  readonly laterOf: (one: Sql, other: Sql) => Sql;
  /** Makes `NULL` of a day after the year 9999. */
  readonly withinCalendar: (day: Sql) => Sql;
  /** Makes a day of what a column has; `NULL` where it has none that the calendar has. */
  readonly readDay: (column: Sql) => Sql;
  /** What stands between the name of a part of a query and itself, and after it, so that it is worked out once. */
  readonly once: readonly [before: Sql, after: Sql];
  /** The same of a part of which the next part alone reads row after row: its values are worked out once, and need not be kept. */
  readonly step: readonly [before: Sql, after: Sql];
  /** Whether a part that is read in several places is worked out once for all of them; where it is not, as few places as may be read one. */
  readonly sharesParts: boolean;
  /** What a table says of the columns by which it is looked up, where an engine that is not told would read all of it for each row. */
  readonly key: (columns: readonly string[]) => readonly Sql[];
  /** Defines the calendar as functions for whoever asks of it, where the engine has them: `add_period` and `add_delay`. */
  readonly functions: readonly Sql[];
  /** Begins a script that may be run again, and ends it. */
  readonly begin: readonly Sql[];
  /** Begins what puts in rows, where what defines objects cannot be undone with them. */
  readonly beginRows: readonly Sql[];
  readonly end: readonly Sql[];
  /** What stands between two statements. */
  readonly separator: string;
  /** Defines a table where there is nothing of its name. */
  readonly table: (name: string, lines: readonly Sql[]) => Sql;
  /** Defines a view, anew where there is one. */
  readonly view: (name: string, query: Sql) => Sql;
  /** Defines what gives the rows of a view that hold on a day, where the engine has functions. */
  readonly rowsOn: (rows: RowsOnDay) => readonly Sql[];
}

/** The dialect of an engine that is reached. */
export interface ReachedDialect extends Dialect {
  readonly engine: ReachedEngine;
  readonly catalog: Catalog;
}
