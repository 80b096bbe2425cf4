import { type CivilDate, isCivilDate } from '../calendar/civil-date.ts';
import { renderExcerpt } from '../determination/render-excerpt.ts';
import { issueOfBrokenRow } from '../reading/csv/issue-of-unreadable-row.ts';
import { listRows } from '../reading/csv/split-rows.ts';
import { type ColumnNames, readHeader } from '../reading/csv/table-header.ts';
import type { Fault } from '../reading/issues/attempt.ts';
import { type Issue, issueAt, type Parsed } from '../reading/issues/issue.ts';
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

/**
 * Parses a table of treaties with their published dates: the columns `treaty`, `entry_into_force` (a date, or `NOT IN FORCE`),
 * `nth_date`, `rule` and `source`, in any order.
 *
 * @returns the treaties, or every issue by line
 * @example parsePublishedTreaties('treaty,rule,nth_date,entry_into_force,source\nx,,,NOT IN FORCE,y').ok // true
 */
export function parsePublishedTreaties(text: string): Parsed<readonly PublishedTreaty[]> {
  const issues: Issue[] = [];
  const treaties: PublishedTreaty[] = [];
  let places: ReadonlyMap<Column, number> | undefined;
  for (const row of listRows(text, { quotes: 'lenient', isColumn: (name) => COLUMN_OF_NAME.has(name) })) {
    if (row.kind !== 'row') {
      issues.push(issueOfBrokenRow(row, ['treaties', treaties.length]));
      if (places === undefined) break;
    } else if (places === undefined) ({ places } = readHeader(row.cells, COLUMN_OF_NAME));
    else treaties.push(readTreaty({ ...row, places, index: treaties.length }, issues));
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: treaties };
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
