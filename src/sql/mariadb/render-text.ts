import type { Sql } from '../sql.ts';
import { textOf } from '../text-of.ts';

/**
 * Renders a text as MariaDB reads it. A backslash in a literal begins an escape there, or is a letter like any other (`NO_BACKSLASH_ESCAPES`), as whoever
 * runs the script has set it: none stands in one, and each is put in by its number.
 */
export function renderText(text: string): Sql {
  const parts = text.split('\\').map(textOf);
  return parts.length === 1 ? parts.join('') : `CONCAT(${parts.join(', CHAR(92 USING utf8mb4), ')})`;
}
