import type { Arithmetic } from '../delay-arithmetic.ts';
import type { Dialect } from '../dialect.ts';

const nameOf = (object: string) => `final_clauses.${object}`;

/** A code and another that differs in its capitals are two; blanks at its end SQL Server passes over. */
const COLLATION = 'Latin1_General_100_BIN2';

const [text, date, number] = [`NVARCHAR(190) COLLATE ${COLLATION}`, 'DATE', 'INT'];

/** From this day on days, months and years are counted: SQL Server has none before it. */
const FIRST = `CAST('0001-01-01' AS ${date})`;

/** So many days, months and years on from the first day is the year 10000: `DATEADD` would refuse the whole query, and not just this day. */
const AFTER = { day: 3_652_059, month: 119_988, year: 9_999 } as const;

/** Counts the days, months or years from the first day to another and so many more, and finds the day on which the last of them begins; `NULL` after the year 9999. */
const add = (unit: keyof typeof AFTER, day: string, amount: string) =>
  `DATEADD(${unit}, NULLIF(LEAST(DATEDIFF(${unit}, ${FIRST}, ${day}) + ${amount}, ${AFTER[unit]}), ${AFTER[unit]}), ${FIRST})`;

const ARITHMETIC: Arithmetic = {
  dateOf: (on) => `CAST('${on}' AS ${date})`,
  addDays: (day, days) => add('day', day, days),
  firstOfMonthOn: (day, months) => add('month', day, months),
  firstOfYearFrom: (day) => add('year', add('day', day, '-1'), '1'),
  dayOfMonth: (day) => `DAY(${day})`,
  earlierOf: (one, other) => `LEAST(${one}, ${other})`,
  withinCalendar: (day) => day,
};

/** A literal holds no line break, after which a line GO would end it, and no `$(`, in which sqlcmd puts a variable. */
function renderText(value: string): string {
  const parts = value
    .replaceAll("'", "''")
    .replaceAll('\n', "' + NCHAR(10) + N'")
    .replaceAll('\r', "' + NCHAR(13) + N'")
    .replaceAll('$(', () => "$' + N'(");
  return `N'${parts}'`;
}

const readText = (column: string) => `CONVERT(NVARCHAR(4000), ${column}) COLLATE ${COLLATION}`;

/** Each statement is sent on its own, as a view has to be. After one that failed nothing is done any more, by whatever tool the script is run. */
const NEXT = '\nGO\nIF @@ERROR <> 0 OR @@TRANCOUNT = 0 SET NOEXEC ON;\nGO\n';

/**
 * SQL Server 2022 or later, for which a script is printed: it was parsed, and not run. Whoever runs it needs the rights to make tables and views, and no others:
 * there are no functions, and the arithmetic stands in the views alone.
 *
 * @see docs/sql.md#sql-server
 */
export const SQLSERVER: Dialect = {
  engine: 'sqlserver',
  catalog: {
    quote: (name) => `[${name.replaceAll(']', ']]')}]`,
    readText,
    none: { date: `CAST(NULL AS ${date})`, boolean: 'CAST(NULL AS BIT)' },
    addColumn: (table, column, type) => [
      `IF COL_LENGTH(N'${table}', N'${column}') IS NULL ALTER TABLE ${table} ADD ${column} ${type};`,
    ],
  },
  nameOf,
  types: { text, date, number, boolean: 'BIT' },
  literals: { text: renderText, yes: '1', no: '0' },
  constant: (value) => readText(renderText(value)),
  isTrue: (truth) => `${truth} = 1`,
  ...ARITHMETIC,
  // `GREATEST` passes over what is not known.
  laterOf: (one, other) => `CASE WHEN ${one} < ${other} THEN ${other} WHEN ${one} >= ${other} THEN ${one} END`,
  readDay: (column) => column,
  once: ['AS (', ')'],
  step: ['AS (', ')'],
  sharesParts: false,
  key: (columns) => [`INDEX by_${columns.join('_')} (${columns.join(', ')})`],
  functions: [],
  begin: [
    [
      '-- For SQL Server 2022 or later. Not run: this script was parsed, and has been run on no server.',
      'SET XACT_ABORT ON;',
      'SET ANSI_NULLS ON;',
      'SET QUOTED_IDENTIFIER ON;',
      'BEGIN TRANSACTION;',
    ].join('\n'),
    "IF SCHEMA_ID(N'final_clauses') IS NULL EXEC(N'CREATE SCHEMA final_clauses');",
  ],
  beginRows: [],
  end: ['COMMIT TRANSACTION;', 'SET NOEXEC OFF;\nGO\nIF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;\nGO'],
  separator: NEXT,
  table: (name, lines) =>
    `IF OBJECT_ID(N'${nameOf(name)}') IS NULL\nCREATE TABLE ${nameOf(name)} (\n${lines.join(',\n')}\n);`,
  view: (name, query) => `CREATE OR ALTER VIEW ${nameOf(name)} AS\n${query};`,
  rowsOn: () => [],
};
