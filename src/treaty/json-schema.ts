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
  const composed = z.toJSONSchema(schema, { io: 'input', reused: 'inline' });
  const $schema = {
    type: 'string',
    description: 'Where this JSON Schema lies, for editors; no part of what the file says.',
  } as const;
  return { ...composed, properties: { $schema, ...composed.properties } };
}
