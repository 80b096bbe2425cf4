import type { Dialect } from './dialect.ts';
import type { Sql } from './sql.ts';
import type { ColumnType, Value } from './tables.ts';

/** So many rows stand in one statement. */
const ROWS_TOGETHER = 200;

/** Renders the statements that put rows into a table, every value written out. */
export function renderInsertion(
  { nameOf, literals }: Pick<Dialect, 'nameOf' | 'literals'>,
  name: string,
  columns: Readonly<Record<string, ColumnType>>,
  rows: readonly Readonly<Record<string, Value>>[],
): readonly Sql[] {
  const names = Object.keys(columns);
  const head = `INSERT INTO ${nameOf(name)} (${names.join(', ')}) VALUES`;
  const lines = rows.map((row) => `(${names.map((column) => renderValue(literals, row[column] ?? null)).join(', ')})`);
  const statements: Sql[] = [];
  for (let start = 0; start < lines.length; start += ROWS_TOGETHER) {
    statements.push(`${head}\n${lines.slice(start, start + ROWS_TOGETHER).join(',\n')};`);
  }
  return statements;
}

function renderValue({ text, yes, no }: Dialect['literals'], value: Value): Sql {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? yes : no;
  return typeof value === 'number' ? String(value) : text(value);
}
