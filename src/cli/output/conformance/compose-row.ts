import { describeError, type LedgerEntry, type RowFinding } from '../../../conformance.ts';
import { assertNever } from '../../../index.ts';
import type { CommandMessage } from '../../../wording/command-wording.ts';
import type { NestedMessage } from '../../../wording.ts';

/** A row that is open, without effect, or has another date. */
export type OpenOrDiffering = Extract<RowFinding, { readonly verdict: 'disagreed' | 'open' | 'refused' }>;

export function isOpenOrDiffers(finding: RowFinding): finding is OpenOrDiffering {
  return finding.verdict === 'disagreed' || finding.verdict === 'open' || finding.verdict === 'refused';
}

/** Composes what many rows may have in common: the likeliest error, why they are open, why they have no effect. */
export function composeReason(finding: OpenOrDiffering): NestedMessage {
  switch (finding.verdict) {
    case 'disagreed': {
      const [cause] = finding.causes;
      // Only where the ledger has an entry on the treaty itself is such a row explained.
      return cause === undefined ? { code: 'page.conformance.as-the-treaty', values: {} } : describeError(cause);
    }
    case 'open': {
      const { why, causes } = finding;
      const errors = causes.slice(0, 1).map(describeError);
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
    why: composeWhy(finding, ledger, isKnown),
  } as const;
  return 'computed' in finding
    ? { code: 'page.conformance.row-computed', values: { ...values, computed: finding.computed } }
    : { code: 'page.conformance.row', values };
}

function composeAct({ participant, kind, on }: OpenOrDiffering['row']): CommandMessage {
  if (participant === undefined) {
    return on === undefined
      ? { code: 'page.conformance.act-of-nobody-undated', values: { kind } }
      : { code: 'page.audit.act-of-nobody', values: { kind, on } };
  }
  return on === undefined
    ? { code: 'page.conformance.act-undated', values: { participant, kind } }
    : { code: 'page.audit.act', values: { participant, kind, on } };
}

function composeWhy(finding: OpenOrDiffering, ledger: LedgerEntry | undefined, isKnown: boolean): CommandMessage {
  if (ledger !== undefined) {
    return { code: 'page.conformance.row-by-ledger', values: { reason: ledger.reason.replace(/\.$/, '') } };
  }
  switch (finding.verdict) {
    case 'disagreed': {
      const errors = finding.causes.map(describeError);
      if (!isKnown) return { code: 'page.conformance.row-not-explained', values: {} };
      return errors.length === 0
        ? { code: 'page.conformance.row-as-the-treaty', values: {} }
        : { code: 'page.conformance.row-errors', values: { errors } };
    }
    case 'open': {
      const { why, causes } = finding;
      const errors = causes.map(describeError);
      return errors.length === 0
        ? { code: 'page.conformance.row-open', values: { why } }
        : { code: 'page.conformance.row-open-and-errors', values: { why, errors } };
    }
    case 'refused':
      return { code: 'page.conformance.row-no-effect', values: { reason: finding.refusal.reason } };
    default:
      return assertNever(finding);
  }
}
