import type { Arithmetic } from '../delay-arithmetic.ts';
import type { ReachedDialect } from '../dialect.ts';
import { renderTableIn, STANDARD } from '../standard.ts';
import { CATALOG } from './catalog.ts';

const nameOf = (object: string) => `final_clauses_${object}`;

const ARITHMETIC: Arithmetic = {
  dateOf: (on) => `'${on}'`,
  addDays: (day, days) => `date(${day}, (${days}) || ' days')`,
  firstOfMonthOn: (day, months) => `date(${day}, 'start of month', (${months}) || ' months')`,
  firstOfYearFrom: (day) => `date(${day}, '-1 days', 'start of year', '1 years')`,
  dayOfMonth: (day) => `CAST(strftime('%d', ${day}) AS INTEGER)`,
  earlierOf: (one, other) => `min(${one}, ${other})`,
  withinCalendar: (day) => day,
};

/**
 * SQLite 3.35 or later. A day is a text, YYYY-MM-DD, and none lies after the year 9999. It has no functions to define, so that the arithmetic stands in
 * the views alone, and no schemas, so that the name of each object begins with that of ours.
 */
export const SQLITE: ReachedDialect = {
  engine: 'sqlite',
  catalog: CATALOG,
  nameOf,
  types: { text: 'TEXT', date: 'TEXT', number: 'INTEGER', boolean: 'BOOLEAN' },
  ...STANDARD,
  ...ARITHMETIC,
  laterOf: (one, other) => `max(${one}, ${other})`,
  readDay: (column) => `CASE WHEN date(${column}, '0 days') = ${column} THEN ${column} END`,
  once: ['AS MATERIALIZED (', ')'],
  step: ['AS MATERIALIZED (', ')'],
  sharesParts: true,
  key: () => [],
  functions: [],
  begin: ['BEGIN IMMEDIATE;'],
  beginRows: [],
  end: ['COMMIT;'],
  table: renderTableIn(nameOf),
  view: (name, query) => `DROP VIEW IF EXISTS ${nameOf(name)};\nCREATE VIEW ${nameOf(name)} AS\n${query};`,
  rowsOn: () => [],
};
