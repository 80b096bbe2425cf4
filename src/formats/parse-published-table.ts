import Papa from 'papaparse';
import { type CivilDate, isCivilDate } from '../calendar/civil-date.ts';
import { PARTICIPATION_KINDS, type ParticipationKind } from '../treaty/act-kinds.ts';
import type { Issue, Parsed } from '../treaty/issue.ts';
import { parseParticipant } from '../treaty/participants/parse-participant.ts';
import type { ParticipantCode } from '../treaty/participants/participant-code.ts';
import { nearestWord } from '../treaty/reading/nearest-word.ts';
import { parseDateText } from '../treaty/reading/parse-date-text.ts';
import { showText } from '../treaty/reading/show-text.ts';
import type { PublishedRow } from './published-row.ts';

/** What the columns of such tables are called, in small letters; the first name is ours. */
const COLUMNS = {
  treaty: ['treaty', 'treaty id'],
  code: ['iso3', 'code'],
  participant: ['participant', 'state', 'country', 'party', 'member', 'contracting party'],
  kind: ['kind', 'action', 'act', 'instrument', 'instrument type'],
  on: ['date', 'on', 'deposited', 'date of deposit', 'instrument date'],
  published: ['effective', 'in force', 'entry into force', 'entry into force date', 'effective date', 'stored'],
  note: ['note', 'notes'],
} as const;

type Column = keyof typeof COLUMNS;

/** The place of each column in a row. */
export type PublishedColumns = Readonly<Partial<Record<Column, number>>>;

/** What other tables call an act. `consent` is an instrument whose kind the table does not give. */
const OTHER_KINDS: ReadonlyMap<string, ParticipationKind | 'consent'> = new Map([
  ['consent', 'consent'],
  ['amendment-acceptance', 'acceptance'],
  ['denunciation-withdrawn', 'revocation-of-denunciation'],
  ['ratification-withdrawn', 'withdrawal-of-instrument'],
  ['withdrawal', 'denunciation'],
]);

const KINDS: ReadonlyMap<string, ParticipationKind | 'consent'> = new Map([
  ...PARTICIPATION_KINDS.map((kind) => [kind, kind] as const),
  ...OTHER_KINDS,
]);

const INSTRUMENT = /instrument=(ratification|acceptance|approval|accession)\b/;

/** A reader of rows that remembers the names and kinds it has read: tables repeat them a thousand times. */
export interface PublishedRowReader {
  /** Reads one row. */
  readonly read: (cells: readonly string[], line: number) => RowRead;
  /** Forgets who has signed a treaty, when no more rows of it come. */
  readonly leave: (treaty: string) => void;
}

/** A row, or what is wrong with it. An empty row is neither. */
type RowRead =
  | { readonly kind: 'row'; readonly row: PublishedRow }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
  | { readonly kind: 'empty' };

/**
 * Parses a table of acts with the dates of entry into force that somebody has typed in: columns for the participant (`participant`,
 * `state` or `iso3`), the kind (`kind` or `action`), the day (`date`) and the stored date (`effective`), in any order; `treaty` and
 * `note` where there are. An act of the kind `consent` is read as a ratification where its State has signed, and as an accession
 * otherwise.
 *
 * @returns the rows, or every issue by line, none of the rows being used
 * @example parsePublishedTable('state,iso3,action,date,effective,note\nBenin,BEN,ratification,2005-01-31,2005-02-28,').ok // true
 */
export function parsePublishedTable(text: string): Parsed<readonly PublishedRow[]> {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const header = parsePublishedHeader(data[0] ?? []);
  if (!header.ok) return header;
  const reader = openPublishedReader(header.value);
  const issues: Issue[] = [];
  const rows: PublishedRow[] = [];
  for (const [index, cells] of data.entries()) {
    if (index === 0) continue;
    const read = reader.read(cells, index + 1);
    if (read.kind === 'issues') issues.push(...read.issues);
    if (read.kind === 'row') rows.push(read.row);
  }
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: rows };
}

/**
 * Finds the columns of such a table by their names.
 *
 * @returns their places, or an issue for each column that is missing
 */
export function parsePublishedHeader(cells: readonly string[]): Parsed<PublishedColumns> {
  const names = cells.map((cell) =>
    cell
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase()
      .replaceAll('_', ' '),
  );
  const columns: Partial<Record<Column, number>> = {};
  for (const [column, known] of Object.entries(COLUMNS)) {
    const index = names.findIndex((name) => known.some((one) => one === name));
    if (index !== -1) columns[column as Column] = index;
  }
  const missing = [
    ...(columns.code === undefined && columns.participant === undefined ? ['participant'] : []),
    ...(columns.kind === undefined ? ['kind'] : []),
    ...(columns.on === undefined ? ['date'] : []),
  ];
  if (missing.length === 0) return { ok: true, value: columns };
  return {
    ok: false,
    issues: missing.map((column) => ({
      code: 'missing-column',
      path: ['header'],
      line: 1,
      message: `the column "${column}" is missing`,
      hint: 'a table of stored dates has the columns participant, kind, date and effective, such as: participant,kind,date,effective',
    })),
  };
}

