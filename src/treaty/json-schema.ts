import * as z from 'zod';
import { registerSchema } from './register.ts';
import { treatySchema } from './treaty.ts';

/** A JSON Schema, draft 2020-12. */
type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Composes the JSON Schemas of the two files that users write: a treaty with its final clauses, and a register. The build
 * ships them as `final-clauses/schema/treaty.schema.json` and `final-clauses/schema/register.schema.json`.
 *
 * @example Object.keys(composeJsonSchemas()) // ['treaty', 'register']
 */
export function composeJsonSchemas(): Readonly<Record<'treaty' | 'register', JsonSchema>> {
  return { treaty: composeJsonSchema(treatySchema), register: composeJsonSchema(registerSchema) };
}

/** Composes the JSON Schema of a file that people write; the file may name it, so that an editor finds it. */
export function composeJsonSchema(schema: z.ZodObject): JsonSchema {
  const composed = z.toJSONSchema(schema, {
    io: 'input',
    reused: 'inline',
    override: ({ jsonSchema }) => takeWordToo(jsonSchema),
  });
  const $schema = {
    type: 'string',
    description: 'Where this JSON Schema lies, for editors; no part of what the file says.',
  } as const;
  return { ...composed, properties: { $schema, ...composed.properties } };
}

/** Lets a word stand where a list has one that stands for all its items (`OR_ALL`): the reader makes the list of it. */
function takeWordToo(jsonSchema: JsonSchema): void {
  const { orWord, description, type, items, minItems } = jsonSchema;
  if (typeof orWord !== 'string') return;
  for (const key of ['orWord', 'type', 'items', 'minItems'] as const) delete jsonSchema[key];
  const list = { type, items, ...(minItems === undefined ? {} : { minItems }) };
  Object.assign(jsonSchema, { description, anyOf: [{ const: orWord }, list] });
}
