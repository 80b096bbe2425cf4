/**
 * Says in which words a database refuses something, on one line.
 *
 * @example reasonOf(new Error('no such table')) // 'no such table'
 * @see docs/sql.md
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // MariaDB repeats the whole statement after its reason; PostgreSQL names in its detail what is in the way.
  const reason = 'sqlMessage' in error && typeof error.sqlMessage === 'string' ? error.sqlMessage : error.message;
  const detail = 'detail' in error && typeof error.detail === 'string' ? ` ${error.detail}` : '';
  const code = reason === '' && 'code' in error ? String(error.code) : '';
  return `${reason}${code}${detail}`.replaceAll(/\s+/g, ' ').trim();
}
