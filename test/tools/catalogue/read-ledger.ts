import { renderExcerpt } from '../../../src/determination/render-excerpt.ts';
import { listIssuesOfBroken } from '../../../src/reading/csv/issue-of-unreadable-row.ts';
import { listRows } from '../../../src/reading/csv/split-rows.ts';
import { type ColumnNames, readHeader } from '../../../src/reading/csv/table-header.ts';
import type { Fault } from '../../../src/reading/issues/attempt.ts';
import { type Issue, issueAt, type Parsed } from '../../../src/reading/issues/issue.ts';
import { parseDateText } from '../../../src/reading/values/parse-date-text.ts';
import { parseParticipantText } from '../../../src/reading/values/parse-participant-text.ts';
import type { LedgerEntry } from '../../../src/treaty/ledger-entry.ts';

/** The columns of the ledger, in the order in which they are written. */
export const LEDGER_COLUMNS = ['treaty', 'participant', 'published', 'reason', 'source'] as const;

type Column = (typeof LEDGER_COLUMNS)[number];

const COLUMN_OF_NAME: ColumnNames<Column> = new Map(LEDGER_COLUMNS.map((column) => [column, column]));

const EMPTY: Fault = {
  what: { code: 'issue.empty-cell', values: {} },
  remedy: { code: 'remedy.fill-cell', values: { column: 'other' } },
};

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
      issues.push(...listIssuesOfBroken(row, ['entries', entries.length]));
      if (places === undefined) break;
    } else if (places === undefined) ({ places } = readHeader(row.cells, COLUMN_OF_NAME));
    else {
      const { line } = row;
      const report = (column: Column, fault: Fault) => {
        issues.push(issueAt({ line, name: column }, ['entries', entries.length], fault));
      };
      const cell = (column: Column) => row.cells[places?.get(column) ?? -1] ?? '';
      for (const column of ['treaty', 'published', 'reason', 'source'] as const) {
        if (cell(column) === '') report(column, EMPTY);
      }
      const treaty = cell('treaty');
      if (!treatyIds.includes(treaty)) {
        const what = { code: 'issue.unknown-treaty.of-row', values: { treaty: renderExcerpt(treaty) } } as const;
        report('treaty', { what, remedy: { code: 'remedy.write-known-treaty', values: {} } });
      }
      const participant = cell('participant') === '' ? undefined : parseParticipantText(cell('participant'));
      const published = parseDateText(cell('published'));
      if (participant?.ok === false) report('participant', participant.fault);
      if (!published.ok) report('published', published.fault);
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
