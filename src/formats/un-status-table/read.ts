import { OTHER_HEADS, STORED_DATE_HEADS } from '../../reading/csv/column-heads.ts';
import type { CellRow, ForeignForm, ForeignReader, ForeignRow, HeadRow } from '../foreign-form.ts';
import { readCellText } from '../read-cell-text.ts';
import { readDayAndLetters } from '../read-day-and-letters.ts';
import { readNameOfCell } from '../read-name-of-cell.ts';
import { type Legend, parseLegend } from './parse-legend.ts';

/**
 * The United Nations' status tables: a row a State, a column for signature and one for consent, whose head says what the letters behind the days
 * mean. A day in brackets is that of an act that was withdrawn, on a day which the table does not give.
 *
 * @see docs/formats.md#un-status-table
 */
export const unStatusTable: ForeignForm = { id: 'un-status-table', open };

const HEADS = ['participant', 'kind', 'date', 'note'] as const;
const STORED_DATE = 'entry into force';

/** Where a column stands, and what its days are. */
interface ActColumn {
  readonly index: number;
  readonly head: string;
  readonly legend: Legend;
}

function open({ cells, names }: HeadRow): ForeignReader | undefined {
  const [first = ''] = names;
  if (!isParticipantHead(first)) return undefined;
  const columns = cells.flatMap((head, index): readonly ActColumn[] => {
    const legend = index === 0 ? undefined : parseLegend(head);
    return legend === undefined ? [] : [{ index, head: head.trim(), legend }];
  });
  const isOwn = first === 'participant' || first === 'participants';
  if (!columns.some(({ legend: { letters } }) => isOwn || letters.size > 0)) return undefined;
  const stored = names.findIndex((name) => STORED_DATE_HEADS.includes(name));
  const known = new Set([0, stored, ...columns.map(({ index }) => index)]);
  const others = cells.flatMap((head, index) => (known.has(index) ? [] : [{ index, head: head.trim() }]));
  // Whatever else says what was done, or when, makes it a table of another form.
  if (others.some(({ index }) => isOfAnotherForm(names[index] ?? ''))) return undefined;
  return {
    heads: stored === -1 ? HEADS : [...HEADS, STORED_DATE],
    read: (row) => readRow(row, { columns, stored, others }),
  };
}

function isParticipantHead(name: string): boolean {
  return name === 'participant' || OTHER_HEADS.participant?.includes(name) === true;
}

function isOfAnotherForm(name: string): boolean {
  return (['kind', 'date'] as const).some((column) => column === name || OTHER_HEADS[column]?.includes(name) === true);
}

interface Columns {
  readonly columns: readonly ActColumn[];
  /** That of the day of entry into force; -1 where there is none. */
  readonly stored: number;
  /** Those of what is no act. */
  readonly others: readonly { readonly index: number; readonly head: string }[];
}

function readRow({ cells }: CellRow, { columns, stored, others }: Columns): ForeignRow {
  const participant = readNameOfCell(cells[0] ?? '');
  const acts: (readonly string[])[] = [];
  const left: string[] = [];
  for (const { index, head, legend } of columns) {
    const text = readCellText(cells[index] ?? '');
    if (text === '') continue;
    if (/^\[.*\]$/u.test(text)) {
      left.push(`${participant}: ${head} ${text}`);
      continue;
    }
    const { day, letters } = readDayAndLetters(text);
    const said = letters === undefined ? legend.plain : legend.letters.get(letters);
    // What is not in the legend stands as it is, and is told to be no kind of act.
    acts.push([participant, said?.kind ?? letters ?? head, day, said?.note ?? '']);
  }
  for (const { index, head } of others) {
    const text = readCellText(cells[index] ?? '');
    if (text !== '') left.push(`${participant}: ${head} ${text}`);
  }
  // The day of entry into force is that of the last act, which binds the State.
  if (stored === -1) return { acts, left };
  const inForce = cells[stored] ?? '';
  return { acts: acts.map((act, index) => [...act, index === acts.length - 1 ? inForce : '']), left };
}
