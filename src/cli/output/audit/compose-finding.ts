import {
  describeError,
  type LedgerEntry,
  listLikelyCauses,
  type RowFinding,
  type TreatyDateFinding,
} from '../../../conformance.ts';
import { assertNever } from '../../../index.ts';
import type { CommandMessage } from '../../../wording/command-wording.ts';
import { composeAct } from '../compose-act.ts';
import { articleOf } from './audit-writer.ts';

/**
 * Composes what an audit says of a row: its act, what is stored, what follows, and why they may differ.
 *
 * @param ledger what is known of a stored date that differs
 */
export function composeFinding(finding: RowFinding, ledger: LedgerEntry | undefined): CommandMessage {
  const says = [composeVerdict(finding), ...composeWhy(finding, ledger)];
  const act = composeAct(finding.row, 'correctedTo' in finding ? finding.correctedTo : undefined);
  return { code: 'page.audit.finding', values: { act, says } };
}

function composeVerdict(finding: RowFinding): CommandMessage {
  const { published } = finding.row;
  const article = articleOf(finding);
  const values = {
    kept: published === undefined ? 'nothing' : 'date',
    stored: published ?? '',
    cited: article === '' ? 'nothing' : 'article',
    article,
  } as const;
  switch (finding.verdict) {
    case 'disagreed': {
      const { computed, days } = finding;
      const side = days > 0 ? 'late' : 'early';
      return { code: 'page.audit.disagreed', values: { ...values, computed, days: Math.abs(days), side } };
    }
    case 'filled':
      return { code: 'page.audit.filled', values: { ...values, computed: finding.computed } };
    case 'open':
      return finding.reason === 'no-candidate'
        ? { code: 'page.audit.no-candidate', values: { ...values, why: finding.why } }
        : { code: 'page.audit.open', values: { ...values, why: finding.why } };
    case 'refused': {
      const { reason, remedy } = finding.refusal;
      return { code: 'page.audit.refused', values: { ...values, reason, remedy } };
    }
    case 'agreed':
    case 'agreed-under-reading':
    case 'agreed-under-treaty-date':
      return { code: 'page.audit.agreed', values };
    default:
      return assertNever(finding);
  }
}

/** What is known of a date that differs: from the ledger or, the likeliest first, the errors that lead to it. */
function composeWhy(finding: RowFinding, ledger: LedgerEntry | undefined): readonly CommandMessage[] {
  if (ledger !== undefined) return [{ code: 'page.audit.known', values: { reason: ledger.reason } }];
  if (!('causes' in finding)) return [];
  const causes = listLikelyCauses(finding.causes).map(describeError);
  if (causes.length === 1) return [{ code: 'page.audit.cause', values: { causes } }];
  if (causes.length > 1) return [{ code: 'page.audit.causes', values: { causes } }];
  return finding.verdict === 'open' ? [] : [{ code: 'page.audit.no-cause', values: {} }];
}

/** Composes what is said of a whole table, the acts of which lead to another date of the treaty than the one under which its rows are compared. */
export function composeTreatyDate(finding: TreatyDateFinding): CommandMessage {
  const { computed, orEarlier, recorded, rows, why } = finding;
  const form = computed === undefined ? 'nothing' : 'date';
  const from = recorded === undefined ? 'nothing' : 'record';
  const when = orEarlier === true ? 'or-earlier' : 'on';
  const stored = finding.stored ?? finding.recorded;
  const values = { rows, stored, when, form, computed: computed ?? '', from, recorded: recorded ?? '', why } as const;
  return { code: 'page.audit.treaty-date', values };
}
