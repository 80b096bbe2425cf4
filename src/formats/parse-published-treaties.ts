import { type CivilDate, isCivilDate } from '../calendar/civil-date.ts';
import { renderExcerpt } from '../determination/render-excerpt.ts';
import { isSpoiling, issueOfUnevenRow, listIssuesOfBroken } from '../reading/csv/issue-of-unreadable-row.ts';
import { listInOrder } from '../reading/csv/open-days-in-order.ts';
import { listRows } from '../reading/csv/split-rows.ts';
import { type ColumnNames, readHeader } from '../reading/csv/table-header.ts';
import type { Fault } from '../reading/issues/attempt.ts';
import { type Issue, issueAt, type Parsed } from '../reading/issues/issue.ts';
import { isJsonTable, parseJsonTable } from '../reading/json/parse-json-table.ts';
import type { RowListeners } from '../reading/rows-left.ts';
import { parseDateText } from '../reading/values/parse-date-text.ts';

/** The date of entry into force of a treaty as it is published, and the day on which its condition was met. */
export interface PublishedTreaty {
  readonly treaty: string;
  /** Left out where it is published that the treaty is not in force. */
  readonly inForceOn?: CivilDate;
  readonly metOn?: CivilDate;
  /** The rule in the words of the source. */
  readonly rule?: string;
  readonly source: string;
}

const COLUMNS = ['treaty', 'entry_into_force', 'nth_date', 'rule', 'source'] as const;

type Column = (typeof COLUMNS)[number];

const COLUMN_OF_NAME: ColumnNames<Column> = new Map(COLUMNS.map((column) => [column.replaceAll('_', ' '), column]));

const DAYS: ReadonlySet<Column | undefined> = new Set(['entry_into_force', 'nth_date'] as const);

/**
 * Parses a table of treaties with their published dates: the columns `treaty`, `entry_into_force` (a date, or `NOT IN FORCE`),
 * `nth_date`, `rule` and `source`, in any order; or a list of objects with these keys.
 *
 * @param listeners with `skip`, which takes their issues, rows that cannot be read are left out, where others can be read
 * @returns the treaties, or every issue by line
 * @example parsePublishedTreaties('treaty,rule,nth_date,entry_into_force,source\nx,,,NOT IN FORCE,y').ok // true
 */
export function parsePublishedTreaties(
  text: string,
  { skip }: Pick<RowListeners, 'skip'> = {},
): Parsed<readonly PublishedTreaty[]> {
  const issues: Issue[] = [];
  const bad: (readonly Issue[])[] = [];
  const treaties: PublishedTreaty[] = [];
  const lines = new Map<string, number>();
  let header: { readonly width: number; readonly places: ReadonlyMap<Column, number> } | undefined;
  const objects = isJsonTable(text) ? parseJsonTable(text) : undefined;
  if (objects?.ok === false) return objects;
  const rows = objects?.value ?? listRows(text, { quotes: 'lenient', isColumn: (name) => COLUMN_OF_NAME.has(name) });
  const table = listInOrder(rows, (head) => DAYS.has(COLUMN_OF_NAME.get(head)));
  for (const row of table) {
    const path = ['treaties', treaties.length];
    if (row.kind !== 'row') {
      const ofRow = listIssuesOfBroken(row, path);
      if (header === undefined) {
        issues.push(...ofRow);
        break;
      }
      if (isSpoiling(row)) issues.push(...ofRow);
      else bad.push(ofRow);
      continue;
    }
    const { line, cells } = row;
    if (header === undefined) {
      const { places } = readHeader(cells, COLUMN_OF_NAME);
      header = { width: cells.length, places };
      issues.push(...listMissing(line, places));
      if (issues.length > 0) break;
      continue;
    }
    if (cells.every((cell) => cell.trim() === '')) continue;
    const uneven = issueOfUnevenRow(row, header.width, path);
    if (uneven !== undefined) {
      bad.push([uneven]);
      continue;
    }
    const own: Issue[] = [];
    const treaty = readTreaty({ line, cells, places: header.places, index: treaties.length }, own);
    const otherLine = lines.get(treaty.treaty);
    if (otherLine !== undefined) own.push(issueAt({ line }, [...path, 'treaty'], twice(treaty.treaty, otherLine)));
    else lines.set(treaty.treaty, line);
    if (own.length > 0) bad.push(own);
    else treaties.push(treaty);
  }
  const isReadable = issues.length === 0 && (bad.length === 0 || (skip !== undefined && treaties.length > 0));
  if (!isReadable) return { ok: false, issues: [...issues, ...bad.flat()] };
  for (const each of bad) skip?.(each);
  return { ok: true, value: treaties };
}

/** Without these a table says of no treaty when it is in force, or of each that it is not. */
const REQUIRED = ['treaty', 'entry_into_force'] as const satisfies readonly Column[];

function listMissing(line: number, places: ReadonlyMap<Column, number>): readonly Issue[] {
  return REQUIRED.filter((column) => !places.has(column)).map((column) =>
    issueAt({ line }, ['header'], {
      what: { code: 'issue.missing-column', values: { column } },
      remedy: { code: 'remedy.add-columns', values: { columns: REQUIRED } },
    }),
  );
}

function twice(treaty: string, otherLine: number): Fault {
  return {
    what: { code: 'issue.treaty-twice', values: { treaty: renderExcerpt(treaty), otherLine } },
    remedy: { code: 'remedy.keep-one-row', values: {} },
  };
}

interface TreatyRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly places: ReadonlyMap<Column, number>;
  /** How many treaties stand above. */
  readonly index: number;
}

const NO_TREATY: Fault = {
  what: { code: 'issue.empty-cell.treaty', values: {} },
  remedy: { code: 'remedy.name-treaty.in-row', values: {} },
};

function readTreaty(row: TreatyRow, issues: Issue[]): PublishedTreaty {
  const { line, index } = row;
  const cellOf = (column: Column): string => row.cells[row.places.get(column) ?? -1] ?? '';
  const readDay = (column: Column): CivilDate | undefined => {
    const cell = cellOf(column).trim();
    if (cell === '' || /^not in force$/i.test(cell)) return undefined;
    if (isCivilDate(cell)) return cell;
    const attempt = parseDateText(cell);
    if (attempt.ok) return attempt.value;
    issues.push(issueAt({ line, name: column }, ['treaties', index, column], attempt.fault, renderExcerpt(cell)));
    return undefined;
  };
  const treaty = cellOf('treaty').trim();
  if (treaty === '') {
    issues.push(issueAt({ line }, ['treaties', index, 'treaty'], NO_TREATY));
  }
  const inForceOn = readDay('entry_into_force');
  const metOn = readDay('nth_date');
  const rule = cellOf('rule');
  return {
    treaty,
    ...(inForceOn === undefined ? {} : { inForceOn }),
    ...(metOn === undefined ? {} : { metOn }),
    ...(rule === '' ? {} : { rule }),
    source: cellOf('source'),
  };
}
