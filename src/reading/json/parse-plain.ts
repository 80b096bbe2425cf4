import type * as z from 'zod';
import { type Issue, issueAt, type Parsed } from '../issues/issue.ts';
import { parseShape } from './parse-shape.ts';
import { renderPath } from './render-path.ts';

/**
 * Parses a JSON value that no file holds, such as what a program sends, by its schema.
 *
 * Issues: everything that is wrong with it, each with the path to its place; a line of 0 stands for the value as a whole.
 *
 * @example parsePlain(z.strictObject({ on: z.string() }), { on: 1 }).ok // false
 */
export function parsePlain<Schema extends z.core.$ZodType>(schema: Schema, value: unknown): Parsed<z.output<Schema>> {
  const parsed = parseShape(schema, value);
  if (parsed.ok) return parsed;
  // One finding for each place is enough: the first.
  const issues = new Map<string, Issue>();
  for (const { path, at, value: found, ...fault } of parsed.findings) {
    const here = JSON.stringify([at === 'key', path]);
    const name = renderPath(at === 'object' ? path.slice(0, -1) : path);
    if (!issues.has(here)) {
      issues.set(here, issueAt({ line: 0, ...(name !== '' && { name }) }, path, fault, found));
    }
  }
  return { ok: false, issues: [...issues.values()] };
}
