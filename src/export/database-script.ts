import { OBJECT, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { renderInsertion } from '../sql/render-rows.ts';
import type { Sql } from '../sql/sql.ts';
import { STANDARD } from '../sql/standard.ts';
import type { ColumnType, Value } from '../sql/tables.ts';
import { textOf } from '../sql/text-of.ts';
import { NONE, NOT_KNOWN } from './cells-of-answer.ts';
import { PARTICIPATION_COLUMNS, type ParticipationColumn, type ParticipationRow } from './participation-columns.ts';
import { TREATY_COLUMNS, type TreatyRow } from './treaty-columns.ts';

/** What a database of participations holds. */
export interface DatabaseContent {
  readonly participations: readonly ParticipationRow[];
  readonly treaties: readonly TreatyRow[];
  /** The language of the names and titles. */
  readonly language: string;
}

type Row = Readonly<Record<string, Value>>;

interface Table {
  readonly name: string;
  readonly columns: readonly ParticipationColumn[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/**
 * Composes the script that makes a database of SQLite in memory, with the participations, the treaties, what their columns mean and what is known of the whole,
 * and writes it into a new file. Days have the type `DATE` and stand as YYYY-MM-DD; a column of days, numbers or truths is `NULL` where there is no value, and `not_known`
 * names those of them of which it is not known.
 *
 * @example composeSqliteScript({ participations: [], treaties: [], language: 'en' }, 'a.sqlite').endsWith("VACUUM INTO 'a.sqlite';") // true
 * @see docs/formats.md#databases
 */
export function composeSqliteScript(content: DatabaseContent, file: string): Sql {
  assertArgument('composeSqliteScript', 'content', OBJECT, content);
  assertArgument('composeSqliteScript', 'file', TEXT, file);
  const tables = listTables(content);
  return [
    'BEGIN;',
    ...tables.flatMap(renderTable),
    ...INDEXES,
    'CREATE TABLE column_descriptions (table_name TEXT NOT NULL, column_name TEXT NOT NULL, description TEXT NOT NULL);',
    ...renderInsertion(PLAIN, 'column_descriptions', DESCRIPTION_TYPES, tables.flatMap(listDescriptions)),
    'CREATE TABLE meta (name TEXT NOT NULL, value TEXT NOT NULL);',
    ...renderInsertion(PLAIN, 'meta', { name: 'text', value: 'text' }, listMeta(content)),
    ...VIEWS,
    'COMMIT;',
    `VACUUM INTO ${textOf(file)};`,
  ].join('\n');
}

/**
 * Composes the script that makes a table of participations in DuckDB and writes it as a file of Parquet, in the same columns and types as
 * {@link composeSqliteScript} has them, with what is known of the whole as its metadata.
 *
 * @example composeParquetScript({ participations: [], treaties: [], language: 'en' }, 'a.parquet').includes("TO 'a.parquet' (FORMAT parquet") // true
 * @see docs/formats.md#databases
 */
export function composeParquetScript(content: DatabaseContent, file: string): Sql {
  assertArgument('composeParquetScript', 'content', OBJECT, content);
  assertArgument('composeParquetScript', 'file', TEXT, file);
  const table = tableOfParticipations(content);
  const described = listDescriptions(table).map((each) => [each.column_name, each.description]);
  const descriptions = JSON.stringify(Object.fromEntries(described));
  const meta = [...listMeta(content), { name: 'column_descriptions', value: descriptions }].map(
    ({ name, value }) => `${name}: ${textOf(value)}`,
  );
  return [
    ...renderTable(table),
    `COPY participations TO ${textOf(file)} (FORMAT parquet, KV_METADATA {${meta.join(', ')}});`,
  ].join('\n');
}

/** No name of ours is one of a schema. */
const PLAIN = { nameOf: (name: string) => name, literals: STANDARD.literals };

const DESCRIPTION_TYPES = { table_name: 'text', column_name: 'text', description: 'text' } as const;

const TYPES: Readonly<Record<ParticipationColumn['type'], readonly [name: Sql, type: ColumnType]>> = {
  text: ['TEXT', 'text'],
  date: ['DATE', 'date'],
  integer: ['INTEGER', 'number'],
  'yes-no': ['BOOLEAN', 'boolean'],
};

const INDEXES: readonly Sql[] = [
  'CREATE UNIQUE INDEX treaties_by_id ON treaties (treaty);',
  'CREATE INDEX participations_by_treaty ON participations (treaty, participant);',
  'CREATE INDEX participations_by_participant ON participations (participant);',
];

/** What follows a day, its name and its certainty in the view of days. */
const OF_DAY = 'treaty, participant, participation, territory FROM participations WHERE';

/** Each participation with the title of its treaty; and whatever has a day, in order of time. A signature stands in each row of its participant, and is given once. */
const VIEWS: readonly Sql[] = [
  `CREATE VIEW titled_participations AS
SELECT treaties.title, treaties.short_title, participations.* FROM participations JOIN treaties USING (treaty);`,
  `CREATE VIEW days AS
SELECT date AS day, act AS what, 'determined' AS certainty, ${OF_DAY} date IS NOT NULL AND act <> 'signature'
UNION ALL SELECT DISTINCT signed_on, 'signature', 'determined', treaty, participant, NULL, 'none' FROM participations WHERE signed_on IS NOT NULL
UNION ALL SELECT in_force_from, 'in-force', certainty, ${OF_DAY} in_force_from IS NOT NULL
UNION ALL SELECT ended_on, ended_because, ended_certainty, ${OF_DAY} ended_on IS NOT NULL
UNION ALL SELECT provisional_from, 'provisional-from', 'determined', ${OF_DAY} provisional_from IS NOT NULL
UNION ALL SELECT provisional_until, 'provisional-until', 'determined', ${OF_DAY} provisional_until IS NOT NULL
ORDER BY 1, 4, 5, 2;`,
];

/** Which of the columns without a text have a value that is not known, and not only none. */
const OPEN_COLUMN: ParticipationColumn = {
  name: 'not_known',
  type: 'text',
  description:
    'The columns of days, numbers and truths whose value is not known, with blanks between them; where one of them has no value and is not named here, there is no such thing, as far as the record goes. "none" where all are known.',
};

function tableOfParticipations({ participations }: DatabaseContent): Table {
  return { name: 'participations', columns: PARTICIPATION_COLUMNS, rows: participations };
}

function listTables(content: DatabaseContent): readonly Table[] {
  return [{ name: 'treaties', columns: TREATY_COLUMNS, rows: content.treaties }, tableOfParticipations(content)];
}

function renderTable({ name, columns, rows }: Table): readonly Sql[] {
  const all = [...columns, OPEN_COLUMN];
  const defined = all.map((column) => {
    const mayLack = column.type !== 'text' && column.without !== undefined;
    return `${column.name} ${TYPES[column.type][0]}${mayLack ? '' : ' NOT NULL'}`;
  });
  const types = Object.fromEntries(all.map((column) => [column.name, TYPES[column.type][1]]));
  return [
    `CREATE TABLE ${name} (${defined.join(', ')});`,
    ...renderInsertion(
      PLAIN,
      name,
      types,
      rows.map((row) => composeRow(columns, row)),
    ),
  ];
}

function composeRow(columns: readonly ParticipationColumn[], row: Readonly<Record<string, string>>): Row {
  const cells = columns.map(({ name, type }) => [name, readValue(row[name] ?? NOT_KNOWN, type)] as const);
  const open = columns.flatMap(({ name, type }) => (type !== 'text' && row[name] === NOT_KNOWN ? [name] : []));
  return { ...Object.fromEntries(cells), [OPEN_COLUMN.name]: open.length === 0 ? NONE : open.join(' ') };
}

function readValue(cell: string, type: ParticipationColumn['type']): Value {
  if (type === 'text') return cell;
  if (cell === NONE || cell === NOT_KNOWN) return null;
  if (type === 'yes-no') return cell === 'yes';
  return type === 'integer' ? Number(cell) : cell;
}

function listDescriptions({ name, columns }: Table) {
  return [...columns, OPEN_COLUMN].map((column) => ({
    table_name: name,
    column_name: column.name,
    description: column.description,
  }));
}

/** Lists what is known of the whole: of several days the earliest, since each of the records reaches it. */
function listMeta({ treaties, language }: DatabaseContent) {
  const earliestOf = (days: readonly string[]): string => {
    if (days.includes(NOT_KNOWN)) return NOT_KNOWN;
    return [...days].sort()[0] ?? NOT_KNOWN;
  };
  return [
    { name: 'engine_version', value: treaties[0]?.engine_version ?? NOT_KNOWN },
    { name: 'language', value: language },
    { name: 'as_of', value: earliestOf(treaties.map((each) => each.as_of)) },
    { name: 'record_ends_on', value: earliestOf(treaties.map((each) => each.record_ends_on)) },
  ];
}
