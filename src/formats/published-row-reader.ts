import { type CivilDate, isCivilDate } from '../calendar/civil-date.ts';
import type { NamesInLanguages, OwnParticipant } from '../participants/own-participant.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { listEarlyNotification } from '../reading/checks/check-register.ts';
import { columnUseOf, listKindsOf } from '../reading/csv/column-use.ts';
import { CSV_COLUMNS, type CsvColumn } from '../reading/csv/csv-columns.ts';
import { isNoAct } from '../reading/csv/is-no-act.ts';
import { issueOfUnevenRow } from '../reading/csv/issue-of-unreadable-row.ts';
import { readParticipantCells } from '../reading/csv/participant-columns.ts';
import type { Attempt } from '../reading/issues/attempt.ts';
import type { Issue } from '../reading/issues/issue.ts';
import { openParticipants } from '../reading/values/open-participants.ts';
import { parseConflictText } from '../reading/values/parse-conflict-text.ts';
import { parseDateText } from '../reading/values/parse-date-text.ts';
import type { ActKind, ParticipationKind } from '../treaty/act-kinds.ts';
import { openActReader } from './published-act.ts';
import type { PublishedColumns } from './published-columns.ts';
import { findPublishedKind, isParticipationKind } from './published-kind.ts';
import type { ParticipationRow, PublishedRow } from './published-row.ts';

/** A reader of rows that remembers the names and kinds it has read: tables repeat them a thousand times. */
export interface PublishedRowReader {
  /** Reads one row. */
  readonly read: (cells: readonly string[], line: number) => RowRead;
}

/** A row, told by the kind of its act, or what is wrong with it and, where it tells of no act, what of. An empty row is neither. */
type RowRead =
  | PublishedRow
  | { readonly kind: 'issues'; readonly issues: readonly Issue[]; readonly noAct?: string }
  | { readonly kind: 'empty' };

const INSTRUMENT = /instrument=(ratification|acceptance|approval|accession)\b/;

/** What an act of participation may have beside who, what and when. */
const FURTHER = ['names', 'notified', 'named', 'depositary', 'conflict', 'receipt', 'standing', 'territory'] as const;
/** What only other acts have. */
const FOREIGN = CSV_COLUMNS.filter(isForeign);

function isForeign(column: CsvColumn): column is Exclude<CsvColumn, 'date' | 'effective'> {
  return !listKindsOf(column).some(isParticipationKind);
}

type Further = (typeof FURTHER)[number];

/** One list for all that declare nobody, so that it is known again. */
const NOBODY: readonly OwnParticipant[] = [];

/** What the rows of a table have in common. */
interface RowForm extends NamesInLanguages {
  /** How many cells each has. */
  readonly width: number;
  /** The columns that say who acts, that first which is read. */
  readonly participants: readonly number[];
  /** How many of them do not stand in the file. */
  readonly added?: number;
  /** The kind of every act, where no column says it: that column stands behind the others. */
  readonly kind?: ParticipationKind;
  /** The participants that a treaty declares for itself, by the id that a row has; '' where it has none. */
  readonly participantsOf?: ((treaty: string) => readonly OwnParticipant[]) | undefined;
}

/**
 * Opens a reader of the rows of one table. Nearly every row is an act of participation without a fault, and is read here; whatever
 * else there is, is read as the row of a register is.
 */
