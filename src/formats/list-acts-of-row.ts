import type { PublishedColumns } from './published-columns.ts';

/**
 * Lists the rows of acts that a row a State holds: one for the signature, whose day stands beside that of the instrument, and one for the
 * instrument, where it has a day. Nearly every row is one act, and is given as it stands.
 *
 * @returns at the end the row that has the dates of the table
 * @example listActsOfRow(['NOR', 'accession', '2001-10-02'], { code: 0, kind: 1, on: 2 }).length // 1
 */
export function listActsOfRow(cells: readonly string[], columns: PublishedColumns): readonly (readonly string[])[] {
  const { signed, kind, on, code, participant, treaty } = columns;
  if (signed === undefined || kind === undefined || on === undefined) return [cells];
  const day = cells[signed] ?? '';
  if (day.trim() === '') return [cells];
  const kept = new Set([code, participant, treaty]);
  const signature = cells.map((cell, index) => {
    if (index === kind) return 'signature';
    if (index === on) return day;
    return kept.has(index) ? cell : '';
  });
  return (cells[on] ?? '').trim() === '' ? [signature] : [signature, cells];
}
