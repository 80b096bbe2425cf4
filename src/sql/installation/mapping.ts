import * as z from 'zod';
import type { Parsed } from '../../reading/issues/issue.ts';
import { listDocumentIssues } from '../../reading/json/list-document-issues.ts';
import { parseJson } from '../../reading/json/parse-json.ts';
import { parseShape } from '../../reading/json/parse-shape.ts';
import { ACT_KINDS } from '../../treaty/act-kinds.ts';
import type { Dialect } from '../dialect.ts';
import type { Sql } from '../sql.ts';

const name = z.string().min(1);

/** Values of the host, each with what it stands for. */
const values = z.record(z.string(), name);

const treatyColumn = z
  .union([name, z.strictObject({ always: name })])
  .describe('the column of the treaty, or {"always": its id} where the table is about one');

const mappingSchema = z.strictObject({
  schema: z.exactOptional(name).describe('the schema of the table'),
  table: name.describe('the table that has the acts'),
  columns: z
    .strictObject({
      treaty: treatyColumn,
      participant: name.describe('the column of the State or organisation'),
      kind: name.describe('the column of the kind of act'),
      day: name.describe('the column of the day'),
      effective: z
        .exactOptional(name)
        .describe('the column of the date of a succession, or of the later day of a denunciation'),
      further: z.exactOptional(name).describe('the column that says that there is more to the act'),
    })
    .describe('the columns of the table'),
  values: z
    .exactOptional(
      z.strictObject({
        treaty: z.exactOptional(values),
        participant: z.exactOptional(values),
        kind: z.exactOptional(z.record(z.string(), z.enum(ACT_KINDS))),
      }),
    )
    .describe('what stands in the columns, and what it stands for'),
  stored: z
    .exactOptional(
      z.strictObject({
        schema: z.exactOptional(name).describe('the schema of the table'),
        table: name.describe('the table that has the dates'),
        columns: z
          .strictObject({
            treaty: treatyColumn,
            participant: name.describe('the column of the State or organisation'),
            inForceFrom: name.describe('the column of the day from which the treaty is in force for it'),
          })
          .describe('the columns of the table'),
      }),
    )
    .describe('the dates that are kept, to be compared'),
});

/** Where the acts of a host stand: its table, its columns, and what it writes otherwise than we do. */
export type Mapping = z.infer<typeof mappingSchema>;

/**
 * Parses a mapping from JSON.
 *
 * @returns the mapping, or every issue of the text: a key that is missing or not known, a kind of act that there is not
 * @example parseMapping('{"table": "ratifications"}').ok // false
 * @see docs/sql.md
 */
export function parseMapping(text: string): Parsed<Mapping> {
  const document = parseJson(text);
  if (!document.ok) return document;
  const mapping = parseShape(mappingSchema, document.value.value);
  if (mapping.ok) return mapping;
  return { ok: false, issues: listDocumentIssues(mapping.findings, document.value) };
}

/** What the table of the host is called in a view of a mapping; every engine keeps it, so that the view is told from one that the host has made itself. */
export const NAME_OF_MAPPED = 'mapped_by_final_clauses';

/** Renders what reads a column of the host as a text, and in it what the host writes as what it stands for. */
function openReader({ catalog: { quote, readText }, constant }: Dialect) {
  return (column: string | { readonly always: string }, meanings: Readonly<Record<string, string>> = {}): Sql => {
    if (typeof column !== 'string') return constant(column.always);
    const text = readText(columnOf(quote(column)));
    const cases = Object.entries(meanings).map(([given, ours]) => `WHEN ${constant(given)} THEN ${constant(ours)}`);
    return cases.length === 0 ? text : `CASE ${text} ${cases.join(' ')} ELSE ${text} END`;
  };
}

function columnOf(quoted: Sql): Sql {
  return `${NAME_OF_MAPPED}.${quoted}`;
}

/** Renders the query that reads the acts of a host as ours. */
export function renderMappedActs(dialect: Dialect, { columns, values: meant = {}, ...where }: Mapping): Sql {
  const { catalog } = dialect;
  const { quote, none } = catalog;
  const read = openReader(dialect);
  const { effective, further } = columns;
  const lines = [
    `${read(columns.treaty, meant.treaty)} AS treaty`,
    `${read(columns.participant, meant.participant)} AS participant`,
    `${read(columns.kind, meant.kind)} AS kind`,
    `${columnOf(quote(columns.day))} AS day`,
    `${effective === undefined ? none.date : columnOf(quote(effective))} AS effective`,
    `${further === undefined ? none.boolean : columnOf(quote(further))} AS further`,
  ];
  return `SELECT ${lines.join(',\n  ')}\nFROM ${renderHostTable(catalog, where)} ${NAME_OF_MAPPED}`;
}

/** Renders the query that reads the dates that a host keeps; `undefined` where the mapping names none. */
export function renderMappedDates(dialect: Dialect, { stored, values: meant = {} }: Mapping): Sql | undefined {
  if (stored === undefined) return undefined;
  const { catalog } = dialect;
  const read = openReader(dialect);
  const { treaty, participant, inForceFrom } = stored.columns;
  const lines = [
    `${read(treaty, meant.treaty)} AS treaty`,
    `${read(participant, meant.participant)} AS participant`,
    `${columnOf(catalog.quote(inForceFrom))} AS stored_from`,
  ];
  return `SELECT ${lines.join(',\n  ')}\nFROM ${renderHostTable(catalog, stored)} ${NAME_OF_MAPPED}`;
}

/** Renders the name of a table of the host. */
export function renderHostTable(
  { quote }: Dialect['catalog'],
  { schema, table }: Pick<Mapping, 'schema' | 'table'>,
): Sql {
  return [...(schema === undefined ? [] : [schema]), table].map(quote).join('.');
}

/** A table that a mapping names, the columns that it names of it, and what is read from each. */
export interface MappedTable extends Pick<Mapping, 'schema' | 'table'> {
  readonly named: readonly { readonly column: string; readonly holds: 'day' | 'truth' | 'text' }[];
}

/** Tells what a column of ours holds, by the key of a mapping. */
export function findHeld(ours: string): MappedTable['named'][number]['holds'] {
  if (ours === 'further') return 'truth';
  return ['day', 'effective', 'inForceFrom'].includes(ours) ? 'day' : 'text';
}

/** Lists the tables that a mapping names: that of the acts, and that of the dates where there is one. */
export function listMappedTables({ stored, ...acts }: Mapping): readonly MappedTable[] {
  return [acts, ...(stored === undefined ? [] : [stored])].map(({ columns, table, schema }) => ({
    table,
    ...(schema !== undefined && { schema }),
    named: Object.entries(columns).flatMap(([ours, column]) =>
      typeof column === 'string' ? [{ column, holds: findHeld(ours) }] : [],
    ),
  }));
}
