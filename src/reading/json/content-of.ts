import { isJsonObject } from './json-value.ts';

/**
 * Gives what a file says, without the key by which an editor finds the JSON Schema of it.
 *
 * @example contentOf({ $schema: './treaty.schema.json', id: 'x' }) // { id: 'x' }
 */
export function contentOf(value: unknown): unknown {
  if (!isJsonObject(value) || typeof value.$schema !== 'string') return value;
  const { $schema: _, ...rest } = value;
  return rest;
}
