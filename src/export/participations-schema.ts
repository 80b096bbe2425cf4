import { PARTICIPATION_COLUMNS, type ParticipationColumn } from './participation-columns.ts';

/** A JSON Schema, draft 2020-12, as plain data. */
type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Composes the JSON Schema of participations as they are written in JSON: a list of objects, each with every column. The build ships it as
 * `final-clauses/schema/participations.schema.json`; a line of the lines of JSON is an item of it.
 *
 * @example composeParticipationsSchema().type // 'array'
 * @see docs/formats.md#export
 */
export function composeParticipationsSchema(): JsonSchema {
  const columns: readonly ParticipationColumn[] = PARTICIPATION_COLUMNS;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Participations in treaties',
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(columns.map((column) => [column.name, composeCellSchema(column)])),
      required: columns.map(({ name }) => name),
      additionalProperties: false,
    },
  };
}

const PATTERNS = {
  date: '^\\d{4}-\\d{2}-\\d{2}$',
  integer: '^[1-9]\\d*$',
  text: '\\S',
} as const;

function composeCellSchema({ type, words, without = [], description }: ParticipationColumn): JsonSchema {
  if (words !== undefined) return { description, type: 'string', enum: [...words, ...without] };
  const value =
    type === 'date'
      ? { format: 'date', pattern: PATTERNS.date }
      : { pattern: type === 'integer' ? PATTERNS.integer : PATTERNS.text };
  if (without.length === 0) return { description, type: 'string', ...value };
  return {
    description,
    anyOf: [
      { type: 'string', enum: without },
      { type: 'string', ...value },
    ],
  };
}
