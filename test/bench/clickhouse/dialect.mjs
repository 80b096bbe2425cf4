// How ClickHouse says what our views are told with, for measuring alone: no script is printed for it. A day is the number of days since 1 January 1970, because
// its `Date` and `Date32` begin in 1970 and 1900, and make another day of an earlier one without a word.
import { dayNumberOf } from '../../../src/calendar/day-number.ts';
import { textOf } from '../../../src/sql/text-of.ts';

const nameOf = (object) => `final_clauses.${object}`;

/** From 1 March of the year 0 to 1 January 1970: a year that begins in March ends with its leap day. */
const SHIFT = 719_468;

// Four times the days since then, and three, tell apart the centuries, which have 36,524 days and a quarter; the same of what is left of one, its years; and
// five times the days of a year, and two, its months, of which five have 153 days.
const quartersTo = (day) => `4 * (${day} + ${SHIFT}) + 3`;
const quartersOfCentury = (quarters) => `(4 * intDiv((${quarters}) % 146097, 4) + 3)`;
const fifthsOfYear = (quarters) => `(5 * intDiv(${quartersOfCentury(quarters)} % 1461, 4) + 2)`;

/** Names what is used more than once, so that it is worked out once: within an expression ClickHouse has no other word for it. */
const bind = (name, value, body) => `arrayMap(${name} -> ${body}, [${value}])[1]`;

/** Counts the months since March of the year 0, and some more, and finds the first day of the last. */
const firstOf = (quarters, more) =>
  bind(
    'm',
    bind(
      'q',
      quarters,
      more(
        `1200 * intDiv(q, 146097) + 12 * intDiv(${quartersOfCentury('q')}, 1461) + intDiv(${fifthsOfYear('q')}, 153)`,
      ),
    ),
    `intDiv(1461 * intDiv(m, 12), 4) - intDiv(m, 1200) + intDiv(m, 4800) + intDiv(153 * (m % 12) + 2, 5) - ${SHIFT}`,
  );

/** The calendar, and the settings with which a query has the meaning that it has elsewhere. */
export const PREPARATION = [
  `CREATE FUNCTION final_clauses_first_of_month AS (day, months) -> ${firstOf(quartersTo('day'), (month) => `${month} + months`)}`,
  // A year that begins in March has January as its eleventh month.
  `CREATE FUNCTION final_clauses_first_of_year AS day -> ${firstOf(quartersTo('(day - 1)'), (month) => `intDiv(${month} + 2, 12) * 12 + 10`)}`,
  `CREATE FUNCTION final_clauses_day_of_month AS day -> intDiv(${fifthsOfYear(quartersTo('day'))} % 153, 5) + 1`,
  // What an outer join does not find is `NULL`, and no empty text.
  'SET join_use_nulls = 1',
  // `GREATEST` of what is not known is not known.
  'SET least_greatest_legacy_null_behavior = 1',
  // A name is that of a column before it is that of a result.
  'SET prefer_column_name_to_alias = 1',
  // Otherwise what a CASE may not need is put off, and counted as memory until all of it is used up.
  "SET short_circuit_function_evaluation = 'disable'",
];

export const CLICKHOUSE = {
  nameOf,
  types: { text: 'Nullable(String)', date: 'Nullable(Int32)', number: 'Nullable(Int32)', boolean: 'Nullable(Bool)' },
  literals: { text: textOf, yes: 'TRUE', no: 'FALSE' },
  isTrue: (truth) => truth,
  dateOf: (on) => `(${dayNumberOf(on)})`,
  addDays: (day, days) => `(${day} + ${days})`,
  firstOfMonthOn: (day, months) => `final_clauses_first_of_month(${day}, ${months})`,
  firstOfYearFrom: (day) => `final_clauses_first_of_year(${day})`,
  dayOfMonth: (day) => `final_clauses_day_of_month(${day})`,
  earlierOf: (one, other) => `least(${one}, ${other})`,
  laterOf: (one, other) => `greatest(${one}, ${other})`,
  readDay: (column) => column,
  once: ['AS (', ')'],
  step: ['AS (', ')'],
  // Where the parts of the views are measured, each is kept as a table.
  sharesParts: true,
};
