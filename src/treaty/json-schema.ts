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
  const options = { io: 'input', reused: 'inline' } as const;
  return { treaty: z.toJSONSchema(treatySchema, options), register: z.toJSONSchema(registerSchema, options) };
}
