import { type Arithmetic, renderFunctionBodies } from '../delay-arithmetic.ts';
import type { ReachedDialect } from '../dialect.ts';
import { renderTableIn, STANDARD } from '../standard.ts';
import { CATALOG } from './catalog.ts';
import { renderText } from './render-text.ts';

const nameOf = (object: string) => `final_clauses.${object}`;

const [text, date, integer] = ['pg_catalog.text', 'pg_catalog.date', 'pg_catalog.int4'];

const TYPES = { text, date, number: integer, boolean: 'pg_catalog.bool' } as const;

const startOf = (part: string, day: string) => `pg_catalog.date_trunc('${part}', CAST(${day} AS pg_catalog.timestamp))`;

/** The first day that is none of the calendar. */
const AFTER = `CAST('10000-01-01' AS ${date})`;

const ARITHMETIC: Arithmetic = {
  dateOf: (on) => `CAST('${on}' AS ${date})`,
  addDays: (day, days) => `(${day} + ${days})`,
  firstOfMonthOn: (day, months) => `CAST(${startOf('month', day)} + pg_catalog.make_interval(0, ${months}) AS ${date})`,
  firstOfYearFrom: (day) => `CAST(${startOf('year', `(${day} - 1)`)} + pg_catalog.make_interval(1) AS ${date})`,
  dayOfMonth: (day) => `CAST(pg_catalog.date_part('day', ${day}) AS ${integer})`,
  earlierOf: (one, other) => `LEAST(${one}, ${other})`,
  withinCalendar: (day) => `NULLIF(LEAST(${day}, ${AFTER}), ${AFTER})`,
};

const BODIES = renderFunctionBodies(ARITHMETIC);

/**
 * A function whose body is parsed when it is created, so that it needs no search path. It is not called strict: the server would then call it for each row, at
 * twenty times the cost of working it out as a part of the query.
 */
function defineFunction(name: keyof typeof BODIES, parameters: string): string {
  return [
    `CREATE OR REPLACE FUNCTION ${nameOf(name)}(${parameters}, month_end ${text})`,
    `  RETURNS ${date} LANGUAGE sql IMMUTABLE PARALLEL SAFE`,
    `  RETURN ${BODIES[name]};`,
  ].join('\n');
}

/** PostgreSQL 14 or later. */
export const POSTGRESQL: ReachedDialect = {
  engine: 'postgresql',
  catalog: CATALOG,
  nameOf,
  types: TYPES,
  ...STANDARD,
  literals: { ...STANDARD.literals, text: renderText },
  constant: renderText,
  ...ARITHMETIC,
  laterOf: (one, other) => `GREATEST(${one}, ${other})`,
  readDay: (column) => column,
  once: ['AS MATERIALIZED (', ')'],
  step: ['AS NOT MATERIALIZED (', 'OFFSET 0)'],
  sharesParts: true,
  key: () => [],
  functions: [
    defineFunction('add_period', `start ${date}, months ${integer}, days ${integer}`),
    defineFunction('add_delay', `start ${date}, form ${text}, months ${integer}, days ${integer}`),
  ],
  begin: [
    'BEGIN;',
    "SELECT pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('final_clauses'));",
    // `CREATE SCHEMA IF NOT EXISTS` asks for the right to make one even where it is there.
    [
      'DO $$ BEGIN',
      "  IF NOT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = 'final_clauses') THEN CREATE SCHEMA final_clauses; END IF;",
      'END $$;',
    ].join('\n'),
  ],
  beginRows: [],
  end: ['COMMIT;'],
  table: renderTableIn(nameOf),
  view: (name, query) => `CREATE OR REPLACE VIEW ${nameOf(name)} AS\n${query};`,
  rowsOn: ({ name, columns, query }) => [
    [
      `CREATE OR REPLACE FUNCTION ${nameOf(name)}(on_day ${date})`,
      `  RETURNS TABLE (${Object.entries(columns)
        .map(([column, type]) => `${column} ${TYPES[type]}`)
        .join(', ')})`,
      '  LANGUAGE sql STABLE STRICT PARALLEL SAFE',
      `BEGIN ATOMIC ${query('on_day')}; END;`,
    ].join('\n'),
  ],
};
