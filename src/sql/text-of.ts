import type { Sql } from './sql.ts';

/** Renders a text as a literal of SQL, as the standard has it: a backslash in it is a letter like any other. */
export function textOf(text: string): Sql {
  return `'${text.replaceAll("'", "''")}'`;
}
