import { packSheets } from './pack-sheets.ts';
import { PARTICIPATION_COLUMNS, type ParticipationColumn, type ParticipationRow } from './participation-columns.ts';
import { type Cell, composeDayCell } from './sheet.ts';

/**
 * Composes a workbook of participations: a sheet of them, and one that says what the columns mean. Days are days of the workbook, shown as `2002-01-18`; those before
 * 1 March 1900, which programs do not count alike, and whatever else is no number are texts, and none of them is a formula.
 */
export function composeWorkbook(rows: readonly ParticipationRow[]): Uint8Array {
  const columns: readonly ParticipationColumn[] = PARTICIPATION_COLUMNS;
  return packSheets([
    {
      name: 'participations',
      head: columns.map(({ name }) => name),
      rows: rows.map((row) => PARTICIPATION_COLUMNS.map(({ name, type }) => cellOf(row[name], type))),
    },
    {
      name: 'columns',
      head: ['column', 'description'],
      rows: columns.map(({ name, description }) => [name, description]),
    },
  ]);
}

function cellOf(text: string, type: ParticipationColumn['type']): Cell {
  if (type === 'integer' && /^[1-9]\d*$/.test(text)) return { number: Number(text), style: 'plain' };
  return type === 'date' ? composeDayCell(text) : text;
}
