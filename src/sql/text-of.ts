import type { Sql } from './dialect.ts';

/** Renders a text as a literal of SQL. */
export function textOf(text: string): Sql {
  return `'${text.replaceAll("'", "''")}'`;
}