/** Opens a reader of the rows of one table. */
export function openPublishedReader(columns: PublishedColumns): PublishedRowReader {
  const participants = new Map<string, ParticipantCode | undefined>();
  const kinds = new Map<string, ParticipationKind | 'consent' | undefined>();
  // Whether a State has signed tells what an instrument without a kind is; the treaty may change from row to row.
  const signed = new Map<string, Set<ParticipantCode>>();

  const findParticipant = (text: string): ParticipantCode | undefined => {
    const known = participants.get(text);
    if (known !== undefined || participants.has(text)) return known;
    const parsed = parseParticipant(text);
    const code = parsed.kind === 'participant' ? parsed.code : undefined;
    participants.set(text, code);
    return code;
  };
  const findKind = (text: string): ParticipationKind | 'consent' | undefined => {
    const known = kinds.get(text);
    if (known !== undefined || kinds.has(text)) return known;
    const kind = KINDS.get(
      text
        .trim()
        .toLowerCase()
        .replaceAll(/[\s_]+/g, '-'),
    );
    kinds.set(text, kind);
    return kind;
  };
  const signatoriesOf = (treaty: string): Set<ParticipantCode> => {
    const known = signed.get(treaty) ?? new Set();
    signed.set(treaty, known);
    return known;
  };

  return {
    read: (cells, line) => {
      if (cells.length === 0 || (cells.length === 1 && cells[0] === '')) return { kind: 'empty' };
      const { who, kindText, onText, publishedText, note, treaty } = textsOf(columns, cells);
      const participant = findParticipant(who);
      const found = findKind(kindText);
      const on = onText === '' ? undefined : findDay(onText);
      const published = publishedText === '' ? undefined : findDay(publishedText);
      const isRead = (text: string, day: CivilDate | undefined): boolean => day !== undefined || text.trim() === '';
      if (
        participant === undefined ||
        found === undefined ||
        !isRead(onText, on) ||
        !isRead(publishedText, published)
      ) {
        const knows = { participant: participant !== undefined, kind: found !== undefined };
        return { kind: 'issues', issues: listIssues(columns, cells, line, knows) };
      }
      if (found === 'signature') signatoriesOf(treaty).add(participant);
      const row: Writable<PublishedRow> = { line, participant, kind: found === 'consent' ? 'accession' : found };
      if (found === 'consent' && signatoriesOf(treaty).has(participant)) row.kind = 'ratification';
      if (treaty !== '') row.treaty = treaty;
      if (on !== undefined) row.on = on;
      if (published !== undefined) row.published = published;
      if (note !== '') {
        const publisher = publisherOf(note);
        if (publisher !== undefined) row.publisher = publisher;
        row.note = note;
      }
      return { kind: 'row', row };
    },
    leave: (treaty) => {
      signed.delete(treaty);
    },
  };
}

/** Reads a day, blanks around it left out. */
function findDay(text: string): CivilDate | undefined {
  if (isCivilDate(text)) return text;
  const attempt = parseDateText(text);
  return attempt.ok ? attempt.value : undefined;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The cells of a row, by what they are; empty where the table has no such column. */
function textsOf(columns: PublishedColumns, cells: readonly string[]) {
  const cellOf = (index: number | undefined): string => (index === undefined ? '' : (cells[index] ?? ''));
  const code = cellOf(columns.code);
  const kind = cellOf(columns.kind);
  const note = cellOf(columns.note);
  return {
    who: code === '' ? cellOf(columns.participant) : code,
    // A table of acceptances may tell in the note which instrument each is.
    kindText: (kind === 'amendment-acceptance' ? INSTRUMENT.exec(note)?.[1] : undefined) ?? kind,
    onText: cellOf(columns.on),
    publishedText: cellOf(columns.published),
    note,
    treaty: cellOf(columns.treaty).trim(),
  };
}

/** Lists everything that is wrong with a row. */
function listIssues(
  columns: PublishedColumns,
  cells: readonly string[],
  line: number,
  knows: { readonly participant: boolean; readonly kind: boolean },
): readonly Issue[] {
  const issues: Issue[] = [];
  const fault = (column: Column, code: string, message: string, hint: string): void => {
    const index = columns[column];
    const place = index === undefined ? { line } : { line, column: index + 1 };
    const value = index === undefined ? '' : (cells[index] ?? '');
    issues.push({ code, path: ['rows', line, COLUMNS[column][0]], ...place, value, message, hint });
  };
  const { who, kindText, onText, publishedText } = textsOf(columns, cells);
  if (!knows.participant) {
    const message = `"${showText(who)}" is no State or organisation known here`;
    const hint = 'write its name as the United Nations has it, or its alpha-3 code';
    fault(columns.code === undefined ? 'participant' : 'code', 'unknown-participant', message, hint);
  }
  if (!knows.kind) fault('kind', 'unknown-kind', `"${showText(kindText)}" is no kind of act`, hintForKind(kindText));
  for (const [column, text] of [
    ['on', onText.trim()],
    ['published', publishedText.trim()],
  ] as const) {
    const attempt = text === '' ? undefined : parseDateText(text);
    if (attempt?.ok === false) fault(column, attempt.fault.code, attempt.fault.what, attempt.fault.hint);
  }
  return issues;
}

function hintForKind(text: string): string {
  const nearest = nearestWord(text.toLowerCase(), [...KINDS.keys()]);
  return nearest === undefined ? 'write ratification, accession, acceptance, denunciation …' : `write "${nearest}"`;
}

/** Finds in a note who published the date: behind `effective=`, else the source of the row. */
function publisherOf(note: string): string | undefined {
  if (note === '') return undefined;
  const [, named] = /effective=([^;]+)/.exec(note) ?? /src=([^;]+)/.exec(note) ?? [];
  return named?.trim();
}