export function openPublishedReader(columns: PublishedColumns, form: RowForm): PublishedRowReader {
  const { width, participants, participantsOf, bearersOf, findTreatyId = (written: string) => written } = form;
  // What every row has in common stands in no cell of theirs.
  const isKindCommon = (columns.kind ?? 0) >= width;
  let known = participantsOf?.('') ?? NOBODY;
  let parseOfTreaty = openParticipants({ participants: known, bearersOf });
  const parseParticipant = (text: string): Attempt<string> => parseOfTreaty(text);
  const readAct = openActReader(columns, parseParticipant);
  const kinds = new Map<string, ActKind | undefined>();
  const further = FURTHER.filter((column) => columns[column] !== undefined);
  const foreign = FOREIGN.filter((column) => columns[column] !== undefined);
  // Rows of one treaty stand together mostly: its id is kept once, not cut from each row.
  let last = '';
  let id = '';

  const findKind = (text: string): ActKind | undefined => {
    const known = kinds.get(text);
    if (known !== undefined || kinds.has(text)) return known;
    const kind = findPublishedKind(text);
    kinds.set(text, kind);
    return kind;
  };
  const readTreaty = (cells: readonly string[]): string => {
    const treaty = textOf(cells, columns.treaty);
    if (treaty !== last) {
      last = treaty;
      id = treaty === '' ? '' : (findTreatyId(treaty) ?? treaty);
      // The rows of treaties that declare nobody share one parser, which remembers the names.
      const own = participantsOf?.(id) ?? NOBODY;
      if (own !== known) parseOfTreaty = openParticipants({ participants: own, bearersOf });
      known = own;
    }
    return id;
  };

  return {
    read: (cells, line) => {
      if (cells.length !== width) {
        const uneven = issueOfUnevenRow({ line, cells }, width, ['rows', line], form.added);
        const own = cells.slice(0, cells.length - (form.added ?? 0));
        if (uneven === undefined || own.every((cell) => cell.trim() === '')) return { kind: 'empty' };
        return { kind: 'issues', issues: [uneven] };
      }
      const treaty = readTreaty(cells);
      const who = readParticipantCells(cells, participants, parseParticipant);
      const note = cellOf(cells, columns.note);
      let kind = isKindCommon ? form.kind : findKind(cellOf(cells, columns.kind));
      // Where no amendment is named, the treaty itself is the amendment; the note may tell which instrument each acceptance is.
      if (kind === 'amendment-acceptance' && textOf(cells, columns.amendment) === '') {
        kind = findKind(INSTRUMENT.exec(note)?.[1] ?? 'acceptance');
      }
      const on = findDay(cellOf(cells, columns.on));
      const published = findDay(cellOf(cells, columns.published));
      if (
        !who.ok ||
        kind === undefined ||
        !isParticipationKind(kind) ||
        on === false ||
        published === false ||
        (foreign.length > 0 && foreign.some((column) => textOf(cells, columns[column]) !== ''))
      ) {
        const read = readAct(cells, line, kind, who);
        const text = cellOf(cells, columns.kind);
        return kind === undefined && read.kind === 'issues' && isNoAct(text) ? { ...read, noAct: text.trim() } : read;
      }
      const row = composeRow(line, who.value, kind, treaty, on, published);
      if (note !== '') {
        const publisher = publisherOf(note);
        if (publisher !== undefined) row.publisher = publisher;
        row.note = note;
      }
      for (const column of further) {
        const text = textOf(cells, columns[column]);
        if (text !== '' && !readFurther(row, kind, column, text)) return readAct(cells, line, kind, who);
      }
      return row;
    },
  };
}

/** Gives a cell as it stands, blanks and all; nothing where the table has no such column. */
function cellOf(cells: readonly string[], index: number | undefined): string {
  return index === undefined ? '' : (cells[index] ?? '');
}

/** Gives the text of a cell. */
function textOf(cells: readonly string[], index: number | undefined): string {
  return cellOf(cells, index).trim();
}

/** Composes a row; one that lacks nothing is written out, because what is added later takes room of its own. */
function composeRow(
  line: number,
  participant: ParticipantCode,
  kind: ParticipationKind,
  treaty: string,
  on: CivilDate | undefined,
  published: CivilDate | undefined,
): Writable<ParticipationRow> {
  if (treaty !== '' && on !== undefined) {
    return published === undefined
      ? { line, participant, kind, treaty, on }
      : { line, participant, kind, treaty, on, published };
  }
  const row: Writable<ParticipationRow> = { line, participant, kind };
  if (treaty !== '') row.treaty = treaty;
  if (on !== undefined) row.on = on;
  if (published !== undefined) row.published = published;
  return row;
}

/** Takes a cell that not every act has; says whether it can be taken. */
function readFurther(row: Writable<ParticipationRow>, kind: ParticipationKind, column: Further, text: string): boolean {
  if (columnUseOf(column === 'names' ? 'effective' : column, kind) === 'none') return false;
  switch (column) {
    case 'depositary':
      row.depositary = text;
      return true;
    case 'territory':
      row.territory = text;
      return true;
    case 'conflict': {
      const conflict = parseConflictText(text);
      if (conflict.ok) row.armedConflict = conflict.value;
      return conflict.ok;
    }
    case 'receipt': {
      const isNotKnown = /^not[ -]known$/i.test(text);
      if (isNotKnown) row.receipt = 'not-known';
      return isNotKnown;
    }
    case 'standing': {
      const isDisputed = /^disputed$/i.test(text);
      if (isDisputed) row.standing = 'disputed';
      return isDisputed;
    }
    case 'names': {
      const day = findDay(text);
      if (day === undefined || day === false) return false;
      row.names = day;
      return true;
    }
    case 'named': {
      const day = findDay(text);
      if (day === undefined || day === false) return false;
      row.namedOn = day;
      return true;
    }
    case 'notified': {
      const day = findDay(text);
      if (day === undefined || day === false) return false;
      row.notifiedOn = day;
      return listEarlyNotification(row).length === 0;
    }
  }
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads a day, blanks around it left out: `undefined` where there is none, `false` where it is no day. */
function findDay(text: string): CivilDate | undefined | false {
  if (isCivilDate(text)) return text;
  if (text.trim() === '') return undefined;
  const attempt = parseDateText(text);
  return attempt.ok ? attempt.value : false;
}

/** Finds in a note who published the date: behind `effective=`, else the source of the row. */
function publisherOf(note: string): string | undefined {
  if (note === '') return undefined;
  const [, named] = /effective=([^;]+)/.exec(note) ?? /src=([^;]+)/.exec(note) ?? [];
  return named?.trim();
}
