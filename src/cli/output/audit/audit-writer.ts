import {
  type AuditCounts,
  type AuditPart,
  findInLedger,
  type LedgerEntry,
  type RowFinding,
} from '../../../conformance.ts';
import type { CivilDate } from '../../../index.ts';

import type { RowsFound } from '../../input/open-row-listeners.ts';

/** What an audit gives of one treaty. */
export type AuditedTreaty = Extract<AuditPart, { readonly kind: 'treaty' }>;

/** What an audit tells of the table before its rows. */
export type AuditHeader = Extract<AuditPart, { readonly kind: 'header' }>;

/** One way to write down what an audit finds, as it goes. */
export interface AuditWriter {
  readonly begin: (header: AuditHeader) => void;
  readonly treaty: (part: AuditedTreaty) => void;
  /** @param passedOver the rows that were not compared, because they tell of no act or cannot be read */
  readonly end: (counts: AuditCounts, passedOver: RowsFound) => void;
}

/** What a user asked to be told of. */
export interface AuditOptions {
  readonly register: string;
  /** The date of the treaty, where it is known and the table holds a part of the acts. */
  readonly inForceOn?: CivilDate;
  readonly skipBadRows?: true;
  readonly proposals?: true;
  readonly steps?: true;
  readonly json?: true;
  readonly csv?: true;
  /** What is known of stored dates that differ. */
  readonly ledger: readonly LedgerEntry[];
  /** List every finding in the report for a person too. */
  readonly all?: true;
}

/** Lists the findings that are shown: those that somebody must look at and, where they are asked for, proposals. */
export function listShown(part: AuditedTreaty, { proposals }: Pick<AuditOptions, 'proposals'>): readonly RowFinding[] {
  if (proposals !== true) return part.toLookAt;
  const shown = new Set(part.toLookAt.map(({ row }) => row));
  return part.compare().findings.filter(({ row, verdict }) => verdict === 'filled' || shown.has(row));
}

/** Names the article on which a finding rests; empty where a row has not the day from which there would be an answer. */
export function articleOf(finding: RowFinding): string {
  return finding.verdict === 'refused' ? finding.refusal.article : (finding.answer?.article ?? '');
}

/** Finds what is known of a stored date that differs. */
export function ledgerOf(
  { treaty }: AuditedTreaty,
  finding: RowFinding,
  { ledger }: Pick<AuditOptions, 'ledger'>,
): LedgerEntry | undefined {
  const { verdict, row } = finding;
  return verdict === 'disagreed' || verdict === 'open'
    ? findInLedger(ledger, { ...row, treaty: treaty.id })
    : undefined;
}
