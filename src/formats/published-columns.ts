import { renderExcerpt } from '../determination/render-excerpt.ts';
import { findNearestWord } from '../participants/find-nearest-word.ts';
import {
  CODE_HEADS,
  NAMED_DAY_HEADS,
  OTHER_HEADS,
  SIGNATURE_HEADS,
  STATE_HEADS,
  STORED_DATE_HEADS,
  TREATY_HEADS,
} from '../reading/csv/column-heads.ts';
import type { CsvColumn } from '../reading/csv/csv-columns.ts';
import { faultOfTwice, isActAlready } from '../reading/csv/parse-csv-header.ts';
import { listParticipantColumns } from '../reading/csv/participant-columns.ts';
import type { TableRow } from '../reading/csv/split-rows.ts';
import { type ColumnNames, readHeader, type TableHeader } from '../reading/csv/table-header.ts';
import { type Issue, issueAt, type Parsed } from '../reading/issues/issue.ts';
import { listBelow, refuseContent } from '../reading/refuse-content.ts';

/** A column of such a table: those of a register, and three more. */
type PublishedColumn =
  | Exclude<CsvColumn, 'date' | 'effective'>
  | 'treaty'
  /** The code of a State beside its name. */
  | 'code'
  /** The day of signature, in the row of the instrument that follows it. */
  | 'signed'
  /** The day of the act, the `date` of a register. */
  | 'on'
  /** The stored date. */
  | 'published'
  /** The day that an act itself names, the `effective` of a register. */
  | 'names';

/** Lists what a column of a register is called, our name first. */
function headsOf(column: CsvColumn): readonly [string, ...string[]] {
  return [column, ...(OTHER_HEADS[column] ?? [])];
}

/**
 * What the columns are called, in small letters, the first name being ours; and what each is in a register. `effective` is the stored
 * date here, and the day that an act itself names stands under `names`.
 */
const COLUMNS: readonly (readonly [PublishedColumn, names: readonly string[], ofRegister?: CsvColumn])[] = [
  ['treaty', ['treaty', ...TREATY_HEADS]],
  ['code', CODE_HEADS, 'participant'],
  ['participant', headsOf('participant'), 'participant'],
  ['kind', headsOf('kind'), 'kind'],
  ['on', headsOf('date'), 'date'],
  ['signed', SIGNATURE_HEADS],
  ['published', ['effective', ...STORED_DATE_HEADS]],
  ['names', ['names', ...NAMED_DAY_HEADS], 'effective'],
  ['notified', headsOf('notified'), 'notified'],
  ['named', headsOf('named'), 'named'],
  ['depositary', headsOf('depositary'), 'depositary'],
  ['conflict', headsOf('conflict'), 'conflict'],
  ['receipt', headsOf('receipt'), 'receipt'],
  ['standing', headsOf('standing'), 'standing'],
  ['ground', headsOf('ground'), 'ground'],
  ['territory', headsOf('territory'), 'territory'],
  ['successor', headsOf('successor'), 'successor'],
  ['towards', headsOf('towards'), 'towards'],
  ['amendment', headsOf('amendment'), 'amendment'],
  ['title', headsOf('title'), 'title'],
  ['procedure', headsOf('procedure'), 'procedure'],
  ['votes', headsOf('votes'), 'votes'],
  ['covers', headsOf('covers'), 'covers'],
  ['due', headsOf('due'), 'due'],
  ['corrects', headsOf('corrects'), 'corrects'],
  ['corrected', headsOf('corrected'), 'corrected'],
  ['source', headsOf('source'), 'source'],
  ['note', headsOf('note'), 'note'],
];

const COLUMN_OF_NAME: ColumnNames<PublishedColumn> = new Map(
  COLUMNS.flatMap(([column, names]) => names.map((name) => [name, column] as const)),
);

/**
 * Checks if a column of such a table may have a name, in small letters.
 *
 * @example isPublishedColumn('date of deposit') // true
 */
export function isPublishedColumn(name: string): boolean {
  return COLUMN_OF_NAME.has(name);
}

/** The place of each column in a row. */
export type PublishedColumns = Readonly<Partial<Record<PublishedColumn, number>>>;

/** A column that is not read, and the name that it may have been meant to have. */
export interface UnreadColumn {
  readonly name: string;
  readonly nearest?: string;
}

/** The first row of a table of stored dates: where each column stands, and which are not read. */
export interface PublishedHeader {
  readonly columns: PublishedColumns;
  /** The columns that say who acts, that first which is read. */
  readonly participants: readonly number[];
  readonly unread: readonly UnreadColumn[];
}

/**
 * Parses the first row of such a table: its columns by their names, in any order. A column of another name, or the second of one
 * meaning, is not read.
 *
 * @param below rows that follow, by which it is told what else a file is
 * @returns their places, or an issue for each column that is missing, or what the file seems to be
 * @example parsePublishedHeader({ line: 1, cells: ['State', 'act', 'Date', 'Depositry'] }).value.unread // [{ name: 'Depositry', nearest: 'depositary' }]
 */
