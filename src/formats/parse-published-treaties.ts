import { type CivilDate, isCivilDate } from '../calendar/civil-date.ts';
import { issueOfBrokenRow } from '../reading/csv/issue-of-unreadable-row.ts';
import { listRows } from '../reading/csv/split-rows.ts';
import { type ColumnNames, readHeader } from '../reading/csv/table-header.ts';
import type { Issue, Parsed } from '../reading/issues/issue.ts';
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

function readTreaty(row: TreatyRow, issues: Issue[]): PublishedTreaty {
  const { line, index } = row;
  const cellOf = (column: Column): string => row.cells[row.places.get(column) ?? -1] ?? '';
  const readDay = (column: Column): CivilDate | undefined => {
    const cell = cellOf(column).trim();
    if (cell === '' || /^not in force$/i.test(cell)) return undefined;
    if (isCivilDate(cell)) return cell;
    const attempt = parseDateText(cell);
    if (attempt.ok) return attempt.value;
    const { code, what, hint } = attempt.fault;
    issues.push({ code, path: ['treaties', index, column], line, value: cell, message: what, hint });
    return undefined;
  };
  const treaty = cellOf('treaty').trim();
  if (treaty === '') {
    const hint = 'write the id of the treaty, such as op-crc-sc';
    const path = ['treaties', index, 'treaty'];
    issues.push({ code: 'empty-cell', path, line, message: 'the row names no treaty', hint });
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
