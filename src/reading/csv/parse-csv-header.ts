import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { findNearestWord } from '../../participants/find-nearest-word.ts';
import type { Fault } from '../issues/attempt.ts';
import { ISSUE_LIMIT, type Issue, issueAt } from '../issues/issue.ts';
import { parseDateText } from '../values/parse-date-text.ts';
import { isParticipantText } from '../values/parse-participant-text.ts';
import { OTHER_HEADS, STORED_DATE_HEADS } from './column-heads.ts';
import { CSV_COLUMNS, type CsvColumn, REQUIRED_COLUMNS } from './csv-columns.ts';
import { type ColumnNames, readHeader } from './table-header.ts';

/** The names of the columns of a register, which are those of no other table. */
export const REGISTER_COLUMNS: ColumnNames<CsvColumn> = new Map(CSV_COLUMNS.map((column) => [column, column]));

/** What a column holds; `''` for one without a name, which must stay empty, and `undefined` for one that is not known. */
export type CsvColumnOrNone = CsvColumn | '' | undefined;

/** The first row of a table: what each of its cells announces. */
export interface CsvHeader {
  readonly columns: readonly CsvColumnOrNone[];
  readonly issues: readonly Issue[];
  /** Whether the rows below can be understood. */
  readonly usable: boolean;
}

/**
 * Parses the names of the columns, in any order, in small or capital letters. `participant`, `kind` and `date` must be there.
 *
 * Issues: `missing-header` where the first row is an act already; otherwise one for each `unknown-column`,
 * `computed-column` (the date of entry into force, which this software computes), `duplicate-column`, `missing-column`.
 *
 * @example parseCsvHeader(1, ['Date', 'Kind', 'Participant']).columns // ['date', 'kind', 'participant']
 */
export function parseCsvHeader(line: number, cells: readonly string[]): CsvHeader {
  const { names, columns } = readHeader(cells, REGISTER_COLUMNS);
  if (!columns.some(Boolean) && isActAlready(cells)) {
    return { columns, issues: [issueAt({ line }, ['header'], NO_HEADER)], usable: false };
  }
  const issues: Issue[] = [];
  const seen = new Set<CsvColumn>();
  const all = new Set(columns);
  for (const [index, name] of names.entries()) {
    if (issues.length >= ISSUE_LIMIT) break;
    const column = columns[index];
    if (column === '') continue;
    const shown = renderExcerpt(cells[index]?.trim() ?? name);
    const fault = faultOfColumn({ name, shown }, column, { seen, all });
    if (fault !== undefined) issues.push(issueAt({ line, column: index + 1 }, ['header', index], fault, shown));
    if (column !== undefined) seen.add(column);
  }
  for (const column of REQUIRED_COLUMNS) {
    if (seen.has(column)) continue;
    const what = { code: 'issue.missing-column', values: { column } } as const;
    const remedy = { code: 'remedy.add-columns', values: { columns: REQUIRED_COLUMNS } } as const;
    issues.push(issueAt({ line }, ['header'], { what, remedy }));
  }
  return { columns, issues, usable: seen.size > 0 };
}

/**
 * Builds the fault of a column that says again what another one says (`duplicate-column`).
 *
 * @param other the head of the other, where it is another word
 * @example faultOfTwice('Date of deposit', 'date').what.code // 'issue.duplicate-column.alike'
 */
export function faultOfTwice(column: string, other?: string): Fault {
  const remedy = { code: 'remedy.remove-one', values: {} } as const;
  return other === undefined
    ? { what: { code: 'issue.duplicate-column', values: { column } }, remedy }
    : { what: { code: 'issue.duplicate-column.alike', values: { column, other } }, remedy };
}

const NO_HEADER: Fault = {
  what: { code: 'issue.missing-header', values: {} },
  remedy: { code: 'remedy.write-header', values: { columns: REQUIRED_COLUMNS.join(',') } },
};

/** What a head stands for that gives the day of entry into force in other words than tables mostly have. */
const ENTRY_INTO_FORCE = /\bin(?:to)? force\b/;

/** Finds the column that a head is one of the other names of. It is explained and not read where no other head of the row is known: `State` alone means too many things. */
function columnOfHead(name: string): CsvColumn | undefined {
  return CSV_COLUMNS.find((column) => OTHER_HEADS[column]?.includes(name) === true);
}

/** The name of a column as it is compared, and as the file has it. */
interface ColumnName {
  readonly name: string;
  readonly shown: string;
}

function faultOfColumn(
  { name, shown }: ColumnName,
  column: CsvColumn | undefined,
  { seen, all }: { readonly seen: ReadonlySet<CsvColumn>; readonly all: ReadonlySet<CsvColumnOrNone> },
): Fault | undefined {
  if (column !== undefined) return seen.has(column) ? faultOfTwice(column) : undefined;
  const values = { column: shown };
  if (STORED_DATE_HEADS.includes(name) || ENTRY_INTO_FORCE.test(name)) {
    const what = { code: 'issue.computed-column', values } as const;
    return { what, remedy: { code: 'remedy.remove-column.computed', values: {} } };
  }
  const meant = columnOfHead(name);
  if (meant !== undefined && all.has(meant)) return faultOfTwice(shown, meant);
  const nearest = meant ?? findNearestWord(name, CSV_COLUMNS);
  return {
    what: { code: 'issue.unknown-column', values },
    remedy:
      nearest === undefined
        ? { code: 'remedy.remove-column', values: { columns: CSV_COLUMNS } }
        : { code: 'remedy.name-column.as', values: { column: nearest } },
  };
}

/**
 * Checks if the first row of a table is an act and no row of heads: a cell is a date or a State, which no column is called.
 *
 * @example isActAlready(['Norway', 'ratification', '2001-10-02']) // true
 */
export function isActAlready(cells: readonly string[]): boolean {
  return cells.slice(0, CSV_COLUMNS.length).some(isDatum);
}

function isDatum(cell: string): boolean {
  return /\d{4}/.test(cell) || parseDateText(cell).ok || isParticipantText(cell);
}
