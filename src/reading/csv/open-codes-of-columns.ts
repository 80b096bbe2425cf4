import { type CodeOfIso, findByCodeOfIso } from '../../participants/codes-of-iso.ts';
import { parseSettled } from '../../participants/parse-participant.ts';
import type { Fault } from '../issues/attempt.ts';
import { type Issue, issueAt } from '../issues/issue.ts';
import { STATE_HEADS } from './column-heads.ts';
import { openHeldRows, type RowsInTurn } from './open-held-rows.ts';
import { listParticipantColumns } from './participant-columns.ts';
import type { TableRow } from './split-rows.ts';
import { columnNameOf } from './table-form.ts';

type Row = Extract<TableRow, { readonly kind: 'row' }>;

/** What a column holds: codes of two letters, or of figures. */
type System = 'letters' | 'figures';

interface CodeColumn {
  readonly index: number;
  /** The systems that a cell of it has: one that may be a word or a number is read where the column has no other, and this one for certain. */
  readonly certain: Set<System>;
  /** Whether a cell stands in it that is of neither, and no organisation. */
  hasOther: boolean;
  /** The codes of two letters in small letters that stand in it, two at the most: several tell that they are codes. */
  readonly small: Set<string>;
}

/** What a cell is: a code that is read as it stands, or one that the whole column has to tell. */
interface CellCode {
  readonly system: System;
  readonly of: CodeOfIso;
  readonly isDoubtful: boolean;
}

/** Longer than these is no code, and no blanks around one. */
const LONGEST = 12;

/**
 * Opens what reads codes of two letters (`NO`) and of three figures (`578`) as those of three letters, in the columns that say who acts.
 *
 * Three things are codes and something else, and only the column as a whole tells: `NA`, which is Namibia and "not available"; letters that are small
 * and so perhaps a word; and a figure whose zeros a spreadsheet has lost, which may be any number. The rows from the first of them on wait until the end,
 * or until a cell tells otherwise, and then each is refused with what it may be. A code that two States had in turn is refused with both.
 *
 * @example openCodesOfColumns().push([{ kind: 'row', line: 1, cells: ['country'] }, { kind: 'row', line: 2, cells: ['NO'] }])[1].cells // ['NOR']
 * @see docs/formats.md#codes-of-states
 */
export function openCodesOfColumns(): RowsInTurn {
  const held = openHeldRows();
  let columns: readonly CodeColumn[] | undefined;

  const look = (row: Row, known: readonly CodeColumn[]): boolean => {
    let isDoubtful = false;
    for (const column of known) {
      const text = row.cells[column.index] ?? '';
      if (column.hasOther && text.length > LONGEST) continue;
      const cell = readCode(text);
      if (cell === undefined) column.hasOther ||= text.trim() !== '' && !isNeutral(text);
      else if (cell.isDoubtful) {
        isDoubtful ||= !isRefused(column, cell.system);
        if (cell.system === 'letters' && !isAlsoWord(text) && column.small.size < 2) column.small.add(text.trim());
      } else column.certain.add(cell.system);
    }
    return isDoubtful;
  };

  const write = (row: TableRow, known: readonly CodeColumn[]): TableRow => {
    if (row.kind !== 'row') return row;
    let cells: string[] | undefined;
    const issues: Issue[] = [];
    for (const column of known) {
      const text = row.cells[column.index] ?? '';
      const cell = readCode(text);
      if (cell === undefined) continue;
      if (cell.of.kind === 'one' && (!cell.isDoubtful || isTold(column, cell.system))) {
        cells ??= [...row.cells];
        cells[column.index] = cell.of.code;
      } else issues.push(issueOfCode(cell, text.trim(), row.line, column.index));
    }
    if (issues.length > 0) return { kind: 'refused', line: row.line, issues };
    return cells === undefined ? row : { ...row, cells, inFile: row.inFile ?? row.cells };
  };

  const release = (known: readonly CodeColumn[]): readonly TableRow[] =>
    [...held.take()].map((row) => write(row, known));

  return {
    push: (rows) => {
      const given: TableRow[] = [];
      for (const row of rows) {
        if (columns === undefined) {
          if (row.kind === 'row') columns = readHead(row);
          given.push(row);
          continue;
        }
        const known = columns;
        const waits = row.kind === 'row' && look(row, known);
        if (held.isEmpty() && !waits) given.push(write(row, known));
        else {
          const hasRoom = held.add(row);
          // What cannot be held any longer is not told.
          if (!hasRoom) for (const column of known) column.hasOther = true;
          if (known.every((column) => column.hasOther)) given.push(...release(known));
        }
      }
      return given;
    },
    end: () => (columns === undefined ? [] : release(columns)),
  };
}

function readHead({ cells }: Row): readonly CodeColumn[] {
  const heads = cells.map(columnNameOf);
  const places = listParticipantColumns(heads);
  // Beside another column that says who acts, such a head may be that of what was done.
  const own = places.filter((index) => places.length === 1 || !STATE_HEADS.includes(heads[index] ?? ''));
  return own.map((index) => ({ index, certain: new Set(), hasOther: false, small: new Set() }));
}

function readCode(text: string): CellCode | undefined {
  if (text.length > LONGEST) return undefined;
  const written = text.trim();
  if (/^\d{1,3}$/.test(written)) {
    const of = findByCodeOfIso(written.padStart(3, '0'));
    return of && { system: 'figures', of, isDoubtful: written.length < 3 };
  }
  if (!/^[a-z]{2}$/i.test(written)) return undefined;
  const of = findByCodeOfIso(written);
  return of && { system: 'letters', of, isDoubtful: isAlsoWord(written) || written !== written.toUpperCase() };
}

/** Checks if a code in capitals is written for something else, too. */
function isAlsoWord(text: string): boolean {
  return text.trim().toUpperCase() === 'NA';
}

/** Checks if a text is of no system and speaks against none: the European Union has no code of ISO 3166-1, and `UK` is known as a name. */
function isNeutral(text: string): boolean {
  const parsed = parseSettled(text, []);
  return parsed?.kind === 'participant' && (parsed.code === 'EUE' || text.trim().length === 2);
}

/** Checks if a column cannot tell any more that what is doubtful in it is a code. */
function isRefused({ hasOther, certain }: CodeColumn, system: System): boolean {
  return hasOther || certain.has(system === 'letters' ? 'figures' : 'letters');
}

function isTold(column: CodeColumn, system: System): boolean {
  return !isRefused(column, system) && (column.certain.has(system) || (system === 'letters' && column.small.size > 1));
}

function issueOfCode({ system, of }: CellCode, text: string, line: number, index: number): Issue {
  const place = { line, column: index + 1, name: 'participant' };
  return issueAt(place, ['rows', line, 'participant'], faultOfCode(system, of, text), text);
}

function faultOfCode(system: System, of: CodeOfIso, text: string): Fault {
  if (of.kind === 'several') {
    const what = { code: 'issue.unknown-participant.code-of-several', values: { text } } as const;
    return { what, remedy: { code: 'remedy.write-participant.one-of', values: { codes: of.codes } } };
  }
  const form = system === 'letters' ? 'code-or-word' : 'code-or-number';
  const what = { code: `issue.unknown-participant.${form}`, values: { text } } as const;
  return { what, remedy: { code: 'remedy.write-participant.as', values: { codes: [of.code] } } };
}
