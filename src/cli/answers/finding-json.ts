import type { RowFinding } from '../../conformance.ts';
import { type AuditedTreaty, type AuditOptions, articleOf, ledgerOf } from '../output/audit/audit-writer.ts';

/** Composes a finding of an audit as plain JSON, with the row of the table to which it belongs. */
export function composeFindingJson(
  part: AuditedTreaty,
  finding: RowFinding,
  options: Pick<AuditOptions, 'ledger'>,
): unknown {
  const { row, verdict, answer, ...rest } = finding;
  const { line, participant, kind, on: date, published: stored } = row;
  const own = { line, treaty: part.treaty.id, participant, kind, date, verdict, stored };
  return {
    ...own,
    article: articleOf(finding) || undefined,
    ...rest,
    ledger: ledgerOf(part, finding, options),
    answer,
  };
}
