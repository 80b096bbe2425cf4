import type { Sql } from '../sql.ts';
import { textOf } from '../text-of.ts';

/** Renders a text as PostgreSQL reads it, whether or not `standard_conforming_strings` is on: a literal with a backslash says that it has escapes. */
export function renderText(text: string): Sql {
  return text.includes('\\') ? `E${textOf(text.replaceAll('\\', '\\\\'))}` : textOf(text);
}
