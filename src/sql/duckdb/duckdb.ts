import { type Arithmetic, renderFunctionBodies } from '../delay-arithmetic.ts';
import type { ReachedDialect } from '../dialect.ts';
import { renderTableIn, STANDARD } from '../standard.ts';
import { CATALOG } from './catalog.ts';

const nameOf = (object: string) => `final_clauses.${object}`;

const monthOf = (day: string) => `(year(${day}) * 12 + month(${day}) - 1)`;

/** The first day that is none of the calendar. */
const AFTER = "DATE '10000-01-01'";

const ARITHMETIC: Arithmetic = {
  dateOf: (on) => `DATE '${on}'`,
  addDays: (day, days) => `(${day} + CAST(${days} AS INTEGER))`,
  firstOfMonthOn: (day, months) =>
    `make_date((${monthOf(day)} + ${months}) // 12, (${monthOf(day)} + ${months}) % 12 + 1, 1)`,
  firstOfYearFrom: (day) => `make_date(year(${day} - 1) + 1, 1, 1)`,
  dayOfMonth: (day) => `day(${day})`,
  earlierOf: (one, other) => `least(${one}, ${other})`,
  withinCalendar: (day) => `nullif(least(${day}, ${AFTER}), ${AFTER})`,
};

const BODIES = renderFunctionBodies(ARITHMETIC);

function defineMacro(name: keyof typeof BODIES, parameters: string): string {
  return `CREATE OR REPLACE MACRO ${nameOf(name)}(${parameters}, month_end) AS (${BODIES[name]});`;
}

/** DuckDB 1.1 or later; what others call functions are macros. */
export const DUCKDB: ReachedDialect = {
  engine: 'duckdb',
  catalog: CATALOG,
  nameOf,
  types: { text: 'VARCHAR', date: 'DATE', number: 'INTEGER', boolean: 'BOOLEAN' },
  ...STANDARD,
  ...ARITHMETIC,
  laterOf: (one, other) => `greatest(${one}, ${other})`,
  readDay: (column) => column,
  once: ['AS MATERIALIZED (', ')'],
  step: ['AS NOT MATERIALIZED (', ')'],
  sharesParts: true,
  key: () => [],
  functions: [defineMacro('add_period', 'start, months, days'), defineMacro('add_delay', 'start, form, months, days')],
  begin: ['BEGIN;', 'CREATE SCHEMA IF NOT EXISTS final_clauses;'],
  beginRows: [],
  end: ['COMMIT;'],
  table: renderTableIn(nameOf),
  view: (name, query) => `CREATE OR REPLACE VIEW ${nameOf(name)} AS\n${query};`,
  rowsOn: ({ name, query }) => [`CREATE OR REPLACE MACRO ${nameOf(name)}(on_day) AS TABLE ${query('on_day')};`],
};
