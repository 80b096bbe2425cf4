import * as z from 'zod';
import type { Parsed } from '../../reading/issues/issue.ts';
import { listDocumentIssues } from '../../reading/json/list-document-issues.ts';
import { parseJson } from '../../reading/json/parse-json.ts';
import { parseShape } from '../../reading/json/parse-shape.ts';
import { ACT_KINDS } from '../../treaty/act-kinds.ts';
import type { Dialect } from '../dialect.ts';
import type { Sql } from '../sql.ts';
import { textOf } from '../text-of.ts';

const name = z.string().min(1);

/** Values of the host, each with what it stands for. */
const values = z.record(z.string(), name);

const mappingSchema = z.strictObject({
  schema: z.exactOptional(name).describe('the schema of the table'),
  table: name.describe('the table that has the acts'),
  columns: z
    .strictObject({
      treaty: z
        .union([name, z.strictObject({ always: name })])
        .describe('the column of the treaty, or {"always": its id} where the table is about one'),
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

/** Renders the query that reads the acts of a host as ours. */
export function renderMappedActs({ catalog }: Dialect, { columns, values: meant = {}, ...where }: Mapping): Sql {
  const { quote, readText, none } = catalog;
  const read = (column: string) => `h.${quote(column)}`;
  const readAs = (column: string, meanings: Readonly<Record<string, string>> = {}): Sql => {
    const text = readText(read(column));
    const cases = Object.entries(meanings).map(([given, ours]) => `WHEN ${textOf(given)} THEN ${textOf(ours)}`);
    return cases.length === 0 ? text : `CASE ${text} ${cases.join(' ')} ELSE ${text} END`;
  };
  const { treaty, effective, further } = columns;
  const lines = [
    `${typeof treaty === 'string' ? readAs(treaty, meant.treaty) : textOf(treaty.always)} AS treaty`,
    `${readAs(columns.participant, meant.participant)} AS participant`,
    `${readAs(columns.kind, meant.kind)} AS kind`,
    `${read(columns.day)} AS day`,
    `${effective === undefined ? none.date : read(effective)} AS effective`,
    `${further === undefined ? none.boolean : read(further)} AS further`,
  ];
  return `SELECT ${lines.join(',\n  ')}\nFROM ${renderHostTable(catalog, where)} h`;
}

/** Renders the name of a table of the host. */
export function renderHostTable(
  { quote }: Dialect['catalog'],
  { schema, table }: Pick<Mapping, 'schema' | 'table'>,
): Sql {
  return [...(schema === undefined ? [] : [schema]), table].map(quote).join('.');
}

/** Lists the columns that a mapping names, and whether a day is read from each. */
export function listMappedColumns({
  columns,
}: Mapping): readonly { readonly column: string; readonly isDay: boolean }[] {
  return Object.entries(columns).flatMap(([ours, column]) =>
    typeof column === 'string' ? [{ column, isDay: ours === 'day' || ours === 'effective' }] : [],
  );
}
