import { readFreeText } from '../../../src/reading/csv/csv-free-text.ts';
import { issueOfBrokenRow } from '../../../src/reading/csv/issue-of-unreadable-row.ts';
import { listRows } from '../../../src/reading/csv/split-rows.ts';
import { type ColumnNames, readHeader } from '../../../src/reading/csv/table-header.ts';
import type { Issue, Parsed } from '../../../src/reading/issues/issue.ts';
import { parseDateText } from '../../../src/reading/values/parse-date-text.ts';
import { parseParticipantText } from '../../../src/reading/values/parse-participant-text.ts';
import type { LedgerEntry } from '../../../src/treaty/ledger-entry.ts';

/** The columns of the ledger, in the order in which they are written. */
export const LEDGER_COLUMNS = ['treaty', 'participant', 'published', 'reason', 'source'] as const;

type Column = (typeof LEDGER_COLUMNS)[number];

const COLUMN_OF_NAME: ColumnNames<Column> = new Map(LEDGER_COLUMNS.map((column) => [column, column]));

/**
 * Parses the ledger: a table of published dates that are not the computed ones, each with its reason and where it is published. The
 * participant is left empty where the date is that of the treaty itself.
 *
 * @param treatyIds those of the catalogue
 * @returns the entries, or every issue by line
 */
export function parseLedger(text: string, treatyIds: readonly string[]): Parsed<readonly LedgerEntry[]> {
  const issues: Issue[] = [];
  const entries: LedgerEntry[] = [];
  let places: ReadonlyMap<Column, number> | undefined;
  for (const row of listRows(text, { quotes: 'strict', isColumn: (name) => COLUMN_OF_NAME.has(name) })) {
    if (row.kind !== 'row') {
      issues.push(issueOfBrokenRow(row, ['entries', entries.length]));
      if (places === undefined) break;
    } else if (places === undefined) ({ places } = readHeader(row.cells, COLUMN_OF_NAME));
    else {
      const at = { line: row.line, path: ['entries', entries.length] };
      const cell = (column: Column) => readFreeText(row.cells[places?.get(column) ?? -1] ?? '');
      for (const column of ['treaty', 'published', 'reason', 'source'] as const) {
        if (cell(column) === '')
          issues.push({ ...at, code: 'empty-cell', message: `the ${column} is missing`, hint: 'write it' });
      }
      const treaty = cell('treaty');
      if (!treatyIds.includes(treaty)) {
        const message = `the catalogue has no treaty "${treaty}"`;
        issues.push({ ...at, code: 'unknown-treaty', message, hint: 'write the id of a treaty of the catalogue' });
      }
      const participant = cell('participant') === '' ? undefined : parseParticipantText(cell('participant'));
      const published = parseDateText(cell('published'));
      for (const attempt of [participant, published]) {
        if (attempt?.ok !== false) continue;
        const { code, what, hint } = attempt.fault;
        issues.push({ ...at, code, message: what, hint });
      }
      if (!published.ok || participant?.ok === false) continue;
      entries.push({
        treaty,
        ...(participant === undefined ? {} : { participant: participant.value }),
        published: published.value,
        reason: cell('reason'),
        source: cell('source'),
      });
    }
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: entries };
}
