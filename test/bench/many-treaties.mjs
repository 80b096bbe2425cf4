// Many treaties in a database in which our views are installed: copies of a few of the catalogue, with a hundred Parties each.

import { dayNumberOf } from '../../src/calendar/day-number.ts';

/** So many States consent to each treaty. */
export const STATES_OF_EACH = 100;

const CLAUSE_TABLES = [
  'treaties',
  'kinds',
  'requirements',
  'requirement_members',
  'admissions',
  'exceptions',
  'bound_with',
];

/** So many days after 1 January 2001, not before that day and not after 2022, each State acts: `n` is the number of the treaty, `place` that of the State. */
const DAYS_UNTIL_ACT = '(n * 37 + place * 97) % 8000';

/** What each of the engines says in its own way. */
const SPELLINGS = {
  postgresql: {
    series: (first, last, step) => `generate_series(${first}, ${last}, ${step}) AS series (n)`,
    list: (members) => `(ARRAY[${members}])`,
    dayAfter: (days) => `DATE '2001-01-01' + CAST(${days} AS integer)`,
    copyOf: (id) => `(jsonb_populate_record(t, jsonb_build_object('treaty', ${id}))).*`,
    close: 'ANALYZE;',
  },
  duckdb: {
    series: (first, last, step) => `range(${first}, ${last} + 1, ${step}) AS series (n)`,
    list: (members) => `([${members}])`,
    dayAfter: (days) => `DATE '2001-01-01' + CAST(${days} AS integer)`,
    copyOf: (id) => `t.* REPLACE (${id} AS treaty)`,
    close: '',
  },
  clickhouse: {
    series: (first, last, step) =>
      `(SELECT ${first} + number * ${step} AS n FROM numbers(intDiv(${last} - ${first}, ${step}) + 1)) AS series`,
    list: (members) => `([${members}])`,
    dayAfter: (days) => `${dayNumberOf('2001-01-01')} + ${days}`,
    copyOf: (id) => `t.* REPLACE (${id} AS treaty)`,
    close: '',
  },
};

/**
 * Gives treaties the clauses of the models, in turn.
 *
 * @param models the ids of treaties that are installed
 * @param series the first number of a treaty, the last, and the step from one to the next
 * @param id the id of treaty number `n`, as SQL
 */
export function renderClauses(engine, { models, series, id }) {
  const { series: seriesOf, list, copyOf, close } = SPELLINGS[engine];
  const members = models.map((model) => `'${model}'`).join(', ');
  const copies = CLAUSE_TABLES.map(
    (table) => `INSERT INTO final_clauses.${table} SELECT ${copyOf(id)} FROM ${seriesOf(...series)}
    JOIN final_clauses.${table} t ON t.treaty = ${list(members)}[n % ${models.length} + 1];`,
  );
  return [...copies, close].join('\n');
}

/** Lets a hundred States ratify each of the treaties. */
export function renderActs(engine, { series, id }) {
  const { series: seriesOf, dayAfter, close } = SPELLINGS[engine];
  return `INSERT INTO final_clauses.acts (treaty, participant, kind, day)
  SELECT ${id}, s.participant, 'ratification', ${dayAfter(DAYS_UNTIL_ACT)}
  FROM ${seriesOf(...series)} CROSS JOIN (
    SELECT participant, ROW_NUMBER() OVER (ORDER BY participant) AS place FROM final_clauses.participants
    WHERE kind = 'state' AND ceased_on IS NULL AND counts_as = participant LIMIT ${STATES_OF_EACH}) s;
  ${close}`;
}