export function parsePublishedHeader(
  row: { readonly line: number; readonly cells: readonly string[] },
  below: Iterable<TableRow> = [],
): Parsed<PublishedHeader> {
  const { header, columns, missing } = findColumns(row.cells);
  if (missing.length > 0) {
    const first = { cells: row.cells, areHeads: !isActAlready(row.cells), below: listBelow(below) };
    const other = row.cells.length > 0 ? refuseContent(first, WANTED) : undefined;
    return {
      ok: false,
      issues: other === undefined ? missing.map((column) => withoutColumn(column, row.line)) : [other],
    };
  }
  const twice = listTwice(row, header, columns);
  if (twice.length > 0) return { ok: false, issues: twice };
  const participants = listParticipantColumns(header.names).filter((index) => index !== columns.kind);
  const read = new Set([...Object.values(columns), ...participants]);
  return { ok: true, value: { columns, participants, unread: listUnread(row.cells, header, columns, read) } };
}

/**
 * Checks if a row is the first of such a table, as `parsePublishedHeader` does, without saying what else it may be.
 *
 * @example isPublishedHeader(['State', 'act', 'Date']) // true
 */
export function isPublishedHeader(cells: readonly string[]): boolean {
  const { header, columns, missing } = findColumns(cells);
  return missing.length === 0 && listTwice({ line: 1, cells }, header, columns).length === 0;
}

/** What the heads of a row are, and the columns that it lacks. */
interface ColumnsFound {
  readonly header: TableHeader<PublishedColumn>;
  readonly columns: PublishedColumns;
  readonly missing: readonly string[];
}

function findColumns(cells: readonly string[]): ColumnsFound {
  const header = readHeader(cells, COLUMN_OF_NAME);
  const columns = addKindOfState(header, Object.fromEntries(header.places));
  const missing = [
    ...(columns.code === undefined && columns.participant === undefined ? ['participant'] : []),
    ...(columns.kind === undefined ? ['kind'] : []),
    ...(columns.on === undefined ? ['date'] : []),
  ];
  return { header, columns, missing };
}

/** The columns of a table of stored dates, as a first row has them. */
const WANTED = 'participant,kind,date,effective';

/**
 * Lists the heads that say again what another one says, letter for letter or in other words: what was done, when, or the stored date; of who acts,
 * letter for letter, for other cells are compared. Nobody knows which of the two is meant.
 */
function listTwice(
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
  { names, columns: meant }: TableHeader<PublishedColumn>,
  { code, participant, kind, on, signed, published }: PublishedColumns,
): readonly Issue[] {
  const shownAt = (index: number): string => renderExcerpt(cells[index]?.trim() ?? '');
  const read = new Set([code, participant, kind]);
  const issueOf = (place: number, index: number): Issue => {
    const isLiteral = names[index] === names[place];
    return issueAt(
      { line, column: index + 1 },
      ['header', index],
      faultOfTwice(shownAt(index), isLiteral ? undefined : shownAt(place)),
      shownAt(index),
    );
  };
  const literal = [code, participant].flatMap((place = -1) => {
    const index = place === -1 ? -1 : names.indexOf(names[place] ?? '', place + 1);
    return index === -1 ? [] : [issueOf(place, index)];
  });
  const alike = [kind, on, signed, published].flatMap((place = -1) => {
    if (place === -1) return [];
    const column = meant[place];
    const isAgain = (index: number): boolean =>
      index !== place && (names[index] === names[place] || (meant[index] === column && !read.has(index)));
    return [...names.keys()].filter(isAgain).map((index) => issueOf(place, index));
  });
  return [...literal, ...alike];
}

/** A column `state` beside the name of the participant says what the participant did, where no other column does. */
function addKindOfState({ names }: TableHeader<PublishedColumn>, columns: PublishedColumns): PublishedColumns {
  const state = names.findIndex((name) => STATE_HEADS.includes(name));
  if (state === -1 || columns.kind !== undefined) return columns;
  if (columns.participant !== state) return { ...columns, kind: state };
  const other = names.findIndex((name, index) => index !== state && COLUMN_OF_NAME.get(name) === 'participant');
  return other === -1 ? columns : { ...columns, participant: other, kind: state };
}

/** Lists what each cell of a row is in a register; the participant is in the cell that is given, in the other nothing that is read. */
export function listRegisterColumns(
  columns: PublishedColumns,
  participant: number | undefined,
): readonly (CsvColumn | undefined)[] {
  const places = COLUMNS.map(([column, , ofRegister]) => ({ index: columns[column], ofRegister }));
  const width = Math.max(participant ?? -1, ...places.map(({ index = -1 }) => index)) + 1;
  return Array.from({ length: width }, (_, index) => {
    if (index === participant) return 'participant';
    const ofRegister = places.find((place) => place.index === index)?.ofRegister;
    return ofRegister === 'participant' ? undefined : ofRegister;
  });
}

function listUnread(
  cells: readonly string[],
  { names }: TableHeader<PublishedColumn>,
  columns: PublishedColumns,
  read: ReadonlySet<number>,
): readonly UnreadColumn[] {
  const known = COLUMNS.flatMap(([column, theirs]) => (columns[column] === undefined ? theirs : []));
  return cells.flatMap((cell, index): readonly UnreadColumn[] => {
    const name = cell.trim();
    if (name === '' || read.has(index)) return [];
    const nearest = findNearestWord(names[index] ?? '', known);
    return [{ name: renderExcerpt(name), ...(nearest === undefined ? {} : { nearest }) }];
  });
}

function withoutColumn(column: string, line: number): Issue {
  const what = { code: 'issue.missing-column', values: { column } } as const;
  return issueAt({ line }, ['header'], { what, remedy: { code: 'remedy.add-columns.stored-dates', values: {} } });
}
