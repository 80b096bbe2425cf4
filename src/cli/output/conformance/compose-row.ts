import { describeError, type LedgerEntry, type RowFinding } from '../../../conformance.ts';
import { assertNever } from '../../../index.ts';
import type { CommandMessage } from '../../../wording/command-wording.ts';
import { composeAct } from '../compose-act.ts';

/** A row that is open, without effect, or has another date. */
export type OpenOrDiffering = Extract<RowFinding, { readonly verdict: 'disagreed' | 'open' | 'refused' }>;

export function isOpenOrDiffers(finding: RowFinding): finding is OpenOrDiffering {
  return finding.verdict === 'disagreed' || finding.verdict === 'open' || finding.verdict === 'refused';
}

/** Composes what many rows may have in common: the likeliest error, why they are open, why they have no effect. */
export function composeReason(finding: OpenOrDiffering): CommandMessage {
  return composeWhy(finding, 1);
}

/** Composes why a row differs, is open or has no effect, with so many of the errors that lead to its date. */
function composeWhy(finding: OpenOrDiffering, most = Number.POSITIVE_INFINITY): CommandMessage {
  const errors = 'causes' in finding ? finding.causes.slice(0, most).map(describeError) : [];
  switch (finding.verdict) {
    case 'disagreed':
      // Only where the ledger has an entry on the treaty itself is a row explained to which no error leads.
      return errors.length === 0
        ? { code: 'page.conformance.as-the-treaty', values: {} }
        : { code: 'page.conformance.errors', values: { errors } };
    case 'open': {
      const { why } = finding;
      return errors.length === 0
        ? { code: 'page.conformance.open', values: { why } }
        : { code: 'page.conformance.open-and-errors', values: { why, errors } };
    }
    case 'refused':
      return { code: 'page.conformance.no-effect', values: { reason: finding.refusal.reason } };
    default:
      return assertNever(finding);
  }
}

/** Composes what is said of one row: its act, the dates, and why they differ. */
export function composeRow(
  finding: OpenOrDiffering,
  ledger: LedgerEntry | undefined,
  isKnown: boolean,
): CommandMessage {
  const { row } = finding;
  const values = {
    act: composeAct(row),
    form: row.published === undefined ? 'nothing' : row.publisher === undefined ? 'date' : 'date-of',
    published: row.published ?? '',
    publisher: row.publisher ?? '',
    why: [composeKnown(finding, ledger, isKnown)],
  } as const;
  return 'computed' in finding
    ? { code: 'page.conformance.row-computed', values: { ...values, computed: finding.computed } }
    : { code: 'page.conformance.row', values };
}

function composeKnown(finding: OpenOrDiffering, ledger: LedgerEntry | undefined, isKnown: boolean): CommandMessage {
  if (ledger !== undefined) return { code: 'page.conformance.by-ledger', values: { reason: ledger.reason } };
  if (finding.verdict === 'disagreed' && !isKnown) return { code: 'page.conformance.not-explained', values: {} };
  return composeWhy(finding);
}
