import type { Sql } from './sql.ts';

/** Renders a text as a literal of SQL. */
export function textOf(text: string): Sql {
  return `'${text.replaceAll("'", "''")}'`;
}
