import { type Arithmetic, renderFunctionBodies } from '../delay-arithmetic.ts';
import type { ReachedDialect } from '../dialect.ts';
import { renderTableIn, STANDARD } from '../standard.ts';
import { CATALOG } from './catalog.ts';
import { renderText } from './render-text.ts';

const nameOf = (object: string) => `final_clauses.${object}`;

/** A code and another that differs in its capitals, or in blanks at its end, are two. */
const COLLATION = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin';

const [text, date, number] = [`VARCHAR(190) ${COLLATION}`, 'DATE', 'INTEGER'];

/** A day that lies outside the calendar is `NULL` from the first step on. */
const add = (day: string, amount: string, unit: string) => `DATE_ADD(${day}, INTERVAL (${amount}) ${unit})`;

/** More rows than there are: a query that has a limit is not made a part of another, where each of its columns would be worked out time and again. */
const ALL = '18446744073709551615';

const ARITHMETIC: Arithmetic = {
  dateOf: (on) => `DATE '${on}'`,
  addDays: (day, days) => add(day, days, 'DAY'),
  firstOfMonthOn: (day, months) => add(add(day, `1 - DAYOFMONTH(${day})`, 'DAY'), months, 'MONTH'),
  firstOfYearFrom: (day) => add(add(day, `-DAYOFYEAR(${add(day, '-1', 'DAY')})`, 'DAY'), '1', 'YEAR'),
  dayOfMonth: (day) => `DAYOFMONTH(${day})`,
  earlierOf: (one, other) => `LEAST(${one}, ${other})`,
  withinCalendar: (day) => day,
};

/** By the mode a host has set, a day is another type (`ORACLE`), or a text that is too long is cut. */
const STRICT = "SET sql_mode = 'STRICT_ALL_TABLES';";

const BODIES = renderFunctionBodies(ARITHMETIC);

function defineFunction(name: keyof typeof BODIES, parameters: string): string {
  return [
    `CREATE OR REPLACE FUNCTION ${nameOf(name)}(${parameters}, month_end ${text})`,
    `  RETURNS ${date} DETERMINISTIC NO SQL`,
    `  RETURN ${BODIES[name]};`,
  ].join('\n');
}

/**
 * MariaDB 10.6 or later, where a schema is a database. What defines an object ends a transaction there, so that only the rows are put in as a whole.
 * It has no functions that give rows.
 */
export const MARIADB: ReachedDialect = {
  engine: 'mariadb',
  catalog: CATALOG,
  nameOf,
  types: { text, date, number, boolean: 'BOOLEAN' },
  ...STANDARD,
  literals: { ...STANDARD.literals, text: renderText },
  constant: renderText,
  ...ARITHMETIC,
  laterOf: (one, other) => `GREATEST(${one}, ${other})`,
  // A host may have let in 0000-00-00, a month without a day, or 31 February: from none of them a day is reckoned.
  readDay: (column) => add(column, '0', 'DAY'),
  once: ['AS (', `LIMIT ${ALL})`],
  step: ['AS (', `LIMIT ${ALL})`],
  sharesParts: false,
  key: (columns) => [`INDEX (${columns.join(', ')})`],
  functions: [
    // A function keeps the mode in which it was made: in a strict one a day after the year 9999 is an error, and otherwise `NULL`.
    "SET sql_mode = '';",
    defineFunction('add_period', `start ${date}, months ${number}, days ${number}`),
    defineFunction('add_delay', `start ${date}, form ${text}, months ${number}, days ${number}`),
    STRICT,
  ],
  begin: [
    `CREATE DATABASE IF NOT EXISTS final_clauses ${COLLATION};`,
    // A lock that is not had within a minute ends the script: this then asks for one row and gets two.
    "DO (SELECT 1 UNION SELECT CASE WHEN GET_LOCK('final_clauses', 60) = 1 THEN 1 ELSE 2 END);",
    'SET @final_clauses_mode = @@sql_mode;',
    STRICT,
  ],
  beginRows: ['START TRANSACTION;'],
  end: ['COMMIT;', 'SET sql_mode = @final_clauses_mode;', "DO RELEASE_LOCK('final_clauses');"],
  table: renderTableIn(nameOf),
  view: (name, query) => `CREATE OR REPLACE SQL SECURITY INVOKER VIEW ${nameOf(name)} AS\n${query};`,
  rowsOn: () => [],
};
