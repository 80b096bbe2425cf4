import type { Dialect } from './dialect.ts';
import { textOf } from './text-of.ts';

/** What most engines say in the same way. */
export const STANDARD = {
  literals: { text: textOf, yes: 'TRUE', no: 'FALSE' },
  constant: textOf,
  isTrue: (truth) => truth,
  separator: '\n\n',
} as const satisfies Partial<Dialect>;

/** Says that a table is defined where there is nothing of its name, as most engines do. */
export function renderTableIn(nameOf: Dialect['nameOf']): Dialect['table'] {
  return (name, lines) => `CREATE TABLE IF NOT EXISTS ${nameOf(name)} (\n${lines.join(',\n')}\n);`;
}
