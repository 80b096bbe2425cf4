import { isJsonObject } from './json-value.ts';

/**
 * Leaves out the key by which an editor finds the JSON Schema of a file: it is no part of what the file says.
 *
 * @example withoutSchema({ $schema: './treaty.schema.json', id: 'x' }) // { id: 'x' }
 */
export function withoutSchema(value: unknown): unknown {
  if (!isJsonObject(value) || typeof value.$schema !== 'string') return value;
  const { $schema: _, ...rest } = value;
  return rest;
}
