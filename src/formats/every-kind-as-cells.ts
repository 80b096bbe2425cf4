import { findEveryKind } from '../reading/csv/every-kind.ts';

/**
 * Opens the way in which the rows of a table that has no column for the kind of an act are read where the head of its days says that each is a consent.
 *
 * @param head the first row
 * @returns a function from a row to the row that is read, for the first row too; other tables are left as they are
 */
export function openEveryKind(head: readonly string[]): (cells: readonly string[]) => readonly string[] {
  const kind = findEveryKind(head);
  if (kind === undefined) return (cells) => cells;
  return (cells) => {
    if (cells === head) return [...cells, 'kind'];
    return cells.every((cell) => cell.trim() === '') ? cells : [...cells, kind];
  };
}
