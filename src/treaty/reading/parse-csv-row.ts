import type { Act } from '../act.ts';
import type { ActKind } from '../act-kinds.ts';
import type { Issue } from '../issue.ts';
import { type CsvColumn, KEY_OF_COLUMN } from './csv-columns.ts';
import { readFreeText } from './csv-free-text.ts';
import { type Attempt, type Fault, issueAt } from './issue-at.ts';
import { parseActKind } from './parse-act-kind.ts';
import { parseCorrectedAct, parseCorrectedDay } from './parse-correction-text.ts';
import type { CsvColumnOrNone } from './parse-csv-header.ts';
import { parseDateText } from './parse-date-text.ts';
import { showText } from './show-text.ts';

/** A row of a table with the meaning of each of its cells. */
export interface CsvActRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly columns: readonly CsvColumnOrNone[];
  /** How many rows stand between the header and this one. */
  readonly index: number;
}

/** What to write into a cell that must not be empty. */
const WHAT_TO_WRITE: Readonly<Partial<Record<CsvColumn, string>>> = {
  participant: 'write the State or organisation, by its name or by its code of three letters',
  kind: 'write the kind of act, such as ratification or accession',
  date: 'write the day of the act as YYYY-MM-DD; an act whose day is not known belongs under "leftOut" of a JSON register',
  territory: 'write the territory to which the treaty is extended',
  corrects: 'write the kind and the date of the act as recorded, such as: ratification 2001-10-18',
  corrected: 'write the true day as YYYY-MM-DD, or "never made"',
};

/**
 * Parses a row of a register into an act. Every cell is checked, also where another one is wrong; a cell that only another
 * kind of act has is an issue (`not-for-this-kind`) and is not passed over.
 *
 * @param parseParticipant the parser of names, given so that a caller can remember what it has parsed
 * @returns the act, or its issues; neither where the table lacks a column that every act needs
 */
export function parseCsvRow(
  row: CsvActRow,
  parseParticipant: (text: string) => Attempt<string>,
): { readonly act?: Act; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];

  const textOf = (column: CsvColumn): string => row.cells[row.columns.indexOf(column)] ?? '';

  function report(column: CsvColumn, fault: Fault): undefined {
    const index = row.columns.indexOf(column);
    const place = index === -1 ? { line: row.line } : { line: row.line, column: index + 1, name: column };
    issues.push(issueAt(place, ['acts', row.index, KEY_OF_COLUMN[column]], fault, showText(textOf(column))));
  }

  function read<T>(column: CsvColumn, parse: (text: string) => Attempt<T>): T | undefined {
    const attempt = parse(textOf(column));
    return attempt.ok ? attempt.value : report(column, attempt.fault);
  }

  /** Reads a cell that every act has; a column that is missing altogether is an issue of the header. */
  function readOfEvery<T>(column: CsvColumn, parse: (text: string) => Attempt<T>): T | undefined {
    if (!row.columns.includes(column)) return undefined;
    return textOf(column) === '' ? report(column, faultOfEmptyCell(column)) : read(column, parse);
  }

  const kind = readOfEvery('kind', parseActKind);

  /** Reads a cell that only acts of one kind have. */
  function readOf<T>(itsKind: ActKind, column: CsvColumn, parse: (text: string) => Attempt<T>): T | undefined {
    const isEmpty = textOf(column) === '';
    if (isEmpty && kind === itsKind && column !== 'effective') return report(column, faultOfEmptyCell(column, itsKind));
    if (isEmpty) return undefined;
    if (kind === undefined || kind === itsKind) return read(column, parse);
    return report(column, faultOfOtherKind(column, itsKind));
  }

  const participant = readOfEvery('participant', parseParticipant);
  const on = readOfEvery('date', parseDateText);
  const effectiveOn = readOf('succession', 'effective', parseDateText);
  const territory = readOf('territorial-extension', 'territory', parseFreeText);
  const corrects = readOf('correction', 'corrects', parseCorrectedAct);
  const to = readOf('correction', 'corrected', parseCorrectedDay);
  issues.sort((a, b) => (a.column ?? 0) - (b.column ?? 0));

  if (issues.length > 0 || participant === undefined || kind === undefined || on === undefined) return { issues };
  const source = readFreeText(textOf('source'));
  const note = readFreeText(textOf('note'));
  const common = { participant, on, ...(source === '' ? {} : { source }), ...(note === '' ? {} : { note }) };
  switch (kind) {
    case 'succession':
      return { act: { kind, ...common, ...(effectiveOn === undefined ? {} : { effectiveOn }) }, issues };
    case 'territorial-extension':
      return territory === undefined ? { issues } : { act: { kind, ...common, territory }, issues };
    case 'correction':
      return corrects === undefined || to === undefined
        ? { issues }
        : { act: { kind, ...common, corrects, to }, issues };
    default:
      return { act: { kind, ...common }, issues };
  }
}

function parseFreeText(text: string): Attempt<string> {
  return { ok: true, value: readFreeText(text) };
}

function faultOfEmptyCell(column: CsvColumn, kind?: ActKind): Fault {
  return {
    code: 'empty-cell',
    what: kind === undefined ? 'the cell is empty' : `a ${kind} needs the column "${column}", and it is empty`,
    hint: WHAT_TO_WRITE[column] ?? 'fill it',
  };
}

function faultOfOtherKind(column: CsvColumn, kind: ActKind): Fault {
  if (column === 'effective') {
    return {
      code: 'not-for-this-kind',
      what: 'only a succession has an effective date of its own; for every other act this software computes it',
      hint: 'leave the cell empty; to compare with a published date, keep that in another file',
    };
  }
  return {
    code: 'not-for-this-kind',
    what: `only a ${kind} has the column "${column}"`,
    hint: `leave the cell empty, or write "${kind}" as the kind`,
  };
}
